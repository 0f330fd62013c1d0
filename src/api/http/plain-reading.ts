import type { Express } from 'express';
import { parseInstrumentKey } from '../../domain/instrument-key.js';
import { isLocator } from '../../domain/locator/locator.js';
import type { Pages } from '../../domain/ports/pages.js';
import type { Address } from '../../domain/urn.js';
import { queryOf } from './asked.js';

/** A path of the explorer about a text or a part of it: `/i/lgpgir`, `/i/lgpgir/art-31/fr-v`. */
const READING = /^\/i\/([^/]+)(?:\/(.+?))?\/?$/;

/**
 * Leads from the explorer's page of a text to the page that is read without scripts: `?reading=plain` goes there, and every such page names
 * it as an alternate. Paths that name no text are left to who comes after.
 */
export function addPlainReading(app: Express, pages: Pages): void {
  // Express would read the escapes of a path with groups itself, and fail on those that are broken.
  app.use(async (request, response, next) => {
    const isRead = (request.method === 'GET' || request.method === 'HEAD') && request.accepts('html') === 'html';
    const address = isRead ? addressIn(request.path) : null;
    const found = address && (await pages.find(address));
    if (!found?.found) {
      next();
      return;
    }
    const query = queryOf(request.url);
    const language = query.get('lang') === 'en' ? '?lang=en' : '?lang=es';
    const plain = `${encodeURI(found.path)}.html${language}`;
    if (query.get('reading') === 'plain') response.redirect(303, plain);
    else {
      response.set('link', `<${plain}>; rel="alternate"; type="text/html"`);
      next();
    }
  });
}

const addressIn = (path: string): Address | null => {
  const [, name = '', part] = READING.exec(path) ?? [];
  const key = parseInstrumentKey(name);
  const locator = part === undefined ? null : decode(part);
  if (key === null || (locator !== null && !isLocator(locator))) return null;
  return { key, locator };
};

/** A part as it was meant; one whose escapes are broken is none. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
};
