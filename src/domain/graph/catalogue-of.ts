import type { CatalogueEntry } from '../citation.js';
import type { Graph } from './graph.js';

/** The instruments of a graph as a citation reader knows them, in the order of their ids. */
export function catalogueOf({ nodes }: Graph): readonly CatalogueEntry[] {
  return nodes.flatMap((node) => {
    if (node.label !== 'Instrument') return [];
    const { key, kind, designation, acronym, titleEs, titleEn } = node.properties;
    return [{ key, kind, designation, acronym, titles: titleEn === null ? [titleEs] : [titleEs, titleEn] }];
  });
}
