import { parseDesignation } from '../../domain/designation.js';
import type { InstrumentKind } from '../../domain/vocabulary.js';
import type { Mention } from '../find/mention.js';

const STANDARDS: ReadonlySet<InstrumentKind> = new Set(['nom', 'nom-em', 'nmx', 'international-standard']);

/** True for kinds whose parts are numerals and whose editions carry a year. */
export function isStandardKind(kind: InstrumentKind | null): boolean {
  return kind !== null && STANDARDS.has(kind);
}

const OTHER_STANDARD = /^(?:NOM-|NMX-|ISO|IEC|SAE|UL|IEEE|ASTM|FMVSS|UN )/;

/** True for the designation of a standard, unlike that of a law or the number of an act. */
export function isStandardName(designation: string | null): boolean {
  return designation !== null && (parseDesignation(designation) !== null || OTHER_STANDARD.test(designation));
}

/** Longest number and article before an entry, in characters. */
const ENTRY_REACH = 40;
const ENTRY_HEAD = /^\s*(?:\d{1,2}(?:\.\d{1,3}){1,3}\.?-?|[a-z]\)|[-•*–]|\[?\d{1,2}[\].)])\s*(?:(?:La|El)\s)?["“]?$/;

/** An entry of a list of references: it opens a line of a standard, after its number at most, or is a part of its own. `kind` is of the citing text. */
export function isEntry(
  text: string,
  mention: Mention,
  designation: string | null,
  kind: InstrumentKind | null,
): boolean {
  if (mention.paths.length > 0 || (kind !== null && !STANDARDS.has(kind))) return false;
  if (kind !== null && isWholePart(text, mention)) return true;
  if (!isStandardName(designation)) return false;
  const head = text.slice(Math.max(0, mention.start - ENTRY_REACH), mention.start);
  const line = head.lastIndexOf('\n') + 1;
  return (line > 0 || mention.start < ENTRY_REACH) && ENTRY_HEAD.test(head.slice(line));
}

/** "NOM-026-STPS-2008, Colores y señales.", with the day of its publication at most, and nothing else in the part. */
const isWholePart = (text: string, { start, end }: Mention): boolean =>
  start < 5 && /^(?:(?:La|El)\s)?["“]?$/.test(text.slice(0, start)) && ENTRY_TAIL.test(text.slice(end, end + 160));

const ENTRY_TAIL = /^["”]?[.,]?-?\s*(?:[Pp]ublicad[oa]\b[^.;]{0,110})?\.?\s*$/;

/** The year counts when the text itself prints it: a family cited without year is no edition. */
export function namesEdition(designation: string, mention: Mention): boolean {
  const words = mention.instrument;
  const cited = words?.form === 'name' ? words.designation : designation;
  if (cited === null) return false;
  const parsed = parseDesignation(cited);
  return parsed
    ? parsed.year !== null
    : /[:-]\s?(?:19|20)\d{2}(?:-[A-Z]+)?$|:\s?\d{4}$|\/\d{4}|\d{4}\/|^(?:RMF|RGCE) \d{4}$/.test(cited);
}
