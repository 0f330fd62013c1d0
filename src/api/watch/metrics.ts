import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Exchange } from './exchange.js';

/** Seconds by which latencies are told apart, and objects by which costs are. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const OBJECTS = [1, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000];

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** What is read when metrics are asked for: numbers by name, or numbers by the value of a label. */
export interface Reading {
  readonly name: string;
  readonly help: string;
  /** Absent for one number. */
  readonly label?: string;
  /** Pairs of the label's value and the number; one of an empty value where there is no label. Errors leave the reading out. */
  readonly read: () => Iterable<readonly [string, number]> | Promise<Iterable<readonly [string, number]>>;
}

/** Counts what is asked and what it takes, as Prometheus reads it. No text of a query and no address of a person is in it. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: 'normapa_http_requests_total',
    help: 'Requests answered',
    labelNames: ['route', 'method', 'status'],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: 'normapa_http_request_seconds',
    help: 'From the head of a request to the end of its answer',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #operations = new Histogram({
    name: 'normapa_graphql_operation_seconds',
    help: 'The same for GraphQL, by what was asked: the root field, or "several"',
    labelNames: ['kind'],
    buckets: SECONDS,
    registers: [this.#registry],
  });
  readonly #cost = new Histogram({
    name: 'normapa_graphql_cost',
    help: 'Objects that an operation asks for',
    buckets: OBJECTS,
    registers: [this.#registry],
  });
  readonly #kept = new Counter({
    name: 'normapa_answer_cache_total',
    help: 'Plain GraphQL requests by whether their answer was kept from before',
    labelNames: ['result'],
    registers: [this.#registry],
  });
  readonly #shed = new Counter({
    name: 'normapa_shed_total',
    help: 'Requests refused with 503 because the server had more than it could answer',
    registers: [this.#registry],
  });

  constructor(readings: readonly Reading[]) {
    collectDefaultMetrics({ register: this.#registry });
    for (const reading of readings) addGauge(this.#registry, reading);
  }

  get mediaType(): string {
    return this.#registry.contentType;
  }

  /** Everything, in the text format of Prometheus. */
  print(): Promise<string> {
    return this.#registry.metrics();
  }

  /** Counts a request whose answer has been sent, or whose client went away. */
  count(exchange: Exchange, route: string, method: string, status: number, seconds: number): void {
    this.#requests.inc({ route, method: METHODS.has(method) ? method : 'other', status });
    this.#seconds.observe({ route }, seconds);
    if (exchange.kind !== null) this.#operations.observe({ kind: exchange.kind }, seconds);
    if (exchange.cost !== null) this.#cost.observe(exchange.cost);
    if (exchange.wasKept !== null) this.#kept.inc({ result: exchange.wasKept ? 'hit' : 'miss' });
  }

  countShed(): void {
    this.#shed.inc();
  }
}

function addGauge(registry: Registry, { name, help, label, read }: Reading): void {
  const gauge: Gauge = new Gauge({
    name,
    help,
    labelNames: label === undefined ? [] : [label],
    registers: [registry],
    collect: async () => {
      gauge.reset();
      try {
        for (const [value, number] of await read()) gauge.set(label === undefined ? {} : { [label]: value }, number);
      } catch {
        // What cannot be read now is left out: metrics are asked for most when something is away.
        gauge.remove();
      }
    },
  });
}
