import { fold } from '../../domain/fold.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { AskProperties } from '../../domain/graph/record-properties.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { topicIndex } from '../graph/topics.js';

/** The topics that an ask names in so many words, by the phrases of the thesaurus; cross-cutting ones tell nothing. */
export function topicsOfAsk(graph: LoadedGraph, { key }: AskProperties): ReadonlySet<NodeId> {
  return graph.index(askTopics).get(key) ?? NONE;
}

const NONE: ReadonlySet<NodeId> = new Set();

/** The topics of every ask by its key: no day changes them. */
const askTopics = (graph: LoadedGraph): ReadonlyMap<string, ReadonlySet<NodeId>> => {
  const { isCrossCutting } = graph.index(topicIndex);
  const phrases = graph
    .all('Topic')
    .filter(({ id }) => !isCrossCutting(id))
    .map(({ id, properties }) => [id, [...properties.termsEs, ...properties.termsEn].map(spaced)] as const);
  return new Map(
    graph.all('Ask').map(({ properties: { key, objectEs, objectEn } }) => {
      const words = spaced(`${objectEs} | ${objectEn}`);
      const named = phrases.filter(([, terms]) => terms.some((term) => words.includes(term)));
      return [key, new Set(named.map(([id]) => id))];
    }),
  );
};

/** The words of a phrase, each between spaces. */
const spaced = (phrase: string): string =>
  ` ${fold(phrase)
    .replace(/[^a-z0-9ñ]+/g, ' ')
    .trim()} `;
