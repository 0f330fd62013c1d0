import { parseRoman } from '../../domain/roman.js';
import { tokenAt, type Token } from '../text/token.js';
import { determinersAt } from './determiners.js';
import type { InstrumentRead } from './instrument-words.js';
import { HOLDER_NOUNS, INSTRUMENT_NOUNS, PLURAL_NOUNS } from './nouns.js';
import { PART_WORDS } from './part-words.js';
import { isDescribedNoun } from './short-form.js';

/**
 * What holds the parts before "de", where it is no name and no short form that is known: "del acuerdo", "de los lineamientos", "de la
 * ley de la materia", "del GATT", "of the WTO Agreement". Parts so held are never those of the citing text, unless the noun says so.
 * Null where the words name no instrument. `of` is the preposition.
 */
export function readHolder(text: string, of: Token): InstrumentRead | null {
  const before = determinersAt(text, of.end);
  const { determiner } = before;
  if (determiner === null && !/^del?$/.test(of.word)) return null;
  const token = tokenAt(text, before.end);
  if (token.kind !== 'word' || token.broken || PART_WORDS.has(token.word)) return null;
  if (of.word === 'of') return readEnglishName(text, token);
  if (determiner === null && of.word !== 'del') return null;
  return readNoun(text, of, token) ?? readAcronym(text, of, token);
}

const readNoun = (text: string, of: Token, first: Token): InstrumentRead | null => {
  const qualified = OTHER_EDITION.has(first.word);
  const token = qualified ? tokenAt(text, first.end) : first;
  const rule = INSTRUMENT_NOUNS.get(token.word) ?? HOLDER_NOUNS.get(token.word);
  if (!rule || token.broken) return null;
  const before = determinersAt(text, of.end);
  const { determiner } = before;
  const start = determiner === null ? first.start : before.start;
  const words = text.slice(start, token.end).replace(/\s+/g, ' ');
  const place = { start, end: token.end };
  const plural = PLURAL_NOUNS.has(token.word);
  if (qualified || plural || (determiner !== 'own' && determiner !== 'said' && isDescribedNoun(text, token)))
    return { words: { form: 'unknown', words }, ...place };
  return { words: { form: 'short', noun: rule.noun, words, determiner: determiner ?? 'the', plural }, ...place };
};

/** Adjectives before the noun that tell of another text than the one that cites. */
const OTHER_EDITION: ReadonlySet<string> = new Set(
  'nuevo nueva anterior antiguo antigua extinto extinta abrogado abrogada derogado derogada actual vigente entonces'.split(
    ' ',
  ),
);

/** "del GATT", "de la LGEEPA": capitals amid small letters name an instrument, in the catalogue or not. */
const readAcronym = (text: string, of: Token, token: Token): InstrumentRead | null => {
  const shouted = text.slice(of.start, of.end) !== of.word;
  if (shouted || !token.shout || token.end - token.start < 3 || parseRoman(token.word) !== null) return null;
  const name = text.slice(token.start, token.end);
  return {
    words: { form: 'name', noun: '', name, designation: null },
    start: token.start,
    end: token.end,
  };
};

const ENGLISH_NOUNS = /^(?:agreement|treaty|convention|act|law|code|regulation|regulations|protocol|directive|decree)$/;
/** Most capitalised words before the noun of an English name. */
const ENGLISH_LIMIT = 6;

/** "of the WTO Agreement", "of the Clean Air Act". */
const readEnglishName = (text: string, first: Token): InstrumentRead | null => {
  let token = first;
  for (let count = 0; count <= ENGLISH_LIMIT && token.kind === 'word' && !token.broken; count++) {
    if (ENGLISH_NOUNS.test(token.word)) return englishRead(text, first, token, count > 0);
    if (!token.capital && count > 0) return null;
    token = tokenAt(text, token.end);
  }
  return null;
};

const englishRead = (text: string, first: Token, noun: Token, named: boolean): InstrumentRead => {
  const words = text.slice(first.start, noun.end).replace(/\s+/g, ' ');
  const place = { start: first.start, end: noun.end };
  if (named && first.capital)
    return { words: { form: 'name', noun: noun.word, name: words, designation: null }, ...place };
  if (named) return { words: { form: 'unknown', words }, ...place };
  return { words: { form: 'short', noun: noun.word, words, determiner: 'the', plural: false }, ...place };
};
