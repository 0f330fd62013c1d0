import { fold } from '../../domain/fold.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { AskProperties } from '../../domain/graph/record-properties.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { topicIndex } from '../graph/topics.js';

/** The topics that an ask names in so many words, by the phrases of the thesaurus; cross-cutting ones tell nothing. */
export function topicsOfAsk(graph: LoadedGraph, { objectEs, objectEn }: AskProperties): ReadonlySet<NodeId> {
  const { isCrossCutting } = graph.index(topicIndex);
  const words = ` ${fold(`${objectEs} | ${objectEn}`).replace(/[^a-z0-9ñ]+/g, ' ')} `;
  const named = graph.all('Topic').filter(({ id, properties }) => {
    if (isCrossCutting(id)) return false;
    return [...properties.termsEs, ...properties.termsEn].some((term) =>
      words.includes(
        ` ${fold(term)
          .replace(/[^a-z0-9ñ]+/g, ' ')
          .trim()} `,
      ),
    );
  });
  return new Set(named.map(({ id }) => id));
}
