/** Latin words that number an article inserted after another: "Bis", "Quáter", "Quinquiesdecies". On folded text. */
export const SUFFIX_WORD =
  '(?:bis|ter(?:cies)?|semel|cuater|qua(?:t?ter|rter|drus|tuordecies)|quater[a-z]*decies|quin(?:quies|quis|tus|ques|cies|decies)[a-z]*|sex(?:ies|ties|tus|tes)[a-z]*|sept(?:ies|imus|imies|ems|ies)[a-z]*|oct(?:ies|avus|o)[a-z]*|non(?:ies|us)[a-z]*|nov(?:ies|ens)[a-z]*|decimus|[a-z]{0,14}decies|[a-z]{0,12}(?:vic|tric|g)(?:ies|esies))';

/** What closes a number for certain: a stop, a colon, a hyphen, the mark of a footnote. */
const STOP = '(?= ?[.:]| ?-| ?\\(?\\*)';

/**
 * "1o.", "1º", "1/o", "1er.", "2do."; set apart by a space only where a stop closes the mark, so that "5 o 6" stays two numbers; joined to a suffix
 * word where the space after it was lost.
 */
const ORDINAL_SIGN =
  `(?:/?[oº°ª](?![a-zñ])|/?[oº°](?=(?:bis|ter)(?![a-zñ]))| /?[oº°ª](?= ?[.:(*-]| ${SUFFIX_WORD}(?![a-zñ]))|\\.(?:[º°]|o(?= ?[.-]))` +
  `|(?:er|e?ro|do|to|mo|vo|no)${STOP})?`;
/** One letter, or one of the pairs that count as one. */
const SIGN = '["“”\']?([a-zñ]|ll|ch|rr|([a-z])\\2)["“”\']?';
/**
 * A letter joined to a number: "15-A", "4o.-A.", "15 A.-", "1004- A.", "5o.A.-", "278-C Por", "19B.-", but not "37.- A la Secretaría", whose A stands
 * after a space and opens a sentence, nor "5.-a) Los", which opens a list.
 */
const AFTER_LETTER = '(?= ?[.:,;]| ?-| ?\\(?\\*| ?$| (?:bis|ter|qua|quin|sex|sep|oct))';
const LETTER = [
  `(?:\\.?-| - ?| )${SIGN}${AFTER_LETTER}`,
  '-([a-zñ])(?= [a-zñ])',
  '-([a-zñ])(?= [0-9]{1,2} ?(?:\\.|-))',
  '(?<=[0-9o])(?:- |\\.)([a-zñ])(?= ?\\.-)',
  '(?<=[0-9o])- ([a-zñ])(?=\\. )',
  '(?<=[0-9])([b-np-zñ])(?=\\.)',
  '\\. ([a-zñ])(?= (?:bis|ter|quater) ?\\.)',
];
const WORD = `(?:\\.?[ -]{0,2}|\\. ?-?)["“(]?(${SUFFIX_WORD})(?![a-zñ])["”)]?`;
/** Any other word of that kind, of which there is no end: "17 Octus.-", "17 Quinto.-". Only where a stop follows at once. */
const OTHER_WORD = `(?:\\.-| ?- ?| )((?:un|du|tr[ei]|quadr|[cq]uat|quin|sex|sept|oct|no[nv]|dec|vic|trig)[a-z]{0,14}(?:ies|us)|quinto|sexto|septimo|octavo|noveno|decimo)${STOP}`;
/** A number after a suffix word: "137 Bis 1", "29 BIS-6", "50 Bis1", but not "10 Bis 2 de enero". */
const COUNT = '(?: |-| - |)([0-9]{1,3})(?= ?[.:,;)]| ?-| ?\\(?\\*| ?$| [a-zñ]\\.)';
/** A number after a letter is joined to it: "194-N-1", "194-T 3.-". */
const JOINED_COUNT =
  '(?:-([0-9]{1,2})(?= ?[.:,;)]| ?-| ?\\(?\\*| ?$| (?:bis|ter|qua|quin))| ([0-9]{1,2})(?= ?\\.-| ?-|\\. ))';

/** Old editions set a small l for the figure one: "lo.-", "l4.-". */
const FIGURES = '(l(?=/?[oº°][ .:-])|l?[0-9]{1,3},[0-9]{3}|[0-9]{1,2}\\.[0-9]{3}(?= ?\\.-)|l?[0-9l]{0,3}[0-9])';
const NUMBER = new RegExp(`${FIGURES}${ORDINAL_SIGN}`, 'y');
const sticky = (source: string): RegExp => new RegExp(source, 'y');
const SUFFIXES = [WORD, ...LETTER, OTHER_WORD].map(sticky);
const AFTER_WORD = [sticky(COUNT), ...SUFFIXES];
const AFTER_SIGN = [sticky(JOINED_COUNT), ...SUFFIXES];

/** A number with its suffixes, as an article carries it. */
export interface NumberRead {
  /** `137-bis-1`, `15-a`: as a locator writes it. */
  readonly label: string;
  /** Where in the text it ends. */
  readonly end: number;
}

/** Reads "137 bis 1", "1o", "4o.-a", "1,000", "353-ñ" at a place of a folded text whose dashes are hyphens; null where no number stands there. */
export function readNumber(folded: string, at: number): NumberRead | null {
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(folded);
  if (!number) return null;
  let label = (number[1] ?? '').replace(/[,.]/, '').replaceAll('l', '1');
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
  if (/-[a-zñ]{3,}$/.test(label)) return AFTER_WORD;
  return /-[a-zñ]{1,2}$/.test(label) ? AFTER_SIGN : SUFFIXES;
};
