import type { Express } from 'express';
import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/vocabulary.js';
import { queryOf, readAsked } from './asked.js';
import type { Gate } from './gate.js';

/** Texts of what changes, for feed readers and calendars; made where rooms are joined. */
export interface Feeds {
  readonly atom: (asOf: Day, language: Language) => Promise<string>;
  readonly calendar: (asOf: Day, language: Language) => Promise<string>;
}

/** Adds `/changes.atom` and `/changes.ics`; `?lang=en` speaks English, `?asOf=2026-01-31` asks about another day. */
export function addFeeds(app: Express, feeds: Feeds, today: () => Day, gate: Gate): void {
  for (const [path, type, print] of [
    ['/changes.atom', 'application/atom+xml; charset=utf-8', feeds.atom],
    ['/changes.ics', 'text/calendar; charset=utf-8', feeds.calendar],
  ] as const) {
    app.get(
      path,
      gate.through(async (request, response) => {
        const { asOf, language } = readAsked(queryOf(request.url), today);
        response.type(type).send(await print(asOf, language));
      }),
    );
  }
}
