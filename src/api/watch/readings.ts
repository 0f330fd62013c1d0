import type { Sources } from '../documents/engine.js';
import type { AnswerCache } from '../http/answer-cache.js';
import type { Gate } from '../http/gate.js';
import type { Reading } from './metrics.js';

/** What is read of a server's parts when its metrics are asked for. */
export function readingsOf(
  { store, search }: Pick<Sources, 'store' | 'search'>,
  gate: Gate,
  answers: AnswerCache,
): readonly Reading[] {
  const one = (name: string, help: string, read: () => number): Reading => ({ name, help, read: () => [['', read()]] });
  return [
    {
      name: 'normapa_graph_nodes',
      help: 'Nodes of the graph that answers',
      label: 'label',
      read: async () => Object.entries((await store.stats()).nodes),
    },
    {
      name: 'normapa_graph_edges',
      help: 'Edges of the graph that answers',
      label: 'type',
      read: async () => Object.entries((await store.stats()).edges),
    },
    one('normapa_search_passages', 'Passages of the search index', () => search.size),
    one('normapa_answer_cache_bytes', 'Bytes of the answers kept', () => answers.bytes),
    one('normapa_answer_cache_answers', 'Answers kept', () => answers.size),
    one('normapa_running', 'Questions that wait for a store or a disk', () => gate.running),
    one('normapa_waiting', 'Requests that stand in line', () => gate.waiting),
  ];
}
