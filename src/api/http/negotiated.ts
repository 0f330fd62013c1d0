import type { IncomingMessage } from 'node:http';
import { graphqlReply, type Reply } from './reply.js';

/** A node request as the general way reads it. Only what decides the answer is handed on. */
export function toFetchRequest(request: IncomingMessage, body: Buffer | null): Request {
  const { accept } = request.headers;
  // A body that comes so far is JSON, in whatever letters its type was written.
  const headers = { ...(accept !== undefined && { accept }), ...(body && { 'content-type': 'application/json' }) };
  const method = request.method ?? 'GET';
  // The host decides nothing; the path was matched already.
  return new Request(new URL(request.url ?? '/', 'http://localhost'), {
    method,
    headers,
    body: body && new Uint8Array(body),
  });
}

/** A response of the general way as it is sent. */
export async function replyOf(response: Response): Promise<Reply> {
  const body = Buffer.from(await response.arrayBuffer());
  return graphqlReply(response.status, response.headers.get('content-type'), body, response.headers.get('allow'));
}
