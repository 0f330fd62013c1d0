import { createServer, type RequestListener, type Server } from 'node:http';
import { NormapaError } from '../../domain/errors.js';
import { STOP_GRACE } from '../limits.js';

/** A server that listens. */
export interface Listening {
  /** As `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, lets those that run finish for STOP_GRACE at most, then closes. */
  close(): Promise<void>;
}

/** Starts a server. Port 0 takes a free one. Errors: `unavailable` where the address cannot be had. */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
  onStop: () => void,
): Promise<Listening> {
  // A request has this long to arrive whole; connections that send nothing are let go.
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, handler);
  await start(server, port, host);
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const shown = host.includes(':') ? `[${host}]` : host;
  let closed: Promise<void> | null = null;
  return {
    url: `http://${shown}:${bound}`,
    close: () => (closed ??= stop(server, onStop)),
  };
}

function start(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const found = `${host}:${port}`;
      const message = cause.code === 'EADDRINUSE' ? `Port ${port} is taken` : `Cannot listen on ${found}`;
      reject(new NormapaError('unavailable', message, { found, expected: 'a free port of this machine', cause }));
    });
    server.listen(port, host, resolve);
  });
}

function stop(server: Server, onStop: () => void): Promise<void> {
  onStop();
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      server.closeAllConnections();
    }, STOP_GRACE);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    server.closeIdleConnections();
  });
}
