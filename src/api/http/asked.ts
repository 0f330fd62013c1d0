import { parseDay, type Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import type { Language } from '../../domain/vocabulary.js';

/** The day and language that an address asks for. */
export interface Asked {
  readonly asOf: Day;
  readonly language: Language;
}

/** Reads `asOf` and `lang`; today and Spanish where they are absent. Errors: `bad-input` for a day that is none. */
export function readAsked(query: URLSearchParams, today: () => Day): Asked {
  return { asOf: readDay(query, 'asOf') ?? today(), language: query.get('lang') === 'en' ? 'en' : 'es' };
}

/** The day under a key of an address; null where it is absent. Errors: `bad-input` for one that is none. */
export function readDay(query: URLSearchParams, key: string): Day | null {
  const text = query.get(key);
  if (text === null) return null;
  const day = parseDay(text);
  if (day === null) throw new NormapaError('bad-input', `${key} is no day`, { found: text, expected: 'YYYY-MM-DD' });
  return day;
}

/** The query of an address, each value as it was sent. */
export function queryOf(url: string): URLSearchParams {
  return new URL(url, 'http://localhost').searchParams;
}
