import type { Awaitable } from '../../domain/awaitable.js';
import type { Day } from '../../domain/day.js';
import { type NodeLabel, nodeId } from '../../domain/graph/node-id.js';
import type { IndexedProperty } from '../../domain/graph/indexed-properties.js';
import { NEAR_MISS_LIMIT, NEAREST_LIMIT } from '../limits.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Locator } from '../../domain/locator/locator.js';
import { listAll } from './list-all.js';
import { nearestTo } from './nearest.js';
import type { Scope } from './scope.js';
import { isView, type ViewOf } from './views.js';
import { whenReady } from './when-ready.js';

/** The node of a label and key; null where there is none, with the near keys noted for the answer. */
export function byKey<L extends NodeLabel>(
  scope: Scope,
  label: L,
  key: string,
  asOf: Day,
): Awaitable<ViewOf<L> | null> {
  return whenReady(scope.views([nodeId(label, key)], asOf), ([view]) => {
    if (view && isView(view, label)) return view;
    return whenReady(noteMiss(scope, label, key), () => null);
  });
}

/** Notes the keys that come near one that names nothing. Only the first few misses of a request are worth reading every key for. */
export function noteMiss(scope: Scope, label: NodeLabel, key: string): Awaitable<void> {
  if (scope.nearMisses.length >= NEAR_MISS_LIMIT) return;
  return whenReady(nearKeys(scope, label, key), (nearest) => {
    scope.nearMisses.push({ found: key, nearest });
  });
}

/** Notes the parts of an instrument that come near one it does not have, or the instruments where it has none at all. */
export function notePartMiss(scope: Scope, instrument: InstrumentKey, locator: Locator): Awaitable<void> {
  if (scope.nearMisses.length >= NEAR_MISS_LIMIT) return;
  const order = { property: 'order', direction: 'ascending' } as const;
  const parts = listAll(scope.store, 'Provision', [{ property: 'instrument', in: [instrument] }], order);
  return whenReady(parts, (all) => {
    if (all.length === 0) return noteMiss(scope, 'Instrument', instrument);
    const locators = all.map(({ properties }) => properties.locator);
    const nearest = nearestTo(locator, locators, NEAREST_LIMIT).map((near) => `${instrument}#${near}`);
    scope.nearMisses.push({ found: `${instrument}#${locator}`, nearest });
  });
}

/** The keys of a label that come near a text. */
export function nearKeys(scope: Scope, label: NodeLabel, key: string): Awaitable<readonly string[]> {
  // Every label is indexed by its key but provisions, which are found by instrument and locator.
  const property = (label === 'Provision' ? 'locator' : 'key') as IndexedProperty<NodeLabel>;
  const nodes = listAll(scope.store, label, [], { property, direction: 'ascending' });
  return whenReady(nodes, (all) =>
    nearestTo(
      key,
      all.map(({ id }) => id.slice(id.indexOf(':') + 1)),
      NEAREST_LIMIT,
    ),
  );
}
