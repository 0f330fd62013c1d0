import type { Awaitable } from '../../domain/awaitable.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { Expansion, PageRequest } from '../../domain/ports/graph-store.js';
import type { Modality } from '../../domain/vocabulary.js';
import { type Connection, LinkEdge } from './connection.js';
import { expandAll, nodesOf } from './expand-all.js';
import { inForceOn } from '../../domain/in-force.js';
import type { Level } from './level.js';
import { cursorOfName, sliceOf } from './slice.js';
import { type AnyView, type InstrumentView, isView, type ProvisionView } from './views.js';
import { whenReady } from './when-ready.js';

/** Which provisions of many are wanted; null is any. */
export interface ProvisionChoice {
  readonly jurisdictions: readonly string[] | null;
  readonly inForce: boolean | null;
  readonly modalities: readonly Modality[] | null;
}

/** A link to a provision in a list that is sifted here. */
export class SiftedEdge extends LinkEdge<ProvisionView> {
  override get cursor(): string {
    return cursorOfName(this.edge.id);
  }
}

interface Candidate {
  readonly link: SiftedEdge;
  readonly instrument: InstrumentView | null;
}

/** The provisions at the far end of an expansion that pass a choice. Two round trips for a whole level. */
export function siftedProvisions(
  view: AnyView,
  expansion: Expansion,
  choice: ProvisionChoice,
  page: PageRequest,
): Awaitable<Connection<LinkEdge<ProvisionView>>> {
  const candidates = view.level.together(view.slot, expansion, SIFTED, () => readLevel(view.level, expansion));
  return whenReady(candidates, (all) => {
    const wanted = all.filter((candidate) => isWanted(candidate, choice, view));
    return sliceOf(
      wanted.map(({ link }) => link),
      page,
      view.asOf,
    );
  });
}

/** Tells the whole list of an expansion from its pages, which are asked for by their size. */
const SIFTED = -1;

function isWanted({ link, instrument }: Candidate, choice: ProvisionChoice, { asOf }: AnyView): boolean {
  const { modality } = link.edge.properties;
  if (choice.modalities && !(modality !== null && choice.modalities.includes(modality))) return false;
  const places = instrument?.jurisdictions ?? [];
  if (choice.jurisdictions && !choice.jurisdictions.some((place) => places.includes(place))) return false;
  if (choice.inForce === null) return true;
  return instrument !== null && inForceOn(instrument.node.properties, asOf).value === choice.inForce;
}

function readLevel(level: Level, expansion: Expansion): Awaitable<readonly (readonly Candidate[])[]> {
  const { scope, asOf } = level;
  const ids = level.nodes.map(({ id }) => id);
  return whenReady(expandAll(scope.store, ids, expansion), (lists) => {
    const provisions = scope.level(lists.flatMap(nodesOf), asOf).filter((view) => isView(view, 'Provision'));
    const keys = [...new Set(provisions.map(({ node }) => node.properties.instrument))];
    const instruments = scope.views(
      keys.map((key) => nodeId('Instrument', key)),
      asOf,
    );
    return whenReady(instruments, (found) => {
      const byKey = new Map(found.map((view) => (isView(view, 'Instrument') ? [view.key, view] : [null, null])));
      let next = 0;
      return lists.map((members, slot) =>
        members.flatMap((member) => {
          const provision = provisions[next++];
          if (!provision) return [];
          const instrument = byKey.get(provision.node.properties.instrument) ?? null;
          return [{ link: new SiftedEdge(member, provision, level, slot), instrument }];
        }),
      );
    });
  });
}
