import type { Awaitable } from '../../domain/awaitable.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { listAll } from './list-all.js';
import { type FamilyView, type InstrumentView, isView } from './views.js';
import { whenReady } from './when-ready.js';

const familyId = (node: AnyNode): NodeId | null =>
  node.label === 'Instrument' && node.properties.family !== null ? nodeId('Family', node.properties.family) : null;

/** The standard of which an instrument is an edition. */
export function familyOf(view: InstrumentView): Awaitable<FamilyView | null> {
  return whenReady(view.level.related(view.slot, familyId), (found) => (isView(found, 'Family') ? found : null));
}

/** The editions of a standard, oldest first. */
export function editionsOf(family: FamilyView): Awaitable<readonly InstrumentView[]> {
  return family.level.together(family.slot, editionsOf, 0, () => {
    const { scope, asOf, nodes } = family.level;
    const keys = nodes.map(({ id }) => id.slice(id.indexOf(':') + 1));
    const editions = listAll(scope.store, 'Instrument', [{ property: 'family', in: keys }], {
      property: 'published',
      direction: 'ascending',
    });
    return whenReady(editions, (found) => {
      const views = scope.level(found, asOf).filter((view) => isView(view, 'Instrument'));
      return keys.map((key) => views.filter((view) => view.node.properties.family === key));
    });
  });
}
