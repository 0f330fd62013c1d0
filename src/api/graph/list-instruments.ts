import type { Awaitable } from '../../domain/awaitable.js';
import type { Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import type { EdgeType } from '../../domain/graph/edge.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId, type NodeLabel } from '../../domain/graph/node-id.js';
import type { NodeOrder, NodeTest, PageRequest } from '../../domain/ports/graph-store.js';
import { allOf } from './all-of.js';
import { Connection, type ListEdge } from './connection.js';
import { expandAll } from './expand-all.js';
import { inForceOn } from '../../domain/in-force.js';
import { listAll } from './list-all.js';
import { nearKeys } from './near-misses.js';
import type { Scope } from './scope.js';
import { cursorOfName, sliceOf } from './slice.js';
import { type InstrumentView, isView } from './views.js';
import { whenReady } from './when-ready.js';

/** Tests on the links of instruments: to any of these records. */
export interface LinkTest {
  readonly label: NodeLabel;
  readonly keys: readonly string[];
  readonly types: readonly EdgeType[];
  readonly direction: 'in' | 'out';
}

export interface InstrumentTests {
  /** Those that the store makes. */
  readonly own: readonly NodeTest<'Instrument'>[];
  readonly inForce: boolean | null;
  readonly linked: readonly LinkTest[];
}

type InstrumentPage = Connection<ListEdge<InstrumentView>>;

/** One page of the instruments that pass every test. Where the store cannot make a test, the list is read whole and sifted here. */
export function listInstruments(
  scope: Scope,
  tests: InstrumentTests,
  order: NodeOrder<'Instrument'>,
  page: PageRequest,
  asOf: Day,
): Awaitable<InstrumentPage> {
  if (tests.inForce === null && tests.linked.length === 0) {
    return whenReady(scope.store.list('Instrument', tests.own, order, page), ({ members, total, hasNext }) => {
      const views = instrumentsOf(
        scope,
        members.map(({ item }) => item),
        asOf,
      );
      const edges = views.map((node, index) => ({ node, cursor: members[index]?.cursor ?? '' }));
      return new Connection(edges, total, hasNext, page.after !== null, asOf);
    });
  }
  return whenReady(allOf(tests.linked.map((test) => linkedTo(scope, test))), (linked) =>
    whenReady(listAll(scope.store, 'Instrument', tests.own, order), (nodes) => {
      const passing = nodes.filter(({ id, properties }) => {
        const inForce = tests.inForce === null || inForceOn(properties, asOf).value === tests.inForce;
        return inForce && linked.every((ids) => ids.has(id));
      });
      const edges = instrumentsOf(scope, passing, asOf).map((node) => ({ node, cursor: cursorOfName(node.id) }));
      return sliceOf(edges, page, asOf);
    }),
  );
}

/** The instruments that are linked, themselves or by a provision, to any of the records. Errors: `not-found` for a key that names none. */
function linkedTo(scope: Scope, { label, keys, types, direction }: LinkTest): Awaitable<ReadonlySet<NodeId>> {
  const ids = keys.map((key) => nodeId(label, key));
  return whenReady(scope.store.nodes(ids), (nodes) => {
    const missing = keys.find((_, index) => !nodes[index]);
    if (missing !== undefined) return refuse(scope, label, missing);
    const found = expandAll(scope.store, ids, { types, direction, labels: ['Instrument', 'Provision'] });
    return whenReady(found, (lists) => new Set(lists.flat().map(({ item }) => instrumentId(item.node))));
  });
}

function refuse(scope: Scope, label: NodeLabel, key: string): Awaitable<never> {
  return whenReady(nearKeys(scope, label, key), (nearest) => {
    const detail = { found: key, expected: `the key of a record of ${label}`, nearest };
    throw new NormapaError('not-found', `No ${label} has this key`, detail);
  });
}

const instrumentId = (node: AnyNode): NodeId =>
  node.label === 'Provision' ? nodeId('Instrument', node.properties.instrument) : node.id;

const instrumentsOf = (scope: Scope, nodes: readonly AnyNode[], asOf: Day): readonly InstrumentView[] =>
  scope.level(nodes, asOf).filter((view) => isView(view, 'Instrument'));
