import { addDays, parseDay, type Day } from '../../domain/day.js';
import { fold } from '../../domain/fold.js';
import { readCardinal } from '../marks/cardinal.js';
import { MONTHS } from '../marks/printed-day.js';

/** When a text enters into force, as its transitory says. */
export interface EntryIntoForce {
  /** Null where the day cannot be computed from the words. */
  readonly day: Day | null;
  /** The sentence that says it. */
  readonly sentence: string;
  /** Why there is no day; null where there is one. */
  readonly doubt: string | null;
}

/** The instrument as the subject of its own first transitory. "Lo dispuesto en el artículo 5 entrará en vigor" is about a part. */
const SUBJECT =
  /^(?:la presente|el presente|esta|este|estas|los presentes|las presentes|la|el) (?:ley|codigo|decreto|reglamento|acuerdo|norma|ordenamiento|instrumento|lineamientos|disposiciones|reglas|resolucion|modificacion|aclaracion|presupuesto|manual|aviso)\b/;
const VERB =
  /\b(?:entra(?:ra|ran|n)? en vigor|entrar en vigor|iniciara(?:n)? su vigencia|surtira(?:n)? (?:sus )?efectos|estara en vigor|comenzara a regir|empezara a regir)/;

/** "I. ", "Primero.- " before the sentence. */
const LIST_MARK = /^\s*(?:(?:artículo )?\p{L}{1,12}(?: \p{L}{1,12})?\.[\s–-]*)?/iu;

/** The sentence that says it is shorter. */
const SENTENCE_LIMIT = 1200;

/** Words of a number before a unit, and the unit. */
const TERM =
  /\b(?:a los?|al|a partir de los|dentro de los|despues de)? ?((?:\d{1,4}|(?:[a-z]+(?: y)? ){0,5}?[a-z]+)) (dias?|mes(?:es)?|años?)( habiles| naturales)?\b(?: (?:naturales|habiles))?,? ?(?:siguientes?|despues|posteriores|contados|a partir)/;

/**
 * Reads when an instrument enters into force from one paragraph of a transitory; null where it says nothing of that. Terms run from the day of
 * publication, which is not counted. Days that are not called working days are calendar days.
 */
export function readEntryIntoForce(paragraph: string, published: Day | null): EntryIntoForce | null {
  const sentence =
    /^[^]*?(?:\.(?=\s+\p{Lu}|$)|$)/u.exec(paragraph.replace(LIST_MARK, '').slice(0, SENTENCE_LIMIT))?.[0] ?? '';
  const folded = fold(sentence);
  if (!SUBJECT.test(folded)) return null;
  const verb = VERB.exec(folded);
  if (!verb) return null;
  const [after = ''] = folded.slice(verb.index + verb[0].length).split(EXCEPTION);
  const said = (day: Day | null, doubt: string | null): EntryIntoForce => ({ day, sentence, doubt });
  const fixed = readFixedDay(after);
  if (fixed) return said(fixed, null);
  const term = termOf(after);
  if (!term) return said(null, 'its words name no day and no term');
  if (term.unit === 'working') return said(null, 'working days need a calendar of the days that count');
  if (published === null) return said(null, 'the day of publication is not known');
  return said(addTerm(published, term), null);
}

/** What follows says when only some parts do. */
const EXCEPTION = /,? ?(?:con (?:la |las )?(?:excepcion|salvedad)|a excepcion|salvo|excepto|sin perjuicio)/;

interface Term {
  readonly count: number;
  readonly unit: 'day' | 'working' | 'month' | 'year';
}

/** Terms that are said without a number. */
const SAID: readonly (readonly [RegExp, Term])[] = [
  [
    /^,? (?:a partir )?(?:de |en )?(?:el|al|del)? ?(?:mismo )?dia (?:mismo )?de su publicacion/,
    { count: 0, unit: 'day' },
  ],
  [/^.{0,60}\b(?:el|al|del) dia habil (?:inmediato )?(?:siguiente|posterior)/, { count: 1, unit: 'working' }],
  [/^.{0,60}\b(?:el|al|del) dia (?:inmediato )?(?:siguiente|posterior)/, { count: 1, unit: 'day' }],
  [/^,? al mes siguiente/, { count: 1, unit: 'month' }],
  [/^,? al año siguiente/, { count: 1, unit: 'year' }],
];

const UNITS: Readonly<Record<string, Term['unit']>> = { d: 'day', m: 'month', a: 'year' };

const termOf = (after: string): Term | null => {
  const [all = '', words = '', unit = ''] = TERM.exec(after) ?? [];
  const count = lastNumber(words);
  const kind = all.includes('habiles') ? 'working' : UNITS[unit.charAt(0)];
  // "a los 180 días contados a partir del día siguiente": the number counts.
  if (count !== null && kind !== undefined) return { count, unit: kind };
  return SAID.find(([form]) => form.test(after))?.[1] ?? null;
};

/** The number that the words end with: "en vigor a los cuarenta y cinco". */
const lastNumber = (words: string): number | null => {
  const all = words.split(' ');
  for (let from = 0; from < all.length; from++) {
    const read = readCardinal(all.slice(from).join(' '));
    if (read !== null) return read;
  }
  return null;
};

const addTerm = (from: Day, { count, unit }: Term): Day => {
  if (unit === 'day' || unit === 'working') return addDays(from, count);
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const months = month - 1 + count * (unit === 'year' ? 12 : 1);
  const [toYear, toMonth] = [year + Math.floor(months / 12), (months % 12) + 1];
  // The 31st of a shorter month is its last day.
  for (let at = day; at > 0; at--) {
    const read = parseDay(`${toYear}-${two(toMonth)}-${two(at)}`);
    if (read) return read;
  }
  return from;
};

const two = (value: number): string => String(value).padStart(2, '0');

const FIXED = new RegExp(
  `^[^.;]{0,80}?\\b(?:el|del|al)(?: dia)? (\\d{1,2}|[a-z]+(?: y [a-z]+)?)[o.º°]{0,2} de (${MONTHS.join('|')}) (?:de|del)(?: ano)?(?: de)? (\\d{4}|(?:dos )?mil(?: [a-z]+){0,4})`,
);

/** "el 1o. de abril de 1996", "el día primero de marzo de mil novecientos ochenta y ocho". */
const readFixedDay = (folded: string): Day | null => {
  const match = FIXED.exec(folded);
  if (!match) return null;
  const [, day = '', month = '', words = ''] = match;
  const year = yearOf(words);
  const number = readCardinal(day);
  return year === null || number === null ? null : parseDay(`${year}-${two(MONTHS.indexOf(month) + 1)}-${two(number)}`);
};

/** The longest run of words that is a number. */
const yearOf = (words: string): number | null => {
  const all = words.split(' ');
  for (let count = all.length; count > 0; count--) {
    const read = readCardinal(all.slice(0, count).join(' '));
    if (read !== null) return read;
  }
  return null;
};
