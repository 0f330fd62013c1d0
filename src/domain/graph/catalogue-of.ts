import type { CatalogueEntry } from '../citation.js';
import type { Graph } from './graph.js';

/** The instruments of a graph as a citation reader knows them, in the order of their ids. */
export function catalogueOf({ nodes }: Graph): readonly CatalogueEntry[] {
  return nodes.flatMap((node) => {
    if (node.label !== 'Instrument') return [];
    const { key, kind, designation, acronym, titleEs, titleEn, formerTitles } = node.properties;
    const titles = [titleEs, ...formerTitles, ...(titleEn === null ? [] : [titleEn])];
    return [{ key, kind, designation, acronym, titles }];
  });
}
