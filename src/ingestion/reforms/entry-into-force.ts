import { addDays, firstDayOf, parseDay, type Day, type PartialDay } from '../../domain/day.js';
import { fold } from '../../domain/fold.js';
import { NUMBER, readNumber } from '../statements/spelled-number.js';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const IN_FORCE =
  /(?:entrara|entraran|entra|inicia(?:ra)?|comenzara)n? (?:su )?(?:en )?vigor|(?:inicia|iniciara) su vigencia/;
const NEXT_DAY = /^[^.;]{0,60}(?:el|al) dia (?:natural )?(?:inmediato )?siguiente|^[^.;]{0,60}al siguiente dia/;
const SAME_DAY = /^[^.;]{0,40}(?:el|a partir del) (?:mismo )?dia de su publicacion/;
const AFTER = new RegExp(
  `^[^.;]{0,60}?(?:(?:a los|transcurridos|dentro de los|despues de) )?(${NUMBER}) (dias naturales|dias habiles|dias|meses|anos|años) (?:naturales )?(?:siguientes|posteriores|despues|contados|de su publicacion|a partir|al dia)`,
  'u',
);
const ON_DAY = new RegExp(
  `^[^.;]{0,60}?(?:(\\d{1,2})(?:o\\.?|º|°)?|(primero|primer dia del mes|dia primero)) de (${MONTHS.join('|')}) (?:de|del) (?:ano )?(?:de )?(${NUMBER})`,
  'u',
);
/** "Los artículos 5 y 6 entrarán en vigor ...": what follows is of these parts, and tells nothing of the whole. */
const OF_A_PART =
  /(?:^|[.;:\n]\s{0,9})(?:el|los|la|las) (?:articulos?|fraccion(?:es)?|incisos?|parrafos?|capitulos?|titulos?|numeral(?:es)?|anexos?) [^.;\n]{1,400}$/;

/**
 * The first day on which a text applied, as its transitory says it ("entrará en vigor a los 60 días naturales siguientes al de su
 * publicación"), counted from the day of the gazette. Null where it does not say, or counts in business days, which no calendar here knows.
 */
export function readEntryIntoForce(words: string, published: PartialDay | null): Day | null {
  const folded = fold(words.slice(0, 2_000));
  const verb = IN_FORCE.exec(folded);
  if (!verb || OF_A_PART.test(folded.slice(0, verb.index))) return null;
  const rest = folded.slice(verb.index + verb[0].length);
  const named = ON_DAY.exec(rest);
  if (named) return dayOf(readNumber(named[4] ?? ''), named[3] ?? '', named[1] ?? '1');
  return published === null || published.length < 10 ? null : countFrom(firstDayOf(published), rest);
}

const countFrom = (published: Day, rest: string): Day | null => {
  const after = AFTER.exec(rest);
  if (after) return addSpan(published, readNumber(after[1] ?? ''), after[2] ?? '');
  if (SAME_DAY.test(rest)) return published;
  return NEXT_DAY.test(rest) ? addDays(published, 1) : null;
};

const dayOf = (year: number | null, month: string, day: string): Day | null =>
  parseDay(`${year ?? ''}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);

/** A span of days begins on the day after the gazette; of months and years it ends on the day of the same number. */
const addSpan = (from: Day, count: number | null, unit: string): Day | null => {
  if (count === null || unit === 'dias habiles' || count > 5_000) return null;
  if (unit.startsWith('dias')) return addDays(from, count);
  const moved = new Date(`${from}T00:00:00Z`);
  if (unit === 'meses') moved.setUTCMonth(moved.getUTCMonth() + count);
  else moved.setUTCFullYear(moved.getUTCFullYear() + count);
  return parseDay(moved.toISOString().slice(0, 10));
};
