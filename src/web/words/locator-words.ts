import { parseHeading, printHeading } from '../../domain/locator/heading.js';
import { isLocator, parentOf, parseLocator, type Locator } from '../../domain/locator/locator.js';
import type { Segment } from '../../domain/locator/segment.js';

/** A locator as lawyers say it: `art-31/fr-v` is "Artículo 31, Fracción V"; a text that is none stays as it is. */
export function locatorWords(locator: string): string {
  const path = parseLocator(locator);
  if (!path) return locator;
  const words = path.segments.map(segmentWords).join(', ');
  return path.until ? `${words} – ${segmentWords(path.until)}` : words;
}

/** A part known by its name alone has no heading of a form: its slug is the best that is known of it. */
const segmentWords = (segment: Segment): string => {
  if (segment.kind !== 'sub') return printHeading(segment);
  const words = segment.label.replaceAll('-', ' ');
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
};

/**
 * What a part is called: its heading, which has its title too, or stands for a part known by its name alone. Where several parts
 * share a heading it names the first of them; the others are called by their last step.
 */
export function partTitle(locator: string, heading: string): string {
  const last = parseLocator(locator)?.segments.at(-1);
  if (!last || last.kind === 'sub') return heading;
  const named = parseHeading(heading, last.kind === 'trans');
  const own = named?.kind === 'part' && named.segment.kind === last.kind && named.segment.label === last.label;
  return own ? heading : printHeading(last);
}

/** A part called by its title after the parts that hold it: "Artículo 5, Fracción XII. Gran generador". */
export function partWords(locator: string, heading: string): string {
  const holder = isLocator(locator) ? parentOf(locator) : null;
  const title = partTitle(locator, heading);
  return holder === null ? title : `${locatorWords(holder)}, ${title}`;
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
