import type { IncomingMessage } from 'node:http';

/**
 * Brings the target of a request into the form that everything here reads, a path with its query: a client may also write the whole address, as it
 * would to a proxy (RFC 9112, section 3.2.2). False for a target that is neither.
 */
export function toOriginForm(request: IncomingMessage): boolean {
  const { url = '/' } = request;
  if (url.startsWith('/') || url === '*') return true;
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  request.url = `${pathname}${search}`;
  return request.url.startsWith('/');
}
