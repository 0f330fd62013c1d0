import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import { printSchema } from 'graphql';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { destination, type Logger, pino } from 'pino';
import { NormapaError } from '../domain/errors.js';
import type { Pages } from '../domain/ports/pages.js';
import { Documents } from './documents/documents.js';
import { Engine, type Sources } from './documents/engine.js';
import { KnownOperations } from './documents/known-operations.js';
import { AnswerCache } from './http/answer-cache.js';
import { allowOrigins } from './http/cors.js';
import { addDownloads, type Downloads } from './http/downloads.js';
import { type Endpoint, handleGraphql } from './http/graphql-endpoint.js';
import { addFeeds, type Feeds } from './http/feeds.js';
import { Gate } from './http/gate.js';
import { addReadiness, tellHealth } from './http/health.js';
import { type Listening, listen } from './http/listen.js';
import { addMessages, type Messages } from './http/messages.js';
import { addMetrics, type MetricsReaders } from './http/metrics-page.js';
import { toOriginForm } from './http/origin-form.js';
import { addPages } from './http/pages.js';
import { addPlainReading } from './http/plain-reading.js';
import { addPlayground } from './http/playground.js';
import { Revision } from './http/revision.js';
import { securityHeaders } from './http/security-headers.js';
import { addSite } from './http/site.js';
import { addSitemap } from './http/sitemap.js';
import { tellErrors } from './http/tell-error.js';
import { mayBeTurnedAway } from './http/turn-away.js';
import { createNegotiator } from './http/yoga.js';
import { ANSWER_BYTES, ANSWER_CACHE_BYTES, DEFAULT_LIMITS, DEFAULT_LOAD, type Limits, type Load } from './limits.js';
import { schema } from './schema/schema.js';
import { exchangeOf } from './watch/exchange.js';
import { Metrics } from './watch/metrics.js';
import { readingsOf } from './watch/readings.js';
import type { Traces } from './watch/traces.js';
import { watch, type Watchers } from './watch/watch.js';

/** How much is logged, the least first. */
export type LogLevel = 'silent' | 'error' | 'info' | 'debug';

/** What an API is made from. */
export interface ApiOptions extends Sources {
  /** Structured logs; unless given, to standard error from `logLevel` on. No log holds the text of a query. */
  readonly logger?: Logger;
  /** `error` unless given; `info` tells start and stop too, `debug` every request. */
  readonly logLevel?: LogLevel;
  readonly limits?: Partial<Limits>;
  /** How much is worked on at once. */
  readonly load?: Partial<Load>;
  /** Whether logs tell what was asked, at `info`; false unless switched on. */
  readonly logQueries?: boolean;
  /** Who may read `/metrics`; nobody unless given. */
  readonly metrics?: MetricsReaders | null;
  /** What a reader of `/metrics` from elsewhere sends as a bearer; none is let in unless given. */
  readonly metricsToken?: string | null;
  /** Told of each request; no one unless given. Who opened them closes them. */
  readonly traces?: Traces;
  /** The only operations that are answered, each with the name that its list gives it; any is unless given. */
  readonly operations?: Iterable<readonly [name: string, text: string]>;
  /** Origins whose pages may read answers; none unless given. */
  readonly origins?: readonly string[];
  /** Whether clients may read the schema, in GraphiQL too; true unless switched off. */
  readonly introspection?: boolean;
  /** What `/changes.atom` and `/changes.ics` send; neither is there unless given. */
  readonly feeds?: Feeds;
  /** Files made of answers, by their paths; none unless given. */
  readonly downloads?: Downloads;
  /** Pages of instruments and provisions at `/eli/`; none unless given. */
  readonly pages?: Pages;
  /** How assistants are answered at `/mcp`, which is not there unless given. */
  readonly messages?: Messages;
  /** Folder of the explorer's files. */
  readonly webRoot?: string;
  /** Bytes of answers kept for the next who asks the same; 0 keeps none. */
  readonly answerCacheBytes?: number;
}

/** The API, ready to listen or to be part of another server. */
export interface Api {
  readonly schema: GraphQLSchema;
  /** For `http.createServer`: `/graphql`, `/graphiql`, `/health`, `/ready`, `/metrics`, pages, files, and the explorer at `/`. */
  readonly handler: RequestListener;
  /** Listens on 127.0.0.1 unless told otherwise; port 0 takes a free one. */
  readonly listen: (port: number, host?: string) => Promise<Listening>;
}

const GRAPHQL_PATH = '/graphql';

/** Makes the API over a store and a search index. It closes neither: who opened them does. Errors: `bad-input` for operations that the schema does not answer. */
export function createApi(options: ApiOptions): Api {
  const logger = options.logger ?? pino({ name: 'normapa', level: options.logLevel ?? 'error' }, destination(2));
  let stopping = false;
  const endpoint = createEndpoint(options, logger, () => metrics?.countShed());
  const metrics = options.metrics ? new Metrics(readingsOf(options, endpoint.gate, endpoint.answers)) : null;
  const watchers: Watchers = { logger, metrics, traces: options.traces ?? null, logQueries: endpoint.logQueries };
  const origins = new Set(options.origins);
  const app = createExpress(endpoint, options, metrics, () => stopping);
  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    if (!toOriginForm(request)) {
      response.writeHead(400, { connection: 'close' }).end();
      return;
    }
    watch(watchers, request, response);
    if (allowOrigins(origins, request, response) || tellHealth(request, response)) return;
    if (mayBeTurnedAway(request) && endpoint.gate.turnsAway(request, response)) return;
    if (request.url === GRAPHQL_PATH && request.method === 'POST') handleGraphql(endpoint, request, response);
    else app(request, response);
  };
  const onStop = (): void => {
    stopping = true;
    logger.info('stopping');
  };
  const start = async (port: number, host = '127.0.0.1'): Promise<Listening> => {
    const listening = await listen(handler, port, host, onStop);
    logger.info({ url: listening.url }, 'listening');
    return listening;
  };
  return { schema, handler, listen: start };
}

function createEndpoint(options: ApiOptions, logger: Logger, onShed: () => void): Endpoint {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const documents = new Documents(schema, limits, options.introspection ?? true);
  const engine = new Engine(options, limits, logger);
  const operations = options.operations ? knownOperations(options.operations, documents) : null;
  return {
    documents,
    engine,
    operations,
    negotiate: createNegotiator(documents, engine, operations, GRAPHQL_PATH),
    answers: new AnswerCache(options.answerCacheBytes ?? ANSWER_CACHE_BYTES, ANSWER_BYTES),
    revision: new Revision(options.store),
    gate: new Gate({ ...DEFAULT_LOAD, ...options.load }, onShed),
    logger,
    logQueries: options.logQueries ?? false,
  };
}

function knownOperations(list: Iterable<readonly [string, string]>, documents: Documents): KnownOperations {
  const named = [...list];
  for (const [name, text] of named) {
    const [fault] = documents.read(text).errors;
    if (fault) throw new NormapaError('bad-input', `The operation ${name} cannot be answered: ${fault.message}`);
  }
  return new KnownOperations(named);
}

function createExpress(
  endpoint: Endpoint,
  options: ApiOptions,
  metrics: Metrics | null,
  stopping: () => boolean,
): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders);
  addReadiness(app, options.store, stopping);
  if (metrics) addMetrics(app, metrics, options.metrics ?? 'this-machine', options.metricsToken ?? null);
  app.all(GRAPHQL_PATH, (request, response, next) => {
    if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html') next();
    else handleGraphql(endpoint, request, response);
  });
  addForms(app, endpoint, options);
  addSites(app, endpoint, options);
  app.use((request, response) => {
    const { id: requestId } = exchangeOf(request);
    response.status(404).json({ error: { code: 'NOT_FOUND', message: 'Nothing is here', requestId } });
  });
  app.use(tellErrors(endpoint.logger));
  return app;
}

/** What programs take: feeds, files, messages of assistants. */
function addForms(app: Express, { engine, gate, logger }: Endpoint, options: ApiOptions): void {
  const { feeds, downloads, messages, clock } = options;
  if (feeds) addFeeds(app, feeds, clock, gate);
  if (downloads) addDownloads(app, downloads, clock, gate);
  if (messages) addMessages(app, messages, engine.limits, logger, gate);
}

/** What people and their browsers open. */
function addSites(app: Express, { revision, gate }: Endpoint, options: ApiOptions): void {
  const { pages, webRoot, introspection = true } = options;
  if (introspection) {
    const text = printSchema(schema);
    app.get('/schema.graphql', (_request, response) => {
      response.type('text/plain').send(text);
    });
    addPlayground(app);
  }
  if (pages) {
    addPages(app, pages, revision, gate);
    addSitemap(app, pages, revision, gate);
  }
  if (webRoot !== undefined && pages) addPlainReading(app, pages);
  if (webRoot !== undefined) addSite(app, webRoot);
}
