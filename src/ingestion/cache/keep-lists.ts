import { createHash } from 'node:crypto';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { ListParts, PartList } from '../build/known-parts.js';
import type { MergedInstrument } from '../build/merge-instruments.js';
import { draftProvisions } from '../build/provision-draft.js';
import type { BuildMemory } from './build-memory.js';
import { digestsOfFiles } from './keep-findings.js';

/** Keeps which parts each instrument has, so that a link to a part is checked without its words being read. */
export function keepLists(memory: BuildMemory, instruments: readonly MergedInstrument[]): ListParts {
  const byKey = new Map(instruments.map((instrument) => [instrument.head.key, instrument]));
  const lists = new Map<InstrumentKey, PartList>();
  for (const instrument of instruments) memory.spare(nameOf(instrument), digestsOfFiles(instrument));
  return (key) => {
    const instrument = byKey.get(key);
    if (!instrument) return null;
    const list =
      lists.get(key) ?? memory.keep(nameOf(instrument), digestsOfFiles(instrument), () => listOf(instrument));
    lists.set(key, list);
    return list;
  };
}

const nameOf = ({ head }: MergedInstrument): string => `parts of ${head.key}`;

const listOf = (instrument: MergedInstrument): PartList => {
  const locators = draftProvisions(instrument, () => undefined).map(({ locator }) => locator);
  return { digest: createHash('sha256').update(locators.join('\n')).digest('hex'), locators };
};
