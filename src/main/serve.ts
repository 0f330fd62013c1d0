import { join } from 'node:path';
import type { Feeds } from '../api/http/feeds.js';
import type { MetricsReaders } from '../api/http/metrics-page.js';
import type { LogLevel } from '../api/server.js';
import type { Traces } from '../api/watch/traces.js';
import type { Day } from '../domain/day.js';
import type { Position } from '../domain/ports/questions/docket.js';
import type { Questions } from '../domain/ports/questions.js';
import type { ExampleProfile } from '../domain/profile/example-profile.js';
import type { Opened } from './open.js';
import { mcpMessages } from './mcp.js';
import { downloadsOf } from './downloads.js';
import { EXPLORER_OPERATIONS, readOperations } from './operations.js';
import { openPages } from './linked-data.js';
import { calendarOf, feedOf } from './papers.js';
import { warmEachDay } from './warm.js';
import { PROGRAM_FOLDER } from './workspace.js';

/** The explorer as the build leaves it. */
const WEB_ROOT = join(PROGRAM_FOLDER, 'dist/web');

/** How the API is served. */
export interface ServeOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  readonly host: string;
  /** Names by which assistants may reach it, besides addresses and `localhost`. */
  readonly allowHost: readonly string[];
  readonly introspection: boolean;
  readonly logLevel: LogLevel;
  /** Whether logs tell what was asked; false unless switched on. */
  readonly logQueries?: boolean;
  /** Who may read `/metrics`; programs of this machine unless given, nobody where null. */
  readonly metrics?: MetricsReaders | null;
  /** What a reader of `/metrics` from elsewhere sends as a bearer. */
  readonly metricsToken?: string | null;
  /** Where traces are sent: an address, true for the one that `OTEL_EXPORTER_OTLP_ENDPOINT` names, none are made where absent. */
  readonly traces?: string | true | null;
  /** File or folder of the only operations that are answered besides those of the explorer; any is where absent. */
  readonly operations?: string | null;
  /** Origins whose pages may read answers; none where absent. */
  readonly cors?: readonly string[];
  /** Made-up profiles to begin with; none unless given. */
  readonly examples?: readonly ExampleProfile[];
  /** What was said at a forum; nothing where absent. */
  readonly positions?: readonly Position[];
  /** Whether what many ask is worked out ahead, between requests; false unless switched on. */
  readonly ahead?: boolean;
  /** The day that a question is for when it names none. */
  readonly today: () => Day;
}

/** An API that is served. */
export interface Serving {
  readonly url: string;
  /** Takes no more requests, lets those that run finish, then closes. */
  close(): Promise<void>;
}

/** Serves API and explorer. Errors: NormapaError `unavailable` when the address cannot be had, `unreadable-file` and `bad-input` for operations. */
export async function serve(opened: Opened, options: ServeOptions): Promise<Serving> {
  const { store, questions } = opened;
  const { createApi } = await import('../api/server.js');
  const { allowHost, examples = [], positions = [], today, introspection, logLevel } = options;
  const { logQueries = false, metrics = 'this-machine', metricsToken = null } = options;
  const tracing = options.traces == null ? null : await openTraces(options.traces);
  const operations = options.operations == null ? null : await withExplorer(options.operations);
  const api = createApi({
    ...opened,
    examples,
    positions,
    clock: today,
    introspection,
    logLevel,
    logQueries,
    metrics,
    metricsToken,
    ...(tracing && { traces: tracing }),
    ...(operations && { operations }),
    origins: options.cors ?? [],
    webRoot: WEB_ROOT,
    feeds: feedsOver(questions),
    pages: await openPages(store),
    messages: mcpMessages(opened, allowHost, today),
    downloads: downloadsOf({ store, questions }, positions),
  });
  const ending = new AbortController();
  const { url, close } = await api.listen(options.port, options.host);
  if (options.ahead) warmEachDay(questions, today, ending.signal);
  return {
    url,
    close: async () => {
      ending.abort();
      await close();
      await tracing?.close();
    },
  };
}

const withExplorer = async (path: string): ReturnType<typeof readOperations> => [
  ...(await readOperations(EXPLORER_OPERATIONS)),
  ...(await readOperations(path)),
];

const feedsOver = (questions: Questions): Feeds => ({
  atom: (asOf, language) => feedOf(questions, asOf, language),
  calendar: (asOf, language) => calendarOf(questions, asOf, language),
});

/** What sends traces is loaded only where they are asked for. */
const openTraces = async (where: string | true): Promise<Traces> => {
  const traces = await import('../api/watch/traces.js');
  return traces.openTraces(where === true ? null : where);
};
