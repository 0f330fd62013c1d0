import type { IncomingMessage } from 'node:http';

/** Reads the body of a request; `done` is given null where it is longer than `limit` bytes, and is not called where the client went away. */
export function readBody(request: IncomingMessage, limit: number, done: (body: Buffer | null) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  let refused = false;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else if (!refused) {
      refused = true;
      done(null);
    }
  });
  request.on('end', () => {
    if (!refused) done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
  });
}
