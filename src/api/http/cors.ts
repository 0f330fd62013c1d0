import type { IncomingMessage, ServerResponse } from 'node:http';

/** Seconds for which a browser need not ask again whether it may ask. */
const KEPT_FOR = 600;

/**
 * Lets pages of the origins given read answers; pages of any other are told nothing, so that their browser keeps the answer from them. `*` lets in
 * all: nothing here depends on who asks, and no cookie is read. True where the request only asked whether it may ask, and has been answered.
 */
export function allowOrigins(
  origins: ReadonlySet<string>,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { origin } = request.headers;
  if (origins.size === 0) return false;
  const isOpen = origins.has('*');
  if (!isOpen) response.setHeader('vary', 'origin');
  if (origin === undefined || !(isOpen || origins.has(origin))) return false;
  response.setHeader('access-control-allow-origin', isOpen ? '*' : origin);
  response.setHeader('access-control-expose-headers', 'x-request-id, retry-after, link, content-location');
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false;
  response.writeHead(204, {
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers': 'content-type, accept, x-request-id, traceparent',
    'access-control-max-age': String(KEPT_FOR),
  });
  response.end();
  return true;
}
