import type { GraphNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { LoadedGraph } from './loaded-graph.js';

/** Topics below this one say how the State acts, not about what; so do the two means of every standard, whatever its subject. */
const CROSS_CUTTING = nodeId('Topic', 'cross-cutting');
const MEANS: ReadonlySet<NodeId> = new Set(
  ['quality-infrastructure', 'standardisation', 'conformity-assessment'].map((key) => nodeId('Topic', key)),
);

export interface TopicIndex {
  /** The topic that a slug of the corpus, or a topic's own key, stands for. */
  readonly of: (word: string) => GraphNode<'Topic'> | null;
  /** True for a topic that alone is no common subject. */
  readonly isCrossCutting: (id: NodeId) => boolean;
  /** True for a topic with others below it. */
  readonly isBroad: (id: NodeId) => boolean;
  /** Instruments of the corpus in which a slug stands. */
  readonly spread: (slug: string) => number;
}

/** The thesaurus as analysis reads it. Made once for each graph: `graph.index(topicIndex)`. */
export function topicIndex(graph: LoadedGraph): TopicIndex {
  const bySlug = new Map<string, GraphNode<'Topic'>>();
  for (const topic of graph.all('Topic')) bySlug.set(topic.properties.key, topic);
  for (const topic of graph.all('Topic')) for (const slug of topic.properties.slugs) bySlug.set(slug, topic);
  const instruments = new Map<string, Set<string>>();
  for (const { from, properties } of graph.edges('REGULATES')) {
    if (properties.topic === null) continue;
    const found = instruments.get(properties.topic) ?? new Set();
    // A provision's id is its instrument's, a hash sign and its locator.
    found.add(from.slice(from.indexOf(':') + 1).split('#')[0] ?? '');
    instruments.set(properties.topic, found);
  }
  return {
    of: (word) => bySlug.get(word) ?? null,
    isCrossCutting: (id) =>
      id === CROSS_CUTTING || MEANS.has(id) || graph.out(id, 'PART_OF').some(({ to }) => to === CROSS_CUTTING),
    isBroad: (id) => graph.into(id, 'PART_OF').length > 0,
    spread: (slug) => instruments.get(slug)?.size ?? 0,
  };
}
