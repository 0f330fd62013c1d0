import type { GraphStore } from '../domain/ports/graph-store.js';
import { expandNodes } from './memory/expand-nodes.js';
import { buildGraphState } from './memory/graph-state.js';
import { countNodes, listNodes } from './memory/list-nodes.js';

/**
 * A store that holds the graph in memory and answers at once. Empty until its first load; a load that is refused (`bad-input`: an id twice, an edge
 * without its ends) leaves the graph as it was.
 */
export function createMemoryStore(): GraphStore {
  let state = buildGraphState({ nodes: [], edges: [] });
  return {
    nodes: (ids) => ids.map((id) => state.nodes[state.places.get(id) ?? -1] ?? null),
    list: (label, tests, order, page) => listNodes(state, label, tests, order, page),
    expand: (ids, expansion, page) => expandNodes(state, ids, expansion, page),
    count: (label, tests) => countNodes(state, label, tests),
    load: (graph) => {
      state = buildGraphState(graph);
    },
    stats: () => state.stats,
    close: () => undefined,
  };
}
