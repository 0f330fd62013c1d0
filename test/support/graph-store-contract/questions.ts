import fc from 'fast-check';
import { EDGE_TYPES } from '../../../src/domain/graph/edge.js';
import type { Graph } from '../../../src/domain/graph/graph.js';
import { INDEXED_PROPERTIES } from '../../../src/domain/graph/indexed-properties.js';
import { NODE_LABELS, type NodeLabel } from '../../../src/domain/graph/node-id.js';
import { type Expansion, type NodeOrder, type NodeTest } from '../../../src/domain/ports/graph-store.js';
import { GRAPH } from './sample.js';

export interface ListQuestion {
  readonly label: NodeLabel;
  readonly tests: readonly NodeTest[];
  readonly order: NodeOrder;
}

/** Questions for lists of a graph: any label that has nodes, up to three tests on its indexed properties with values that occur, and an order. */
export function listQuestionsOf(graph: Graph): fc.Arbitrary<ListQuestion> {
  const present = NODE_LABELS.filter((label) => graph.nodes.some((node) => node.label === label));
  const drawn = new Map(
    present.flatMap((label) =>
      INDEXED_PROPERTIES[label].map((property) => [`${label} ${property}`, valuesOf(graph, label, property)] as const),
    ),
  );
  return fc.constantFrom(...present).chain((label) => {
    const property = fc.constantFrom(...(INDEXED_PROPERTIES[label] as readonly NodeTest['property'][]));
    const test = property.chain((name) =>
      fc.record({ property: fc.constant(name), in: drawn.get(`${label} ${name}`)! }),
    );
    const direction = fc.constantFrom('ascending' as const, 'descending' as const);
    return fc.record({
      label: fc.constant(label),
      tests: fc.array(test, { maxLength: 3 }),
      order: fc.record({ property, direction }),
    });
  });
}

/** Questions of the graph that most cases ask of. */
export const listQuestions = listQuestionsOf(GRAPH);

function valuesOf(graph: Graph, label: NodeLabel, property: string): fc.Arbitrary<NodeTest['in'][number][]> {
  const values = graph.nodes
    .filter((node) => node.label === label)
    .flatMap((node) => (node.properties as unknown as Record<string, NodeTest['in'][number]>)[property]!);
  return fc.array(fc.constantFrom(null, 'no such value', 3, true, ...new Set(values)), { maxLength: 12 });
}

/** An expansion along up to six types, either way, with or without labels. */
export const expansions: fc.Arbitrary<Expansion> = fc.record(
  {
    types: fc.array(fc.constantFrom(...EDGE_TYPES), { maxLength: 6 }),
    direction: fc.constantFrom('out' as const, 'in' as const),
    labels: fc.array(fc.constantFrom<NodeLabel>('Instrument', 'Provision', 'Topic'), { maxLength: 2 }),
  },
  { requiredKeys: ['types', 'direction'] },
);
