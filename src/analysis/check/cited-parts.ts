import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { Locator } from '../../domain/locator/locator.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { CitedPart } from '../../domain/ports/questions/check.js';
import { knownPart } from '../graph/part-exists.js';
import { isTakenOut } from '../graph/taken-out.js';
import type { KnownTexts } from './known-texts.js';

/** What the graph knows of the parts that a citation points at. */
export function citedParts(
  texts: KnownTexts,
  instrument: InstrumentProperties,
  locators: readonly Locator[],
): readonly CitedPart[] {
  return locators.map((locator) => {
    const has = (part: Locator): boolean => texts.provisions.has(provisionId(instrument.key, part));
    const { held, exists } = knownPart(has, instrument.hasOfficialText, locator);
    const id = held === null ? null : provisionId(instrument.key, held);
    const found = id === null ? undefined : texts.provisions.get(id);
    return { locator, id, exists, repealed: isTakenOut(found?.official ?? null) };
  });
}
