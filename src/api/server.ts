import express, { type Express } from 'express';
import type { GraphQLSchema } from 'graphql';
import { printSchema } from 'graphql';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { destination, type Logger, pino } from 'pino';
import type { Pages } from '../domain/ports/pages.js';
import { Documents } from './documents/documents.js';
import { Engine, type Sources } from './documents/engine.js';
import { AnswerCache } from './http/answer-cache.js';
import { addDownloads, type Downloads } from './http/downloads.js';
import { type Endpoint, handleGraphql } from './http/graphql-endpoint.js';
import { addFeeds, type Feeds } from './http/feeds.js';
import { addHealth } from './http/health.js';
import { type Listening, listen } from './http/listen.js';
import { addMessages, type Messages } from './http/messages.js';
import { addPages } from './http/pages.js';
import { addPlainReading } from './http/plain-reading.js';
import { addPlayground } from './http/playground.js';
import { Revision } from './http/revision.js';
import { securityHeaders } from './http/security-headers.js';
import { addSite } from './http/site.js';
import { addSitemap } from './http/sitemap.js';
import { tellErrors } from './http/tell-error.js';
import { createNegotiator } from './http/yoga.js';
import { ANSWER_BYTES, ANSWER_CACHE_BYTES, DEFAULT_LIMITS, type Limits } from './limits.js';
import { schema } from './schema/schema.js';

/** How much is logged, the least first. */
export type LogLevel = 'silent' | 'error' | 'info' | 'debug';

/** What an API is made from. */
export interface ApiOptions extends Sources {
  /** Structured logs; unless given, to standard error from `logLevel` on. No log holds the text of a query. */
  readonly logger?: Logger;
  /** `error` unless given; `info` tells start and stop too, `debug` every request. */
  readonly logLevel?: LogLevel;
  readonly limits?: Partial<Limits>;
  /** Whether clients may read the schema; true unless switched off. */
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
  /** Everything as an express application: `/graphql`, `/graphiql`, `/health`, `/ready`, and the explorer at `/`. */
  readonly app: Express;
  /** The same for `http.createServer`, with `/graphql` answered before express is asked. */
  readonly handler: RequestListener;
  /** Listens on 127.0.0.1 unless told otherwise; port 0 takes a free one. */
  readonly listen: (port: number, host?: string) => Promise<Listening>;
}

const GRAPHQL_PATH = '/graphql';

/** Makes the API over a store and a search index. It closes neither: who opened them does. */
export function createApi(options: ApiOptions): Api {
  const logger = options.logger ?? pino({ name: 'normapa', level: options.logLevel ?? 'error' }, destination(2));
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  let stopping = false;
  const documents = new Documents(schema, limits, options.introspection ?? true);
  const engine = new Engine(options, limits, logger);
  const endpoint: Endpoint = {
    documents,
    engine,
    negotiate: createNegotiator(documents, engine, GRAPHQL_PATH),
    answers: new AnswerCache(options.answerCacheBytes ?? ANSWER_CACHE_BYTES, ANSWER_BYTES),
    revision: new Revision(options.store),
    logger,
  };
  const app = createExpress(endpoint, options, () => stopping);
  const handler = (request: IncomingMessage, response: ServerResponse): void => {
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
  return { schema, app, handler, listen: start };
}

function createExpress(endpoint: Endpoint, options: ApiOptions, stopping: () => boolean): Express {
  const { store, webRoot, introspection = true } = options;
  const app = express();
  app.disable('x-powered-by');
  addHealth(app, store, stopping);
  app.all(GRAPHQL_PATH, (request, response, next) => {
    if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html') next();
    else handleGraphql(endpoint, request, response);
  });
  app.use(securityHeaders);
  if (introspection) {
    const text = printSchema(schema);
    app.get('/schema.graphql', (_request, response) => {
      response.type('text/plain').send(text);
    });
  }
  if (options.feeds) addFeeds(app, options.feeds, options.clock);
  if (options.downloads) addDownloads(app, options.downloads, options.clock);
  if (options.messages) addMessages(app, options.messages, endpoint.engine.limits, endpoint.logger);
  if (options.pages) {
    addPages(app, options.pages, endpoint.revision);
    addSitemap(app, options.pages, endpoint.revision);
  }
  addPlayground(app);
  if (webRoot !== undefined && options.pages) addPlainReading(app, options.pages);
  if (webRoot !== undefined) addSite(app, webRoot);
  app.use((_request, response) => {
    response.status(404).json({ error: { code: 'NOT_FOUND', message: 'Nothing is here' } });
  });
  app.use(tellErrors(endpoint.logger));
  return app;
}
