import { slug } from './fold.js';

declare const instrumentKeyBrand: unique symbol;

/** Lower-case slug that names one legal text for good, e.g. `nom-163-semarnat-scfi-2023`, `lgpgir`. */
export type InstrumentKey = string & { readonly [instrumentKeyBrand]: true };

/** Reads a key; null for anything but lower-case letters a-z, digits and single inner hyphens, 1 to 120 characters. */
export function parseInstrumentKey(text: string): InstrumentKey | null {
  return text.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? (text as InstrumentKey) : null;
}

/** A key made from a name or designation, for texts that have none yet; null when nothing of the name can stand in a key. */
export function keyFromName(name: string): InstrumentKey | null {
  return parseInstrumentKey(slug(name).replaceAll('ñ', 'n').slice(0, 120).replace(/-+$/, ''));
}
