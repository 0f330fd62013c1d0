import { tokenAt, wordBefore, type Token } from '../text/token.js';
import type { InstrumentRead } from './instrument-read.js';
import { readInstrument } from './instrument-words.js';
import type { NameIndex } from './name-index.js';
import type { PartList } from './part-list.js';

/** "la Ley de Aguas Nacionales, en su artículo 85": the law that the sentence speaks of. */
export function possessor(text: string, start: number, list: PartList): InstrumentRead | null {
  const its = list.possessed || /^sus?$/.test(wordBefore(text, start)?.word ?? '');
  return its ? saidBefore(list.end) : acronymBefore(text, start);
}

/** True where parts at `start` stand right beside the instrument that ends at `previousEnd`, "Ley Aduanera, artículo 59"; 0 for none. */
export function isBeside(text: string, previousEnd: number, start: number): boolean {
  return previousEnd > 0 && start - previousEnd < PUBLICATION && BESIDE.test(text.slice(previousEnd, start));
}

/** True where parts at `start` go on with those, ending at `previousEnd`, that stood beside an instrument: "NOM-035, numeral 5.1, y Guía II". */
export function goesOnBeside(text: string, previousEnd: number, start: number): boolean {
  return (
    previousEnd > 0 && start - previousEnd < 8 && /^,?\s+(?:(?:y|e|and)\s+)?$/.test(text.slice(previousEnd, start))
  );
}

/** The instrument that was named last, without words of its own at `end`. */
export const saidBefore = (end: number): InstrumentRead => ({
  words: { form: 'short', noun: 'ordenamiento', words: '', determiner: 'said', plural: false },
  start: end,
  end,
});

/** Longest words on a publication between an instrument and its parts, in characters. */
const PUBLICATION = 110;
/** ", ", ": ", " (", `"), ` past its acronym, " (DOF 2025-07-16), ", ", publicada el 18 de febrero de 2016, ". */
const BESIDE =
  /^["”»']?\)?(?:\s\((?:[^()]{2,50}\))?)?(?:(?<=\()|[,:]?\s+)(?:(?:publicad|expedid|DOF|P\.\s?O\.)[^.;()]{0,90},\s+)?$/;

/** "LRSF, arts. 2 y 6": the acronym of a law that is not in the catalogue. */
const acronymBefore = (text: string, start: number): InstrumentRead | null => {
  if (tokenAt(text, start).shout) return null;
  const found = LAW_ACRONYM.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  if (found === undefined) return null;
  return { words: { form: 'name', noun: '', name: found, designation: null }, start, end: start };
};

const LAW_ACRONYM = /(?:^|[\s(])((?:L|RL)[A-Z]{2,8}),\s$/;

/**
 * "artículo 31 LGPGIR", "numeral 5.2 NOM-035-STPS-2018": an acronym or a designation needs no "de la". Past a comma, "arts. 5 y 6, LOAPF",
 * it is the last word of its entry. `token` follows the list.
 */
export function besides(text: string, token: Token, list: PartList, names: NameIndex): InstrumentRead | null {
  const comma = tokenAt(text, list.end).word === ',';
  if (!comma && tokenAt(text, list.end).kind === 'mark') return null;
  const name = comma ? tokenAt(text, tokenAt(text, list.end).end) : token;
  const read = name.shout && !name.broken ? readInstrument(text, name.start, names) : null;
  if (read?.words.form !== 'name') return null;
  return !comma || ENTRY_END.test(text.slice(read.end, read.end + 3)) ? read : null;
}

const ENTRY_END = /^\s*(?:$|[.;)\n])/;
