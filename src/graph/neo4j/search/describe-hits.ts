import type { GraphNode } from '../../../domain/graph/node.js';
import type { NodeId } from '../../../domain/graph/node-id.js';
import type { QueryReading } from '../../../domain/ports/query-reading.js';
import type { SearchHit } from '../../../domain/ports/search-index.js';
import type { IndexHit } from './ask-index.js';

/** The hits of a page as they are shown: what each is, why it was found, and the stretch that shows it best. */
export function describeHits(
  reading: QueryReading,
  instruments: ReadonlyMap<string, GraphNode<'Instrument'>>,
  text: string,
  hits: readonly IndexHit[],
): readonly Omit<SearchHit, 'cursor'>[] {
  const passages = hits.flatMap(({ node, score }): readonly Passage[] => {
    if (node.label === 'Instrument') return [{ node, score, instrument: node.properties.key, locator: null }];
    if (node.label !== 'Provision') return [];
    return [{ node, score, instrument: node.properties.instrument, locator: node.properties.locator }];
  });
  const nodes = new Map(
    passages.flatMap(({ node, instrument }): readonly (readonly [NodeId, Passage['node']])[] => {
      const holder = instruments.get(instrument);
      return holder
        ? [
            [holder.id, holder],
            [node.id, node],
          ]
        : [[node.id, node]];
    }),
  );
  const told = reading.explain(text, { nodes: [...nodes.values()], edges: [] });
  return passages.map(({ node, score, instrument, locator }) => {
    const { why = [], snippet = NO_SNIPPET } = told.get(node.id) ?? {};
    return { instrument, locator, score, why, snippet };
  });
}

interface Passage extends Pick<SearchHit, 'instrument' | 'locator' | 'score'> {
  readonly node: GraphNode<'Instrument'> | GraphNode<'Provision'>;
}

const NO_SNIPPET: SearchHit['snippet'] = { text: '', language: 'es', highlights: [] };
