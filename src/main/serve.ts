import { join } from 'node:path';
import type { Feeds } from '../api/http/feeds.js';
import type { LogLevel } from '../api/server.js';
import type { Day } from '../domain/day.js';
import type { Position } from '../domain/ports/questions/docket.js';
import type { ExampleProfile } from '../domain/profile/example-profile.js';
import type { Opened } from './open.js';
import { mcpMessages } from './mcp.js';
import { downloadsOf } from './downloads.js';
import { openPages } from './linked-data.js';
import { calendarOf, feedOf } from './papers.js';
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
  /** Made-up profiles to begin with; none unless given. */
  readonly examples?: readonly ExampleProfile[];
  /** What was said at a forum; nothing where absent. */
  readonly positions?: readonly Position[];
  /** The day that a question is for when it names none. */
  readonly today: () => Day;
}

/** An API that is served. */
export interface Serving {
  readonly url: string;
  /** Takes no more requests, lets those that run finish, then closes. */
  close(): Promise<void>;
}

/** Serves API and explorer. Errors: NormapaError `unavailable` when the address cannot be had. */
export async function serve(opened: Opened, options: ServeOptions): Promise<Serving> {
  const { store, search, questions, completions } = opened;
  const { createApi } = await import('../api/server.js');
  const { port, host, allowHost, examples = [], positions = [], today, introspection, logLevel } = options;
  const feeds: Feeds = {
    atom: (asOf, language) => feedOf(questions, asOf, language),
    calendar: (asOf, language) => calendarOf(questions, asOf, language),
  };
  const api = createApi({
    store,
    search,
    questions,
    completions,
    examples,
    positions,
    clock: today,
    introspection,
    logLevel,
    webRoot: WEB_ROOT,
    feeds,
    pages: await openPages(store),
    messages: mcpMessages(opened, allowHost, today),
    downloads: downloadsOf({ store, questions }, positions),
  });
  return api.listen(port, host);
}
