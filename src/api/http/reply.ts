import type { ServerResponse } from 'node:http';

/** A whole response, as it is sent. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
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

/** Sends a response. */
export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers);
  response.end(body);
}
