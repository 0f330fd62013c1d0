import { createQuestions } from '../../src/analysis/questions.js';
import fc from 'fast-check';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { parse, validate } from 'graphql';
import type { Awaitable } from '../../src/domain/awaitable.js';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import { Documents } from '../../src/api/documents/documents.js';
import { Engine } from '../../src/api/documents/engine.js';
import { DEFAULT_LIMITS, RUNS_BEFORE_COMPILING } from '../../src/api/limits.js';
import { schema } from '../../src/api/schema/schema.js';
import { newExchange } from '../../src/api/watch/exchange.js';
import { createPlainSearch } from '../support/plain-search.js';
import { fixtureGraph, TODAY } from './fixture-graph.js';
import { OPERATION_VARIABLES, randomOperation } from './random-operation.js';
import { storeOf } from './serve.js';

const graph = fixtureGraph();
const limits = {
  ...DEFAULT_LIMITS,
  cost: 1e9,
  depth: 100,
  aliases: 10_000,
  rootFields: 1_000,
  directives: 10_000,
  tokens: 100_000,
};

const engineOver = (store: GraphStore): Engine =>
  new Engine(
    { store, search: createPlainSearch(graph), questions: createQuestions(store), clock: () => TODAY },
    limits,
    pino({ level: 'silent' }),
  );

/** A store that answers a turn later, as one on a network does, and remembers what it was asked. */
function slowly(store: GraphStore, calls: string[] = []): GraphStore {
  const later =
    <A extends unknown[], R>(name: string, call: (...given: A) => Awaitable<R>) =>
    async (...given: A): Promise<R> => {
      calls.push(name);
      await Promise.resolve();
      return call(...given);
    };
  return {
    nodes: later('nodes', (ids) => store.nodes(ids)),
    list: later('list', (label, tests, order, page) => store.list(label, tests, order, page)),
    expand: later('expand', (ids, expansion, page) => store.expand(ids, expansion, page)),
    count: later('count', (label, tests) => store.count(label, tests)),
    load: later('load', (loaded) => store.load(loaded)),
    stats: later('stats', () => store.stats()),
    close: later('close', () => store.close()),
  };
}

const operationOf = (query: string): NonNullable<ReturnType<Documents['operation']>> => {
  const documents = new Documents(schema, limits, true);
  const read = documents.read(query);
  expect(read.errors).toEqual([]);
  return documents.operation(read, null)!;
};

/**
 * What is written on the wire. Of errors, whether there are any: once a field has failed that may not be null, it is free to an engine whether the
 * fields beside it are still run, and so whether their errors are told and the days that they asked for noted.
 */
const written = (answer: object): unknown => {
  const { data, errors = [], extensions } = JSON.parse(JSON.stringify(answer)) as Readonly<Record<string, object[]>>;
  return errors.length === 0 ? { data, extensions } : { data, failed: true };
};

describe('any operation that the schema allows', () => {
  it('passes validation, so that what follows tests execution', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(validate(schema, parse(randomOperation(schema, seed)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is answered the same when compiled as when run as written', async () => {
    const engine = engineOver(storeOf(graph));
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const operation = operationOf(randomOperation(schema, seed));
        const first = await engine.run(operation, OPERATION_VARIABLES, newExchange('twins'));
        for (let runs = 1; runs < RUNS_BEFORE_COMPILING; runs++)
          await engine.run(operation, OPERATION_VARIABLES, newExchange('twins'));
        expect(written(await engine.run(operation, OPERATION_VARIABLES, newExchange('twins')))).toEqual(written(first));
      }),
      { numRuns: 150 },
    );
  });

  it('is answered the same from a store on a network as from memory, compiled or not', async () => {
    const memory = engineOver(storeOf(graph));
    const network = engineOver(slowly(storeOf(graph)));
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const operation = operationOf(randomOperation(schema, seed));
        const expected = written(await memory.run(operation, OPERATION_VARIABLES, newExchange('twins')));
        for (let runs = 0; runs <= RUNS_BEFORE_COMPILING; runs++) {
          expect(written(await network.run(operation, OPERATION_VARIABLES, newExchange('twins')))).toEqual(expected);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('each level of an answer', () => {
  const callsOf = async (query: string): Promise<readonly string[]> => {
    const calls: string[] = [];
    const answer = await engineOver(slowly(storeOf(graph), calls)).run(operationOf(query), {}, newExchange('twins'));
    expect(answer.errors).toBeUndefined();
    return calls;
  };

  it('costs one round trip, however many stand on it', async () => {
    const query = `{ instruments { nodes { provisions { nodes { locator binds { nodes { __typename } } mandates { nodes { __typename } } } } } } }`;
    expect(await callsOf(query)).toEqual(['list', 'expand', 'expand', 'expand']);
  });

  it('costs one round trip also where links lead back', async () => {
    const query = `{ authorities { nodes { mandates { nodes { ... on Provision { instrument { issuedBy { nodes { __typename } } } } } } } } }`;
    expect(await callsOf(query)).toEqual(['list', 'expand', 'nodes', 'expand']);
  });

  it('costs two round trips for the citations of instruments with all their parts', async () => {
    expect(await callsOf('{ instruments { nodes { cites { totalCount } } } }')).toEqual(['list', 'expand', 'expand']);
  });

  it('is not asked for where nothing is on it', async () => {
    expect(await callsOf('{ instruments(filter: {kind: [TREATY]}) { nodes { provisions { totalCount } } } }')).toEqual([
      'list',
    ]);
  });
});
