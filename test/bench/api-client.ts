import { connect } from 'node:net';

/** What a run measured. */
export interface Measured {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
}

/**
 * Asks over a few connections kept open, one request at a time on each, for some milliseconds. The client writes and reads raw bytes, so
 * that the server, not the client, is what is measured. `bodyOf` gives the body of the next request.
 */
export async function measure(
  port: number,
  milliseconds: number,
  bodyOf: () => string,
  connections = 4,
): Promise<Measured> {
  const latencies: number[] = [];
  let bytes = 0;
  const start = performance.now();
  const end = start + milliseconds;
  const ask = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1').setNoDelay(true);
      let sent = 0;
      let wanted = -1;
      let received = 0;
      const next = (): void => {
        if (performance.now() >= end) {
          socket.destroy();
          resolve();
          return;
        }
        const body = bodyOf();
        wanted = -1;
        received = 0;
        sent = performance.now();
        socket.write(
          `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      };
      socket.on('connect', next);
      socket.on('error', reject);
      socket.on('data', (chunk) => {
        if (wanted < 0) wanted = lengthOf(chunk);
        received += chunk.length;
        if (received < wanted) return;
        bytes = wanted;
        latencies.push(performance.now() - sent);
        next();
      });
    });
  await Promise.all(Array.from({ length: connections }, ask));
  const seconds = (performance.now() - start) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? NaN;
  return { perSecond: latencies.length / seconds, p50: at(0.5), p99: at(0.99), bytes };
}

/** The length of a whole response, from its first chunk. */
function lengthOf(chunk: Buffer): number {
  const head = chunk.indexOf('\r\n\r\n');
  const text = chunk.toString('latin1', 0, head);
  const length = /content-length: (\d+)/i.exec(text)?.[1];
  if (head < 0 || length === undefined || !text.startsWith('HTTP/1.1 200'))
    throw new Error(`Unexpected answer: ${text}`);
  return head + 4 + Number(length);
}
