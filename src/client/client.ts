/** A typed client of the GraphQL API, for Node and browsers; it needs `fetch` and nothing else. */
import { ApiError } from './api-error.js';
import type { Operation } from './operation.js';
import { readAnswer, type Answer } from './read-answer.js';

export { ApiError, type ToldError } from './api-error.js';
export { operation, type Operation } from './operation.js';
export * as operations from './operations.js';
export type { Answer, Missing } from './read-answer.js';

/** As much of `fetch` as is used. */
export type Fetch = (
  address: string,
  request: {
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    readonly signal?: AbortSignal;
  },
) => Promise<{ json(): Promise<unknown> }>;

export interface ClientOptions {
  /** Where the API is served: `http://127.0.0.1:4000`, with or without `/graphql`. */
  readonly url: string;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The platform's own unless given. */
  readonly fetch?: Fetch;
}

export interface Client {
  /** Asks an operation. Errors: ApiError. */
  ask<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: Variables,
    options?: { readonly signal?: AbortSignal },
  ): Promise<Answer<Data>>;
}

/** A client of one server. */
export function createClient({ url, headers = {}, fetch = globalThis.fetch }: ClientOptions): Client {
  const address = `${url.replace(/\/+$/, '').replace(/\/graphql$/, '')}/graphql`;
  return {
    ask: async (asked, variables, options = {}) => {
      const request = {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: asked.text, variables }),
        ...options,
      } as const;
      return readAnswer(await reach(fetch, address, request));
    },
  };
}

const reach = async (fetch: Fetch, ...asked: Parameters<Fetch>): Promise<unknown> => {
  try {
    return await (await fetch(...asked)).json();
  } catch (cause) {
    if (asked[1].signal?.aborted === true) throw cause;
    throw new ApiError('UNREACHABLE', `No answer came from ${asked[0]}`, [], { cause });
  }
};
