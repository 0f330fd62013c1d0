import type { Express } from 'express';
import type { Day } from '../../domain/day.js';
import { queryOf, readAsked, type Asked } from './asked.js';
import type { Gate } from './gate.js';

/** A file that an answer is had as. */
export interface DownloadedFile {
  /** What it is saved as: `register-2026-11-21.xlsx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is made of an answer when it is asked for. */
export interface Download {
  readonly mediaType: string;
  /** Errors: NormapaError, told with its code: `bad-input` for a query that cannot be used, `not-found`. */
  readonly make: (query: URLSearchParams, asked: Asked) => Promise<DownloadedFile>;
}

/** Files by their paths: `/register.xlsx`. Made where rooms are joined; a further one is a further entry. */
export type Downloads = Readonly<Record<string, Download>>;

/** Adds the files at their paths. `?lang=en` speaks English, `?asOf=2026-01-31` asks about another day; what else is asked, each file reads. */
export function addDownloads(app: Express, downloads: Downloads, today: () => Day, gate: Gate): void {
  for (const [path, { mediaType, make }] of Object.entries(downloads)) {
    app.get(
      path,
      gate.through(async (request, response) => {
        const query = queryOf(request.url);
        const { name, bytes } = await make(query, readAsked(query, today));
        response.attachment(name).type(mediaType).send(Buffer.from(bytes));
      }),
    );
  }
}
