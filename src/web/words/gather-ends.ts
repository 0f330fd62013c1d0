import type { Citable } from '../queries/fragments.js';
import type { FarEnd } from './group-citations.js';
import { locatorWords } from './locator-words.js';

/** A part of a text that a citation points at. */
export interface CitedPart {
  readonly locator: string;
  /** Its address in words. */
  readonly words: string;
  /** Its heading; null where the map does not hold the part. */
  readonly heading: string | null;
}

/** A text that a citation points at, with the parts of it that it means; none where it means the whole. */
export interface GatheredEnds {
  readonly whole: Citable;
  readonly parts: readonly CitedPart[];
}

/** Ends by the instrument that they are or are a part of, in the order in which they came. */
export function gatherEnds(ends: readonly FarEnd[]): readonly GatheredEnds[] {
  const gathered = new Map<string, { readonly whole: Citable; readonly parts: CitedPart[] }>();
  for (const [index, { node, locator }] of ends.entries()) {
    const whole = node.__typename === 'Provision' && node.instrument ? node.instrument : node;
    const name = whole.__typename === 'Instrument' ? whole.key : String(index);
    const group = gathered.get(name) ?? { whole, parts: [] };
    if (node.__typename === 'Provision' && node.instrument) group.parts.push(partOf(node.locator, node.heading));
    else if (locator !== null) group.parts.push(partOf(locator, null));
    gathered.set(name, group);
  }
  return [...gathered.values()];
}

const partOf = (locator: string, heading: string | null): CitedPart => ({
  locator,
  words: locatorWords(locator),
  heading,
});
