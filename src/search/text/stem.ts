import snowball from 'snowball-stemmers';
import { fold } from '../../domain/fold.js';
import type { Language } from '../../domain/vocabulary.js';

const STEMMERS = { es: snowball.newStemmer('spanish'), en: snowball.newStemmer('english') };

/**
 * The stem of a folded word: `obligacion` and `obligaciones` are both `oblig`. The Spanish stemmer knows some endings only with their accent,
 * which a person may not have typed, so it is put back first: text and query then meet whatever either wrote. Words with digits stay as they are.
 */
export function stemOf(word: string, language: Language): string {
  if (word.length < SHORTEST || /\d/.test(word)) return word;
  const known = STEMS[language];
  const stem = known.get(word) ?? findStem(word, language);
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, stem);
  return stem;
}

/** What a folded word of a query may be in a text of either language: itself, its Spanish and its English stem. */
export function stemsOf(word: string): readonly string[] {
  return [...new Set([word, stemOf(word, 'es'), stemOf(word, 'en')])];
}

/** A stemmer takes some ten times as long as all else that is done with a word, and texts and queries share most of their words. */
const STEMS: Readonly<Record<Language, Map<string, string>>> = { es: new Map(), en: new Map() };
const REMEMBERED = 20_000;

const findStem = (word: string, language: Language): string => {
  if (language === 'en') return fold(STEMMERS.en.stem(word));
  const plain = AGE.exec(word);
  return fold(STEMMERS.es.stem(plain?.[1] === undefined ? withAccent(word) : `${plain[1]}ar`));
};

/** The stemmer does not know the ending of deeds: `reciclaje`, `embalaje` are what one does who recycles, who packs. */
const AGE = /^([a-zñ]{4,})ajes?$/;

/** Shorter words are left alone: stems of them coincide by chance. */
const SHORTEST = 3;

const withAccent = (word: string): string => {
  const found = ENDINGS.find(([plain]) => word.endsWith(plain));
  return found ? word.slice(0, -found[0].length) + found[1] : word;
};

const ENDINGS: readonly (readonly [string, string])[] = [
  ['acion', 'ación'],
  ['ucion', 'ución'],
  ['logia', 'logía'],
  ['logias', 'logías'],
];
