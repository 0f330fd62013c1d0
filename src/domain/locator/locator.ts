import { parseSegment, printSegment, type Segment } from './segment.js';

declare const locatorBrand: unique symbol;

/** The address of a part inside one instrument, in its one right spelling: `art-32-bis/fr-iv/inc-a/par-2`, `art-12-a..art-12-d`. */
export type Locator = string & { readonly [locatorBrand]: true };

/** A locator taken apart. */
export interface LocatorPath {
  /** From the outermost in; never empty. */
  readonly segments: readonly Segment[];
  /** The last member of a range whose inner members cannot be counted, of the same kind as the last segment; null for a single part. */
  readonly until: Segment | null;
}

/** Deepest path accepted; the deepest in Mexican federal law has seven segments. */
export const LOCATOR_DEPTH_LIMIT = 16;

/** Reads a locator; null when any segment is none, or a range mixes kinds. Inverse of printLocator. */
export function parseLocator(text: string): LocatorPath | null {
  const [path, end, ...more] = text.split('..');
  if (path === undefined || more.length > 0) return null;
  const words = path.split('/');
  if (words.length > LOCATOR_DEPTH_LIMIT) return null;
  const segments: Segment[] = [];
  for (const word of words) {
    const read = parseSegment(word);
    if (!read) return null;
    segments.push(read);
  }
  if (end === undefined) return { segments, until: null };
  const until = parseSegment(end);
  return until && until.kind === segments.at(-1)?.kind ? { segments, until } : null;
}

/** Writes a path in its one right spelling. */
export function printLocator(path: LocatorPath): Locator {
  const text = path.segments.map(printSegment).join('/');
  return (path.until ? `${text}..${printSegment(path.until)}` : text) as Locator;
}

/** Checks that a text is a locator in its one right spelling, without taking it apart for the caller. */
export function isLocator(text: string): text is Locator {
  const path = parseLocator(text);
  return path !== null && printLocator(path) === text;
}

/** The locator of the part that holds this one; null for an outermost part. */
export function parentOf(locator: Locator): Locator | null {
  const cut = locator.replace(/\.\..*$/, '').lastIndexOf('/');
  return cut < 0 ? null : (locator.slice(0, cut) as Locator);
}

/** The locator of a part inside another; with no parent, the part itself. */
export function locatorWithin(parent: Locator | null, part: Segment): Locator {
  return (parent === null ? printSegment(part) : `${parent}/${printSegment(part)}`) as Locator;
}
