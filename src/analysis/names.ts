import type { NodeId } from '../domain/graph/node-id.js';
import type { Names } from '../domain/ports/questions/names.js';
import type { LoadedGraph } from './graph/loaded-graph.js';
import { nodeName } from './graph/node-name.js';

/** What nodes are called, by their ids; those that the graph does not hold are left out. */
export function names(graph: LoadedGraph, ids: readonly NodeId[]): Names {
  return new Map(
    ids.flatMap((id) => {
      const node = graph.node(id);
      return node === null ? [] : [[id, { es: nodeName(graph, node), en: nodeName(graph, node, 'en') }] as const];
    }),
  );
}
