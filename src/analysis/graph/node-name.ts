import type { AnyNode } from '../../domain/graph/node.js';
import { instrumentAt } from './in-force.js';
import type { LoadedGraph } from './loaded-graph.js';

/** What a node is called in Spanish. */
export function nodeName(graph: LoadedGraph, node: AnyNode): string {
  if (node.label === 'Provision') {
    const whole = instrumentAt(graph, node.id);
    return `${whole ? nodeName(graph, whole) : node.properties.instrument}, ${node.properties.heading}`;
  }
  if (node.label === 'Instrument') {
    const { designation, acronym, titleEs } = node.properties;
    return designation ?? acronym ?? titleEs;
  }
  if (node.label === 'Recommendation') return `${node.properties.number}. ${node.properties.titleEs}`;
  if (node.label === 'Ask') return node.properties.objectEs;
  if (node.label === 'NamedText') return node.properties.name;
  return 'nameEs' in node.properties ? node.properties.nameEs : node.id;
}
