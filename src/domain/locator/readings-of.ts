import type { Locator } from './locator.js';

/**
 * The locators that a part may stand under in a text, as cited first: texts cite a fraction with the paragraph that announces it,
 * `art-29/par-2/fr-vi`, where it is numbered with those of its article, and call the numbered parts of an article numerals, `art-32/num-1`,
 * which are its incisos.
 */
export function readingsOf(locator: Locator): readonly Locator[] {
  // Segments were taken out or renamed: what is left is a locator as before.
  const bare = locator.replace(/\/par-[a-z\d-]+(?=\/(?:fr|inc|ap)-)/g, '') as Locator;
  const numbered = bare.replace(/(?<=^(?:art|trans)-.*\/)num-(?=\d+(?:\/|$))/g, 'inc-') as Locator;
  return [...new Set([locator, bare, numbered])];
}
