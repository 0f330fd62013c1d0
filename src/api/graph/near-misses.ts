import type { Awaitable } from '../../domain/awaitable.js';
import type { IndexedProperty } from '../../domain/graph/indexed-properties.js';
import type { NodeLabel } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import { NEAR_MISS_LIMIT, NEAREST_LIMIT } from '../limits.js';
import { allOf } from './all-of.js';
import { listAll } from './list-all.js';
import { nearestTo } from '../../domain/nearest.js';
import type { Scope } from './scope.js';
import { whenReady } from './when-ready.js';

/** A key that was asked for and names nothing; of a provision its id. */
export interface Miss {
  readonly label: NodeLabel;
  readonly key: string;
}

/** A miss as the answer tells it. */
export interface NearMiss {
  readonly found: string;
  readonly nearest: readonly string[];
}

/** The keys that come near those that name nothing, by key. Of a few only: finding them reads every key of a label. */
export function nearMissesOf(scope: Scope): Awaitable<readonly NearMiss[]> {
  if (scope.misses.length === 0) return [];
  const byName = new Map(scope.misses.map((miss) => [miss.key, miss]));
  const told = [...byName.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, NEAR_MISS_LIMIT);
  return allOf(
    told.map(({ label, key }) =>
      whenReady(nearKeys(scope, label, key), (nearest): NearMiss => ({ found: key, nearest })),
    ),
  );
}

/** The keys of a label that come near a text. */
export function nearKeys(scope: Scope, label: NodeLabel, key: string): Awaitable<readonly string[]> {
  if (label === 'Provision') return nearParts(scope, key);
  // Every label but that of provisions is indexed by its key.
  const property = 'key' as IndexedProperty<typeof label>;
  const nodes = listAll(scope.store, label, [], { property, direction: 'ascending' });
  return whenReady(nodes, (all) =>
    nearestTo(
      key,
      all.map(({ id }) => id.slice(id.indexOf(':') + 1)),
      NEAREST_LIMIT,
    ),
  );
}

/** The parts of the same instrument that come near; where it has none, the instruments that do. */
function nearParts(scope: Scope, id: string): Awaitable<readonly string[]> {
  const [instrument = '', locator = ''] = id.split('#');
  const tests = [{ property: 'instrument', in: [instrument as InstrumentKey] }] as const;
  return whenReady(listAll(scope.store, 'Provision', tests, { property: 'order', direction: 'ascending' }), (parts) => {
    if (parts.length === 0) return nearKeys(scope, 'Instrument', instrument);
    const locators = parts.map(({ properties }) => properties.locator);
    return nearestTo(locator, locators, NEAREST_LIMIT).map((near) => `${instrument}#${near}`);
  });
}
