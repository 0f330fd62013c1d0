import type { Awaitable } from '../../domain/awaitable.js';
import type { Day } from '../../domain/day.js';
import { type NodeLabel, nodeId } from '../../domain/graph/node-id.js';
import type { Scope } from './scope.js';
import { isView, type ViewOf } from './views.js';
import { whenReady } from './when-ready.js';

/** The node of a label and key; null where there is none, noted so that the answer tells the near keys. */
export function byKey<L extends NodeLabel>(
  scope: Scope,
  label: L,
  key: string,
  asOf: Day,
): Awaitable<ViewOf<L> | null> {
  return whenReady(scope.views([nodeId(label, key)], asOf), ([view]) => {
    if (view && isView(view, label)) return view;
    scope.misses.push({ label, key });
    return null;
  });
}
