import { createQuestions } from '../../src/analysis/questions.js';
import { pino } from 'pino';
import { afterAll, beforeAll } from 'vitest';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { GraphStore } from '../../src/domain/ports/graph-store.js';
import { type ApiOptions, createApi } from '../../src/api/server.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { createPlainSearch } from '../support/plain-search.js';
import { fixtureGraph, TODAY } from './fixture-graph.js';

/** What a whole request came back with. */
export interface Asked {
  readonly status: number;
  readonly type: string | null;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What requests of tests are named, so that answers can be compared. */
export const REQUEST_ID = 'asked-by-a-test';

export interface Served {
  url: string;
  readonly ask: (query: string, variables?: object, accept?: string) => Promise<Asked>;
}

export function storeOf(graph: Graph): GraphStore {
  const store = createMemoryStore();
  void store.load(graph);
  return store;
}

/** An API over the fixture, listening on a free port for as long as the tests of a block run. */
export function serveFixture(options: Partial<ApiOptions> = {}): Served {
  const graph = fixtureGraph();
  const store = storeOf(graph);
  const api = createApi({
    store,
    search: createPlainSearch(graph),
    questions: createQuestions(options.store ?? store),
    clock: () => TODAY,
    logger: pino({ level: 'silent' }),
    ...options,
  });
  let stop: () => Promise<void> = () => Promise.resolve();
  const served: Served = {
    url: '',
    ask: async (query, variables = {}, accept = 'application/graphql-response+json') => {
      const response = await fetch(`${served.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept, 'x-request-id': REQUEST_ID },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await response.json()) as Pick<Asked, 'data' | 'errors' | 'extensions'>;
      return { status: response.status, type: response.headers.get('content-type'), ...body };
    },
  };
  beforeAll(async () => {
    const listening = await api.listen(0);
    served.url = listening.url;
    stop = () => listening.close();
  });
  afterAll(() => stop());
  return served;
}
