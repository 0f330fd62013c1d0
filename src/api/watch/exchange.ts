import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What is known of a request while it is answered: for logs, metrics and traces. */
export interface Exchange {
  /** As the client named it in `X-Request-Id`, or made here; sent back with the answer. */
  readonly id: string;
  /** By `performance.now()`. */
  readonly started: number;
  /** What a GraphQL question asks: the name of its root field as the schema has it, `several`, or null while none is known. */
  kind: string | null;
  /** Objects that the answer may hold; null where none was reckoned. */
  cost: number | null;
  /** Whether the answer was kept from before; null where none could be. */
  wasKept: boolean | null;
  /** The question as it was sent; only where logs are to tell it. */
  question: string | null;
}

/** Ids that are repeated as they came: nothing in them can break a header, a line of a log or a page. */
const WELL_FORMED = /^[\w.:+/=-]{1,128}$/;

const exchanges = new WeakMap<IncomingMessage, Exchange>();

/** The exchange of a request, the same one however often it is asked for. */
export function exchangeOf(request: IncomingMessage): Exchange {
  const known = exchanges.get(request);
  if (known) return known;
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
  const exchange = newExchange(id);
  exchanges.set(request, exchange);
  return exchange;
}

/** An exchange that begins now and of which nothing is known yet. */
export function newExchange(id: string): Exchange {
  return { id, started: performance.now(), kind: null, cost: null, wasKept: null, question: null };
}
