import type { ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './security-headers.js';

/** A whole response, as it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** What the question asks, where that is known; it is not sent. */
  readonly kind?: string;
}

/** Headers of every GraphQL response besides its media type: what is asked today may be answered otherwise tomorrow, so nothing in between keeps it. */
const GRAPHQL_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  vary: 'accept',
} as const;

/** A response of the GraphQL endpoint. */
export function graphqlReply(
  status: number,
  mediaType: string | null,
  body: Buffer,
  allow: string | null = null,
): Reply {
  return {
    status,
    headers: {
      ...(mediaType !== null && { 'content-type': mediaType }),
      ...(allow !== null && { allow }),
      ...GRAPHQL_HEADERS,
      'content-length': String(body.length),
    },
    body,
  };
}

/** A response in JSON that nothing in between keeps. */
export function jsonReply(status: number, value: unknown): Reply {
  const body = Buffer.from(JSON.stringify(value));
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': String(body.length),
      ...SECURITY_HEADERS,
    },
    body,
  };
}

/** Sends a response, besides the headers that it has. */
export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const before = response.getHeader('vary');
  const vary = [headers.vary, before].filter((names) => names !== undefined).join(', ');
  response.writeHead(status, vary === '' ? headers : { ...headers, vary });
  response.end(body);
}
