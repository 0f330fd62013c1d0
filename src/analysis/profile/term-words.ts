import { fold } from '../../domain/fold.js';

/** Words that carry no meaning between those of a phrase. */
const FILLERS = new Set('de del la las el los y en con a por para of the and in with for to on at un una'.split(' '));

/** Longest phrase that is read, in characters. */
const PHRASE_LIMIT = 200;

/** The words of a phrase without case, accents, plurals and fillers, as phrases of either language are compared; hyphens and underscores part them. */
export function termWords(phrase: string): readonly string[] {
  return fold(phrase.normalize('NFC').slice(0, PHRASE_LIMIT))
    .split(/[^a-z0-9ñ.]+/)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map(singular);
}

/** The word without its plural, in either language, as far as endings tell. */
const singular = (word: string): string => {
  if (word.length > 5 && /[^aeiou]es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};
