import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { type Exchange, exchangeOf } from './exchange.js';
import type { Metrics } from './metrics.js';
import { routeOf } from './route-of.js';
import type { Traces } from './traces.js';

/** Who is told of each request. */
export interface Watchers {
  readonly logger: Logger;
  /** Null where nothing is counted. */
  readonly metrics: Metrics | null;
  /** Null where nothing is traced. */
  readonly traces: Traces | null;
  /** Whether logs tell what was asked: address and text of the query. */
  readonly logQueries: boolean;
}

/** Gives a request its id, and tells metrics, log and trace of it once its answer is sent or its client has gone. */
export function watch(watchers: Watchers, request: IncomingMessage, response: ServerResponse): void {
  const exchange = exchangeOf(request);
  const method = request.method ?? 'GET';
  const url = request.url ?? '/';
  const route = routeOf(url);
  const { metrics, traces } = watchers;
  response.setHeader('x-request-id', exchange.id);
  const endTrace = traces?.begin(request, exchange, method, route);
  response.once('close', () => {
    const seconds = (performance.now() - exchange.started) / 1000;
    // A client that went away before it was answered is told apart from those that were.
    const status = response.headersSent ? response.statusCode : 499;
    metrics?.count(exchange, route, method, status, seconds);
    endTrace?.(status);
    log(watchers, exchange, { method, route, status, milliseconds: Math.round(seconds * 1000) }, url);
  });
}

function log({ logger, logQueries }: Watchers, exchange: Exchange, told: object, url: string): void {
  const level = logQueries ? 'info' : 'debug';
  if (!logger.isLevelEnabled(level)) return;
  const { id, kind, cost, question } = exchange;
  logger[level](
    {
      requestId: id,
      ...told,
      ...(kind !== null && { kind }),
      ...(cost !== null && { cost }),
      ...(logQueries && { url, ...(question !== null && { question }) }),
    },
    'answered',
  );
}
