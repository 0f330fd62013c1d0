import fc from 'fast-check';
import { EDGE_TYPES } from '../../../src/domain/graph/edge.js';
import { INDEXED_PROPERTIES } from '../../../src/domain/graph/indexed-properties.js';
import type { NodeLabel } from '../../../src/domain/graph/node-id.js';
import { type Expansion, type NodeOrder, type NodeTest } from '../../../src/domain/ports/graph-store.js';
import { GRAPH } from './sample.js';

/** A question for a list: any label, up to three tests on its indexed properties with values that occur, and an order. */
export const listQuestions: fc.Arbitrary<{
  readonly label: NodeLabel;
  readonly tests: readonly NodeTest[];
  readonly order: NodeOrder;
}> = fc
  .constantFrom<NodeLabel>('Instrument', 'Provision', 'Authority', 'Activity', 'Topic', 'Recommendation')
  .chain((label) => {
    const property = fc.constantFrom(...(INDEXED_PROPERTIES[label] as readonly NodeTest['property'][]));
    const test = property.chain((name) => fc.record({ property: fc.constant(name), in: valuesOf(label, name) }));
    const direction = fc.constantFrom('ascending' as const, 'descending' as const);
    return fc.record({
      label: fc.constant(label),
      tests: fc.array(test, { maxLength: 3 }),
      order: fc.record({ property, direction }),
    });
  });

const valuesOf = (label: NodeLabel, property: string): fc.Arbitrary<NodeTest['in'][number][]> => {
  const values = GRAPH.nodes
    .filter((node) => node.label === label)
    .flatMap((node) => (node.properties as unknown as Record<string, NodeTest['in'][number]>)[property]!);
  return fc.array(fc.constantFrom(null, 'no such value', 3, true, ...new Set(values)), { maxLength: 12 });
};

/** An expansion along up to six types, either way, with or without labels. */
export const expansions: fc.Arbitrary<Expansion> = fc.record(
  {
    types: fc.array(fc.constantFrom(...EDGE_TYPES), { maxLength: 6 }),
    direction: fc.constantFrom('out' as const, 'in' as const),
    labels: fc.array(fc.constantFrom<NodeLabel>('Instrument', 'Provision', 'Topic'), { maxLength: 2 }),
  },
  { requiredKeys: ['types', 'direction'] },
);
