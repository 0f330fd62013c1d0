import type { Language } from '../../domain/vocabulary.js';

const SPANISH = / (?:de|la|los|las|del|que|para|por) /g;
const ENGLISH = / (?:of|the|shall|and|for|with|that|by) /g;

/** The language of official words, by their commonest ones; Spanish where they do not tell. */
export function languageOf(text: string): Language {
  const count = (words: RegExp): number => [...text.matchAll(words)].length;
  return count(ENGLISH) > count(SPANISH) ? 'en' : 'es';
}
