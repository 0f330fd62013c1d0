import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { Locator } from '../../domain/locator/locator.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { CitedPart } from '../../domain/ports/questions/check.js';
import { firstOfRow, partsAbove, type KnownTexts } from './known-texts.js';

/** What the graph knows of the parts that a citation points at. */
export function citedParts(
  texts: KnownTexts,
  instrument: InstrumentProperties,
  locators: readonly Locator[],
): readonly CitedPart[] {
  return locators.map((locator) => {
    const chain = partsAbove(locator);
    const held = chain.find((part) => texts.provisions.has(provisionId(instrument.key, part))) ?? null;
    const found = held === null ? undefined : texts.provisions.get(provisionId(instrument.key, held));
    return {
      locator,
      id: held === null ? null : provisionId(instrument.key, held),
      exists: held === chain[0] ? true : existsBelow(texts, instrument, chain, held),
      repealed: DEROGATED.test(found?.official ?? ''),
    };
  });
}

/** "Artículo 12. (Se deroga)", "Derogado." */
const DEROGATED = /^[\s(.–-]*(?:se\s+deroga|derogad[oa])\b[^\n]{0,40}$/i;

/** Parts whose row an official text prints in full, so that one which is not there does not exist. */
const COUNTED = /^(?:art|num|fr|inc|ap)-/;

/** False where the official text was read and the row that the part would stand in lacks it; null where that cannot be told. */
const existsBelow = (
  texts: KnownTexts,
  instrument: InstrumentProperties,
  chain: readonly Locator[],
  held: Locator | null,
): boolean | null => {
  const missing = chain[(held === null ? chain.length : chain.indexOf(held)) - 1];
  const word = missing?.split('/').at(-1) ?? '';
  if (!instrument.hasOfficialText || missing === undefined || !COUNTED.test(word)) return null;
  if (held === null) return false;
  return texts.provisions.has(provisionId(instrument.key, firstOfRow(missing))) ? false : null;
};
