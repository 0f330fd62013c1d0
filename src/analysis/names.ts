import type { NodeId } from '../domain/graph/node-id.js';
import type { Names } from '../domain/ports/questions/names.js';
import type { Bilingual } from '../domain/ports/questions/applicability.js';
import type { AnyNode } from '../domain/graph/node.js';
import { provisionId } from '../domain/locator/provision-id.js';
import { instrumentAt } from './graph/in-force.js';
import type { LoadedGraph } from './graph/loaded-graph.js';
import { nodeName } from './graph/node-name.js';
import { citationOf } from './register/citation-words.js';

/** What nodes are called, by their ids; those that the graph does not hold are left out. */
export function names(graph: LoadedGraph, ids: readonly NodeId[]): Names {
  return new Map(
    ids.flatMap((id) => {
      const node = graph.node(id);
      return node === null ? [] : [[id, nameOf(graph, node)] as const];
    }),
  );
}

/** A part is cited as the register cites it: "LGPGIR, article 31, fraction V". */
const nameOf = (graph: LoadedGraph, node: AnyNode): Bilingual => {
  const whole = node.label === 'Provision' ? instrumentAt(graph, node.id) : null;
  if (node.label !== 'Provision' || whole === null)
    return { es: nodeName(graph, node), en: nodeName(graph, node, 'en') };
  const { instrument, locator, heading } = node.properties;
  return citationOf(whole.properties, provisionId(instrument, locator), heading);
};
