import { readingsOf } from '../../domain/locator/readings-of.js';
import { parentOf, parseLocator, printLocator, type Locator } from '../../domain/locator/locator.js';

/** Parts whose row an official text prints in full, so that one which is not there does not exist. Paragraphs are not cut out of every text. */
const COUNTED = /^(?:art|num|fr|inc|ap)-/;

/** What is known of a part of a text: the nearest part that holds it, and whether it exists. */
export interface KnownPart {
  /** The part, or the nearest that holds it; null where there is neither. */
  readonly held: Locator | null;
  /** False where the official text was read and the row that the part would stand in lacks it; null where that cannot be told. */
  readonly exists: boolean | null;
}

/** Looks a part up in a text of which `has` tells the parts that were read, and `official` whether from the official words. */
export function knownPart(has: (part: Locator) => boolean, official: boolean, locator: Locator): KnownPart {
  const chain = partsAbove(readingsOf(locator).find(has) ?? locator);
  const held = chain.find(has) ?? null;
  if (held === chain[0]) return { held, exists: true };
  const missing = chain[(held === null ? chain.length : chain.indexOf(held)) - 1];
  const word = missing?.split('/').at(-1) ?? '';
  if (!official || missing === undefined || !COUNTED.test(word)) return { held, exists: null };
  if (held === null) return { held, exists: false };
  return { held, exists: has(firstOfRow(missing)) ? false : null };
}

/** The part cited and every part that holds it, innermost first; of a range the first member. */
export function partsAbove(locator: Locator): readonly Locator[] {
  const path = parseLocator(locator);
  let at: Locator | null = path && printLocator({ ...path, until: null });
  const parts: Locator[] = [];
  for (; at !== null; at = parentOf(at)) parts.push(at);
  return parts;
}

const FIRST_LABELS: Readonly<Record<string, string>> = { fr: 'i', inc: 'a', ap: 'a', par: '1' };

/** The first part of the row that a part stands in: `art-5/fr-i` for `art-5/fr-ix`. */
export function firstOfRow(locator: Locator): Locator {
  const cut = locator.lastIndexOf('/') + 1;
  const first = FIRST_LABELS[locator.slice(cut).split('-')[0] ?? ''];
  return first === undefined
    ? locator
    : ((locator.slice(0, cut + locator.slice(cut).indexOf('-') + 1) + first) as Locator);
}
