import type { Deadline, DeadlineUnit } from '../../domain/statement.js';
import { NUMBER, readNumber } from './spelled-number.js';

/** Words for a span of time, folded; the longer before the shorter. */
const UNITS: readonly (readonly [words: string, DeadlineUnit])[] = [
  ['dias? habil(?:es)?', 'business-day'],
  ['dias? naturales?', 'calendar-day'],
  ['dias?', 'day'],
  ['semanas?', 'week'],
  ['mes(?:es)?', 'month'],
  ['anos?', 'year'],
  ['años?', 'year'],
  ['horas?', 'hour'],
  ['minutos?', 'minute'],
];

const TIME = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER}) (?:${UNITS.map(([words]) => `(${words})`).join('|')})(?![\\p{L}])`,
  'gu',
);

/** What stands close before a time within which something must be done, and close behind it. */
const BEFORE =
  /(?:plazo|termino|lapso|dentro de|a mas tardar|en un maximo|en no mas de|antes de|tendran?|hasta|no exced\p{L}*|no mayor)[^.;:]{0,60}$/u;
const BEHIND =
  /^[^.;:\d]{0,24}(?:siguientes?|posteriores|contad[oa]s?|a partir de|despues de|de anticipacion|antes de|anteriores a)/u;
/** A span of time that is none to do something in. */
const NOT_A_TERM =
  /(?:prision|arresto|vigencia|duracion|edad|antiguedad|experiencia|inhabilitacion|ultim[oa]s|retencion|mayor(?:es)? de|menor(?:es)? de)[^.;:]{0,40}$/u;

/** Sentences without any of these hold no time: most of them, told at little cost. */
const HINT = /dia|mes|a[nñ]o|hora|semana|minuto/;

/** The first time within which something must be done; null where the sentence sets none. */
export function readDeadline(words: string, folded: string): Deadline | null {
  if (!HINT.test(folded)) return null;
  for (const match of folded.matchAll(TIME)) {
    const [before, after] = [
      folded.slice(Math.max(0, match.index - 90), match.index),
      folded.slice(match.index + match[0].length),
    ];
    if (NOT_A_TERM.test(before) && !/(?:plazo|termino)[^.;:]{0,40}$/u.test(before)) continue;
    if (!BEFORE.test(before) && !BEHIND.test(after.slice(0, 60))) continue;
    const unit = UNITS[match.slice(2).findIndex((part: string | undefined) => part !== undefined)]?.[1];
    const count = readNumber(match[1] ?? '');
    if (unit !== undefined && count !== null && Number.isInteger(count)) {
      return { count, unit, surface: words.slice(match.index, match.index + match[0].length) };
    }
  }
  return null;
}
