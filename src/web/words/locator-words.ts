import { printHeading } from '../../domain/locator/heading.js';
import { isLocator, parentOf, parseLocator, type Locator } from '../../domain/locator/locator.js';

/** A locator as lawyers say it: `art-31/fr-v` is "Artículo 31, Fracción V"; a text that is none stays as it is. */
export function locatorWords(locator: string): string {
  const path = parseLocator(locator);
  if (!path) return locator;
  const words = path.segments.map((segment) => printHeading(segment)).join(', ');
  return path.until ? `${words} – ${printHeading(path.until)}` : words;
}

/**
 * A part named by its own heading, after those of the parts that hold it: "Artículo 5, Fracción XII. Gran generador". The heading
 * says more than the locator, above all of a part that is known by its name alone.
 */
export function partWords(locator: string, heading: string): string {
  const holder = isLocator(locator) ? parentOf(locator) : null;
  return holder === null ? heading : `${locatorWords(holder)}, ${heading}`;
}

/** The last step of a locator: "Fracción V". */
export function stepWords(locator: Locator): string {
  const last = parseLocator(locator)?.segments.at(-1);
  return last ? printHeading(last) : locator;
}

/** The locators of the parts that hold a part, from the outermost in. */
export function holdersOf(locator: Locator): readonly Locator[] {
  const holders: Locator[] = [];
  for (let holder = parentOf(locator); holder !== null; holder = parentOf(holder)) holders.unshift(holder);
  return holders;
}
