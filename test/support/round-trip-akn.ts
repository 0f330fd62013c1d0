import { createCitationReader } from '../../src/citations/citation-reader.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { ProvisionProperties } from '../../src/domain/graph/instrument-properties.js';
import { aknDocument } from '../../src/export/akn/akn-document.js';
import { collectDocument } from '../../src/export/document/collect-document.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { compileCorpus } from '../../src/ingestion/compile-corpus.js';

/** A part as it must come back: its address, what holds it, its heading and its words, paragraph by paragraph. */
export type ComparedPart = Pick<ProvisionProperties, 'locator' | 'parent' | 'kind'> & {
  readonly words: readonly string[];
};

/** One instrument, written as Akoma Ntoso and imported again. */
export interface RoundTrip {
  readonly xml: string;
  readonly before: readonly ComparedPart[];
  readonly after: readonly ComparedPart[];
  readonly faults: readonly string[];
}

/** Each instrument of a graph as Akoma Ntoso, its parts, and those that it has when that is imported again. */
export async function roundTrip(graph: Graph): Promise<ReadonlyMap<string, RoundTrip>> {
  const store = createMemoryStore();
  await store.load(graph);
  const importer = createDocumentImporter();
  const results = new Map<string, RoundTrip>();
  for (const node of graph.nodes) {
    if (node.label !== 'Instrument') continue;
    const { key } = node.properties;
    const xml = aknDocument((await collectDocument(store, key))!, 'es');
    const { markdown, report } = await importer.importDocument(`${key}.xml`, new TextEncoder().encode(xml));
    const corpus = [{ path: `texts/${report.kind}/${report.key}.md`, text: markdown }];
    const again = compileCorpus({ corpus, seeds: [] }, createCitationReader).graph;
    results.set(key, {
      xml,
      before: partsOf(graph, key),
      after: partsOf(again, key),
      faults: report.diagnostics.filter(({ grade }) => grade === 'error').map(({ message }) => message),
    });
  }
  return results;
}

const partsOf = (graph: Graph, key: string): readonly ComparedPart[] =>
  graph.nodes
    .flatMap((node) => (node.label === 'Provision' && node.properties.instrument === key ? [node.properties] : []))
    .map(({ locator, parent, kind, official }) => ({
      locator,
      parent,
      kind,
      words: (official ?? '')
        .split(/\n+/)
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line !== ''),
    }))
    .sort((a, b) => (a.locator < b.locator ? -1 : 1));
