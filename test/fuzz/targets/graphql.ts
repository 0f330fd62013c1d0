import { createQuestions } from '../../../src/analysis/questions.js';
import { createApi } from '../../../src/api/server.js';
import { schema } from '../../../src/api/schema/schema.js';
import { createCitationReader } from '../../../src/citations/citation-reader.js';
import { catalogueOf } from '../../../src/domain/graph/catalogue-of.js';
import { createMemoryStore } from '../../../src/graph/memory-store.js';
import { openCompletions } from '../../../src/search/completions.js';
import { createSearchIndex } from '../../../src/search/search-index.js';
import { fixtureGraph, TODAY } from '../../api/fixture-graph.js';
import { OPERATION_VARIABLES, randomOperation } from '../../api/random-operation.js';
import type { Random } from '../../support/random.js';
import { hold, holdEqual, isAskedTwice } from '../invariant.js';
import { mutateText, pantryOf } from '../mutate.js';
import { shuffle } from '../shuffle.js';
import { readsText, type FuzzTarget } from '../target.js';

const TOKENS = [
  'query', 'mutation', 'subscription', 'fragment', 'on', '{', '}', '(', ')', '[', ']', ':', '!', '=', '@', '$', '...', '|', '&', '"', '"""', '#', ',', '__schema', '__type(name: "Query")', '__typename', 'instruments(first: 5)', 'nodes', 'edges', 'cursor', 'pageInfo', 'totalCount',
  'search(query: "residuos")', 'instrument(key: "lgpgir")', 'provisions', 'node(id: "instrument:lgpgir")', '... on Instrument', '...F', 'fragment F on Instrument { ...F }', 'fragment F on Query { __typename }', '@skip(if: true)', '@include(if: $a)', '@deprecated', 'a: ', 'first: -1', 'first: 99999999999', 'after: "x"', '1e400', 'null', 'true', 'ES', '$v: Int = 1', '\\u{110000}',
]; // prettier-ignore
const VALUES: readonly unknown[] = [null, 0, -1, 1.5, 1e308, 2 ** 53, '', 'x', '2010-05-05', '2010-02-30', 'EN', 'lgpgir', true, [], [[]], [null], {}, { a: 1 }, 'x'.repeat(2_000), '\u0000', '\ud800', '__proto__', ['MX-NLE'], { jurisdiction: ['MX-NLE'], facts: [{ name: 'workers', number: 1e308 }] }]; // prettier-ignore
const BROKEN = [
  '__proto__',
  'constructor',
  'query',
  'variables',
  'extensions',
  '{"query":"{__typename}"}',
  '[',
  ']',
  '{',
  '}',
  ':',
  ',',
  '"',
  '\\',
  '\\ud800',
  'null',
  '1e999',
];

/** GraphQL requests to a served port: operations of the schema with odd variables, their words shuffled, and bodies mutated, under every limit. */
export const graphql: FuzzTarget = {
  title: 'GraphQL documents, variables, bodies',
  open: async () => {
    const graph = fixtureGraph();
    const store = createMemoryStore();
    await store.load(graph);
    const questions = createQuestions(store, createCitationReader(catalogueOf(graph)));
    const completions = openCompletions(store);
    const search = createSearchIndex(graph, []);
    const api = createApi({ store, search, questions, completions, clock: () => TODAY, logLevel: 'silent' });
    const { url } = await api.listen(0);
    const pantry = pantryOf(['{"query":"{ instruments(first: 1) { nodes { key } } }","variables":{"a":[1]}}'], BROKEN);
    return readsText(
      (random) => (random.chance(0.1) ? mutateText(random, pantry) : JSON.stringify(makeRequest(random))),
      (body) => checkRequest(`${url}/graphql`, body),
    );
  },
};

const makeRequest = (random: Random): object => {
  const query = makeQuery(random);
  const variables: Record<string, unknown> = { ...OPERATION_VARIABLES };
  for (let left = random.below(4); left > 0; left--) {
    const name = random.pick([...Object.keys(OPERATION_VARIABLES), 'v', 'constructor', '__proto__']);
    Object.defineProperty(variables, name, { value: random.pick(VALUES), enumerable: true, configurable: true });
  }
  return random.chance(0.1)
    ? { query, variables, operationName: random.pick(['', 'a', '__proto__']) }
    : { query, variables };
};

const makeQuery = (random: Random): string => {
  if (random.chance(0.3)) return shuffle(random, TOKENS, random.chance(0.02) ? 2_500 : 40);
  const operation = randomOperation(schema, random.below(2 ** 31));
  if (random.chance(0.5)) return operation;
  const words = operation.split(/\b/);
  for (let left = 1 + random.below(3); left > 0; left--) words[random.below(words.length)] = random.pick([...TOKENS, random.pick(words)]); // prettier-ignore
  return words.join('');
};

interface Told {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const checkRequest = async (url: string, body: string): Promise<void> => {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const ask = async (): Promise<readonly [number, string]> => {
    const response = await fetch(url, { method: 'POST', headers, body });
    // Only the name of the request is another each time.
    return [response.status, (await response.text()).replace(/"requestId":"[^"]*"/g, '"requestId":""')];
  };
  const [status, text] = await ask();
  hold(status < 500, 'no request is answered by a fault of the server');
  const answer = JSON.parse(text) as Told;
  for (const { extensions } of answer.errors ?? []) {
    hold(typeof extensions?.code === 'string', 'every error has a code');
    hold(extensions.code !== 'INTERNAL_SERVER_ERROR', 'no request is answered by an unexpected error');
  }
  holdPages(answer);
  if (isAskedTwice(body)) holdEqual(await ask(), [status, text], 'the same request is answered the same');
};

/** No page of a connection holds more than its list. */
const holdPages = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  const { edges, totalCount } = value as { readonly edges?: unknown; readonly totalCount?: unknown };
  if (Array.isArray(edges) && typeof totalCount === 'number') hold(edges.length <= totalCount, 'a page is of its list');
  for (const member of Object.values(value)) holdPages(member);
};
