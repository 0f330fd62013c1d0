import type { Awaitable } from '../../domain/awaitable.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { Expansion } from '../../domain/ports/graph-store.js';
import { expandAll } from './expand-all.js';
import { isView, type AnyView, type InstrumentView, type ProvisionView } from './views.js';
import { whenReady } from './when-ready.js';

/** The node of a part of an instrument. */
export function partId(key: InstrumentKey, locator: Locator): NodeId {
  return nodeId('Provision', provisionId(key, locator));
}

const instrumentId = (node: AnyNode): NodeId | null =>
  node.label === 'Provision' ? nodeId('Instrument', node.properties.instrument) : null;

const holderId = (node: AnyNode): NodeId | null =>
  node.label === 'Provision' && node.properties.parent !== null
    ? partId(node.properties.instrument, node.properties.parent)
    : null;

/** The instrument of a provision. */
export function instrumentOf(view: ProvisionView): Awaitable<InstrumentView | null> {
  return whenReady(view.level.related(view.slot, instrumentId), (found) =>
    isView(found, 'Instrument') ? found : null,
  );
}

/** The part of an instrument at a locator; null where it has none. */
export function partOf(view: InstrumentView, locator: Locator): Awaitable<ProvisionView | null> {
  return view.level.together(view.slot, `${partOf.name} ${locator}`, 0, () => {
    const { scope, asOf, nodes } = view.level;
    const ids = nodes.map((node) => (node.label === 'Instrument' ? partId(node.properties.key, locator) : node.id));
    return whenReady(scope.views(ids, asOf), (parts) => parts.map(asProvision));
  });
}

/** The part that holds a provision; null for an outermost part. */
export function holderOf(view: ProvisionView): Awaitable<ProvisionView | null> {
  return whenReady(view.level.related(view.slot, holderId), asProvision);
}

const PARTS: Expansion = { types: ['HAS_PROVISION'], direction: 'out', labels: ['Provision'] };

/** The parts that a provision holds directly, in the order of the text. */
export function partsWithin(view: ProvisionView): Awaitable<readonly ProvisionView[]> {
  return view.level.together(view.slot, partsWithin, 0, () => {
    const { scope, asOf, nodes } = view.level;
    const instruments = [...new Set(nodes.map(instrumentId))].filter((id) => id !== null);
    return whenReady(expandAll(scope.store, instruments, PARTS), (lists) => {
      const views = scope.level(
        lists.flat().map(({ item }) => item.node),
        asOf,
      );
      const byHolder = new Map<NodeId | null, ProvisionView[]>(nodes.map(({ id }) => [id, []]));
      for (const part of views.map(asProvision)) if (part) byHolder.get(holderId(part.node))?.push(part);
      return nodes.map(({ id }) => byHolder.get(id) ?? []);
    });
  });
}

const asProvision = (view: AnyView | null): ProvisionView | null => (isView(view, 'Provision') ? view : null);
