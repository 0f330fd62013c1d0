/** Latin words that number an article inserted after another: "Bis", "Quáter", "Quinquiesdecies". On folded text. */
export const SUFFIX_WORD =
  '(?:bis|ter(?:cies)?|semel|cuater|qua(?:t?ter|rter|drus|tuordecies)|quater[a-z]*decies|quin(?:quies|quis|tus|ques|cies|decies)[a-z]*|sex(?:ies|ties|tus|tes)[a-z]*|sept(?:ies|imus|imies|ems|ies)[a-z]*|oct(?:ies|avus|o)[a-z]*|non(?:ies|us)[a-z]*|nov(?:ies|ens)[a-z]*|decimus|[a-z]{0,14}decies|[a-z]{0,12}(?:vic|tric|g)(?:ies|esies))';

/** "1o.", "1º", "1/o"; set apart by a space only where a stop closes the mark, so that "5 o 6" stays two numbers. */
const ORDINAL_SIGN = `(?:/?[oº°ª](?![a-zñ])| /?[oº°ª](?= ?[.:-]| ${SUFFIX_WORD}(?![a-zñ]))|\\.[º°])?`;
/** A letter joined to a number: "15-A", "4o.-A.", "15 A.-", "278-C Por", but not "37.- A la Secretaría", whose A stands after a space and opens a sentence. */
const LETTER = '(?:(?:\\.?-| - ?| )([a-zñ]{1,2})(?= ?[.:,;)]| ?-| ?$| (?:bis|ter|qua|quin))|-([a-zñ])(?= [a-zñ]))';
const WORD = `(?:\\.?[ -]{0,2}|\\. ?-?)(${SUFFIX_WORD})(?![a-zñ])`;
/** A number after a suffix word: "137 Bis 1", "29 BIS-6", but not "10 Bis 2 de enero". */
const COUNT = '(?: |-| - )([0-9]{1,2})(?= ?[.:,;)]| ?-| ?$| [a-zñ]\\.)';

const NUMBER = new RegExp(`([0-9]{1,3}(?:,[0-9]{3})|[0-9]{1,4})${ORDINAL_SIGN}`, 'y');
const SUFFIXES = [new RegExp(WORD, 'y'), new RegExp(LETTER, 'y')];
const COUNTS = new RegExp(COUNT, 'y');
/** A number after a letter is joined to it: "194-N-1". */
const JOINED_COUNT = /-([0-9]{1,2})(?= ?[.:,;)]| ?-| ?$| (?:bis|ter|qua|quin))/y;

/** A number with its suffixes, as an article carries it. */
export interface NumberRead {
  /** `137-bis-1`, `15-a`: as a locator writes it. */
  readonly label: string;
  /** Where in the text it ends. */
  readonly end: number;
}

/** Reads "137 bis 1", "1o", "4o.-a", "1,000", "353-ñ" at a place of a folded text; null where no number stands there. */
export function readNumber(folded: string, at: number): NumberRead | null {
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(folded);
  if (!number) return null;
  let label = (number[1] ?? '').replace(',', '');
  let end = NUMBER.lastIndex;
  for (let found = readSuffix(folded, end, label); found; found = readSuffix(folded, end, label)) {
    label += `-${found.label}`;
    end = found.end;
  }
  return { label, end };
}

const readSuffix = (folded: string, at: number, before: string): NumberRead | null => {
  for (const pattern of patternsAfter(before)) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const label = match?.[1] ?? match?.[2];
    if (label !== undefined) return { label, end: pattern.lastIndex };
  }
  return null;
};

/** A plain number takes words and letters; after a word or a letter a count may follow too. */
const patternsAfter = (label: string): readonly RegExp[] => {
  if (/-[a-zñ]{3,}$/.test(label)) return [COUNTS, ...SUFFIXES];
  return /-[a-zñ]{1,2}$/.test(label) ? [JOINED_COUNT, ...SUFFIXES] : SUFFIXES;
};
