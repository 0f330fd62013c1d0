import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { NormapaError } from '../../domain/errors.js';
import { CONNECTION_LIMIT, DEFAULT_TIMES, STOP_GRACE, type Times } from '../limits.js';

/** A server that listens. */
export interface Listening {
  /** As `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no more requests, lets those that run finish for STOP_GRACE at most, then closes. */
  readonly close: () => Promise<void>;
}

/** How often it is looked at whether a head or a request has taken too long; node's own is half a minute. */
const CHECK_INTERVAL = 1_000;

/** Starts a server. Port 0 takes a free one. Errors: `unavailable` where the address cannot be had. */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
  onStop: () => void,
  { silenceTimeout, ...times }: Times = DEFAULT_TIMES,
): Promise<Listening> {
  const server = createServer({ ...times, connectionsCheckingInterval: CHECK_INTERVAL });
  server.maxConnections = CONNECTION_LIMIT;
  server.setTimeout(silenceTimeout);
  const connections = new Connections(server);
  server.on('request', handler);
  await start(server, port, host);
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const shown = host.includes(':') ? `[${host}]` : host;
  let closed: Promise<void> | null = null;
  const close = (): Promise<void> => {
    onStop();
    return stop(server, connections);
  };
  return { url: `http://${shown}:${bound}`, close: () => (closed ??= close()) };
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

function stop(server: Server, connections: Connections): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      server.closeAllConnections();
    }, STOP_GRACE);
    server.close(() => {
      clearTimeout(late);
      resolve();
    });
    connections.release();
  });
}

/** Knows which connections wait for an answer. The server's own list takes one that has sent nothing yet for busy. */
class Connections {
  readonly #idle = new Set<Socket>();
  #releasing = false;

  constructor(server: Server) {
    server.on('connection', (socket) => {
      this.#idle.add(socket);
      socket.once('close', () => this.#idle.delete(socket));
    });
    server.on('request', ({ socket }, response) => {
      this.#idle.delete(socket);
      response.once('finish', () => {
        if (this.#releasing) socket.end();
        else if (!socket.destroyed) this.#idle.add(socket);
      });
    });
  }

  /** Closes the connections that wait for nothing, and from now on every other once it has its answer. */
  release(): void {
    this.#releasing = true;
    for (const socket of this.#idle) socket.destroy();
  }
}
