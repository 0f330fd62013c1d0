import { tokenAt, type Token } from '../text/token.js';
import { isAmount } from './amount.js';
import { named, type InstrumentRead } from './instrument-read.js';
import type { NameIndex } from './name-index.js';
import { readPartList, type PartList } from './part-list.js';
import { ARTICLE, GENERAL_RULE, NUMERAL, type PartRule } from './part-words.js';
import { readLabel } from './read-label.js';
import { tie } from './tie.js';
import { normalUnitedNations } from './united-nations.js';

/** Parts, and where the first number stands. */
export interface TerseParts extends PartList {
  readonly start: number;
}

/**
 * The bare numbers that registers write right after an instrument: "CFF 27, 29-A y 42", "RLSE: 12 y 14", "RMF 2.7.1.21", "NOM-044-SEMARNAT-2017, 4.2". Null
 * where no number follows, and for years, amounts and "LGEEPA 28-II", whose suffix may be a fraction.
 */
export function readTerseParts(text: string, read: InstrumentRead, names: NameIndex): TerseParts | null {
  const rule = terseRule(read);
  const first = rule && numberAfter(text, read.end, rule);
  if (!first) return null;
  const list = readPartList(text, first.start, rule);
  if (!list || tie(text, list, names)) return null;
  return list.paths.some(({ steps }) => steps.some(({ label: name }) => OPEN_LABEL.test(name)))
    ? null
    : { ...list, start: first.start };
}

/** The number that opens the list; null for none, and for an amount. Numerals and rules have levels: "5.2". */
const numberAfter = (text: string, at: number, rule: PartRule): Token | null => {
  const next = tokenAt(text, at);
  const first = next.word === ':' || (rule === NUMERAL && next.word === ',') ? tokenAt(text, next.end) : next;
  if (first.kind !== 'number' || !first.spaced || first.broken) return null;
  const label = readLabel(text, first);
  if (!label || (rule !== ARTICLE && label.sort !== 'dotted')) return null;
  return isAmount(text, first, label.end, null) ? null : first;
};

/** A year, or a suffix that may be the number of a fraction. */
const OPEN_LABEL = /^(?:19|20)\d\d$|-[ivx]+$/;

/** What a bare number after those words is. */
const terseRule = ({ words, acronym }: InstrumentRead): PartRule | null => {
  if (words.form !== 'name') return null;
  if (/^(?:RMF|RGCE)(?![A-Z])/.test(words.name)) return GENERAL_RULE;
  if (/^N(?:OM|MX)-/.test(words.designation ?? '')) return NUMERAL;
  return acronym === true && words.designation === null && LAW.test(words.name) ? ARTICLE : null;
};

/** Acronyms of laws, codes, regulations and the Constitution. */
const LAW = /^(?:R?L[A-Z]{2,7}|R?C(?:F|C|P|N)[A-Z]{1,3}|CPEUM|RFSST)$/;

/** "R100 u R136", "R100, R136 y R138": a further regulation of the United Nations, by its number. */
export function readFurtherRegulation(text: string, { words, end }: InstrumentRead): InstrumentRead | null {
  if (words.form !== 'name' || !words.designation?.startsWith('UN R')) return null;
  FURTHER.lastIndex = end;
  const [whole, number] = FURTHER.exec(text) ?? [];
  if (whole === undefined || number === undefined) return null;
  const start = end + whole.length - number.length;
  return named(text, 'norma', start, end + whole.length, normalUnitedNations(`UN ${number}`));
}

const FURTHER = /(?:,\s|,?\s(?:y|e|o|u|and|or)\s)(R[ -]?\d{1,3})(?![\p{L}\d-])/uy;
