// Serves the benchmark's graph until its standard input ends: tsx test/bench/api-server.ts plain|normapa
import { execute, parse, validate } from 'graphql';
import { createServer, type RequestListener } from 'node:http';
import type { Day } from '../../src/domain/day.js';
import { createApi } from '../../src/api/server.js';
import { Scope } from '../../src/api/graph/scope.js';
import { schema } from '../../src/api/schema/schema.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { createQuestions } from '../../src/analysis/questions.js';
import { createPlainSearch } from '../support/plain-search.js';
import { benchGraph } from './api-graph.js';

const graph = benchGraph(40, 24);
const store = createMemoryStore();
void store.load(graph);
const search = createPlainSearch({ nodes: [], edges: [] });
const questions = createQuestions(store);
const clock = (): Day => '2026-11-21' as Day;

/** What a user would write: graphql-js behind node's server, everything anew for every request. */
const plain: RequestListener = (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as { query: string; variables: object };
    const document = parse(query);
    const errors = validate(schema, document);
    const contextValue = new Scope(store, search, questions, clock());
    const result =
      errors.length > 0 ? { errors } : execute({ schema, document, contextValue, variableValues: { ...variables } });
    const body = Buffer.from(JSON.stringify(result));
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  });
};

const handlers: Readonly<Record<string, RequestListener>> = {
  plain,
  normapa: createApi({ store, search, questions, clock }).handler,
};
const server = createServer(handlers[process.argv[2] ?? ''] ?? plain);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
});
process.stdin.on('end', () => {
  process.exit(0);
});
process.stdin.resume();
