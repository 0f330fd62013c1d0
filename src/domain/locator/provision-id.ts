import { parseInstrumentKey, type InstrumentKey } from '../instrument-key.js';
import { isLocator, type Locator } from './locator.js';

declare const provisionIdBrand: unique symbol;

/** Names one part of one instrument: `lgpgir#art-31/fr-v`. */
export type ProvisionId = string & { readonly [provisionIdBrand]: true };

/** The id of a part. */
export function provisionId(key: InstrumentKey, locator: Locator): ProvisionId {
  return `${key}#${locator}` as ProvisionId;
}

/** Reads an id; null when its key or its locator is none. */
export function parseProvisionId(text: string): { readonly key: InstrumentKey; readonly locator: Locator } | null {
  const cut = text.indexOf('#');
  if (cut < 0) return null;
  const key = parseInstrumentKey(text.slice(0, cut));
  const locator = text.slice(cut + 1);
  return key && isLocator(locator) ? { key, locator } : null;
}
