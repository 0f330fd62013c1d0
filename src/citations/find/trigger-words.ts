import { ANNUAL_WORDS } from './annual-rules.js';
import { CODE_WORDS } from './codified-rule.js';
import { FOREIGN_WORDS } from './designation-words.js';
import type { NameIndex } from './name-index.js';
import { INSTRUMENT_NOUNS } from './nouns.js';
import { ACT_NOUNS } from './numbered-act.js';
import { PART_WORDS } from './part-words.js';
import { ENGLISH_ORDINALS } from './word-label.js';

const ORDINALS = (
  'primer primero primera segundo segunda tercer tercero tercera cuarto quinto sexto septimo octavo noveno decimo undecimo ' +
  'duodecimo decimoprimero decimosegundo decimotercero decimocuarto decimoquinto vigesimo trigesimo ultimo penultimo antepenultimo unico'
).split(' ');

/** First words of designations. */
const CAPITALISED: readonly string[] = [...FOREIGN_WORDS, ...CODE_WORDS, ...ANNUAL_WORDS];

/** What a trigger may open; `title` for the first word of titles and acronyms of the catalogue that opens nothing else: "La", "Sistema". */
export type Opening = 'parts' | 'instrument' | 'both' | 'title';

/** The words that a search must stop at, folded, and what each may open. */
export const triggerWords = (names: NameIndex): ReadonlyMap<string, Opening> => {
  const words = new Map<string, Opening>();
  for (const word of [...PART_WORDS.keys(), ...ORDINALS, ...ENGLISH_ORDINALS]) words.set(word, 'parts');
  const instruments = [...INSTRUMENT_NOUNS.keys(), ...ACT_NOUNS, ...CAPITALISED];
  for (const word of [...instruments, 'nom', 'nmx', 'proy', 'proyecto', 'normas']) {
    words.set(word, words.has(word) ? 'both' : 'instrument');
  }
  for (const word of names.firstWords) {
    const known = words.get(word);
    if (known === undefined) words.set(word, isPlain(word) ? 'title' : 'instrument');
    else if (known === 'parts') words.set(word, 'both');
  }
  return words;
};

/** First words of titles and designations that are no nouns of instruments: in small letters they open nothing. */
export const capitalisedWords = (names: NameIndex): ReadonlySet<string> => {
  const lower = new Set([
    ...PART_WORDS.keys(),
    ...ORDINALS,
    ...ENGLISH_ORDINALS,
    ...INSTRUMENT_NOUNS.keys(),
    ...ACT_NOUNS,
  ]);
  const words = [...names.firstWords, ...CAPITALISED, 'nom', 'nmx', 'proy'];
  return new Set(words.filter((word) => !lower.has(word) && !/^(?:proyecto|normas)$/.test(word)));
};

/** A word that begins no designation and no number of an act. */
const isPlain = (word: string): boolean => word.length > 1 && /^[a-zñ]+$/.test(word);
