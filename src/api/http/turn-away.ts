import type { IncomingMessage, ServerResponse } from 'node:http';
import { exchangeOf } from '../watch/exchange.js';
import { refuseOverload } from './refused.js';
import { jsonReply, send, type Reply } from './reply.js';

/** What clients are told that are turned away, and after how many seconds they may ask again. */
export const OVERLOADED = {
  code: 'OVERLOADED',
  message: 'More is asked than can be answered at once; ask again in a moment',
  retryAfter: 1,
} as const;

/** Paths that tell how the server is, answered however much else is asked. */
const TELLING: ReadonlySet<string> = new Set(['/health', '/ready', '/metrics']);

/** Whether a request may be turned away. */
export function mayBeTurnedAway({ url = '' }: IncomingMessage): boolean {
  return !TELLING.has(url);
}

/** Sends a request away with 503 and Retry-After, in the form in which its path tells errors. Its body need not have been read. */
export function turnAway(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('retry-after', OVERLOADED.retryAfter);
  send(response, refusalOf(request));
}

const refusalOf = (request: IncomingMessage): Reply => {
  const { url = '' } = request;
  if (url.startsWith('/graphql')) return refuseOverload(request, OVERLOADED);
  const { code, message } = OVERLOADED;
  if (url.startsWith('/mcp')) return jsonReply(503, { jsonrpc: '2.0', error: { code: REFUSED, message }, id: null });
  return jsonReply(503, { error: { code, message, requestId: exchangeOf(request).id } });
};

/** The first of the codes that JSON-RPC 2.0 leaves to servers (section 5.1). */
export const REFUSED = -32_000;
