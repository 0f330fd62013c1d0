import type { Graph } from '../../domain/graph/graph.js';

/** A graph as JSON Lines: first each node (`{"node": "provision:…", "label", "properties"}`), then each edge (`{"edge": "…", "type", "from", "to", …}`). */
export function* graphJsonLines({ nodes, edges }: Graph): Generator<string> {
  for (const { id, label, properties } of nodes) yield `${JSON.stringify({ node: id, label, properties })}\n`;
  for (const { id, ...rest } of edges) yield `${JSON.stringify({ edge: id, ...rest })}\n`;
}
