import MiniSearch from 'minisearch';
import { fold } from '../../../src/domain/fold.js';
import type { Graph } from '../../../src/domain/graph/graph.js';
import type { InstrumentKey } from '../../../src/domain/instrument-key.js';
import type { Locator } from '../../../src/domain/locator/locator.js';

/** Something that is asked the judged queries: gives the ids of its first hits, best first. */
export interface Engine {
  readonly name: string;
  ask(query: string, first: number): readonly string[] | Promise<readonly string[]>;
}

/** The id by which a hit is judged: that of the provision, or the key of the instrument itself. */
export function hitId({
  instrument,
  locator,
}: {
  readonly instrument: InstrumentKey;
  readonly locator: Locator | null;
}): string {
  return locator === null ? instrument : `${instrument}#${locator}`;
}

/** BM25 alone over the same texts: what the MiniSearch class gives as it comes, accents folded. */
export function plainEngine({ nodes }: Graph): Engine {
  const index = new MiniSearch({ fields: ['name', 'heading', 'es', 'en'], processTerm: fold });
  for (const node of nodes) {
    if (node.label === 'Instrument') {
      const { key, designation, acronym, titleEs, titleEn, relevanceEs, relevanceEn } = node.properties;
      const name = [designation, acronym, titleEs, titleEn].join(' ');
      index.add({ id: hitId({ instrument: key, locator: null }), name, es: relevanceEs, en: relevanceEn });
    }
    if (node.label === 'Provision') {
      const { heading, summaryEs, summaryEn, official } = node.properties;
      index.add({ id: hitId(node.properties), heading, es: official ?? summaryEs, en: summaryEn });
    }
  }
  const ask = (query: string, first: number): readonly string[] =>
    index
      .search(query)
      .slice(0, first)
      .map(({ id }) => String(id));
  return { name: 'BM25 alone (the MiniSearch class)', ask };
}
