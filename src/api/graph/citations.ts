import type { Awaitable } from '../../domain/awaitable.js';
import { CITATION_EDGES, EDGE_OF_RELATION } from '../../domain/graph/edge.js';
import type { Expansion, Neighbour, PageMember, PageRequest } from '../../domain/ports/graph-store.js';
import type { Reference, Relation } from '../../domain/vocabulary.js';
import { type Connection, LinkEdge } from './connection.js';
import { expandAll, nodesOf } from './expand-all.js';
import type { Level } from './level.js';
import { cursorOfName, sliceOf } from './slice.js';
import type { AnyView } from './views.js';
import { whenReady } from './when-ready.js';

/** Which citations of a text are wanted: those that stand in it (`out`) or point at it (`in`); null is every relation or reference. */
export interface CitationChoice {
  readonly direction: 'out' | 'in';
  readonly relations: readonly Relation[] | null;
  readonly references: readonly Reference[] | null;
}

/** One citation, seen from the text that cites or from the one that is cited. */
export class CitationEdge extends LinkEdge {
  override get cursor(): string {
    return cursorOfName(this.edge.id);
  }

  get citing(): AnyView {
    return this.edge.from === this.node.id ? this.node : this.origin;
  }

  get cited(): AnyView {
    return this.edge.to === this.node.id ? this.node : this.origin;
  }
}

const ALONG: Readonly<Record<CitationChoice['direction'], Expansion>> = {
  out: { types: CITATION_EDGES, direction: 'out' },
  // A procedure that rests on a text cites nothing.
  in: { types: CITATION_EDGES, direction: 'in', labels: ['Instrument', 'Provision'] },
};
const PARTS: Expansion = { types: ['HAS_PROVISION'], direction: 'out', labels: ['Provision'] };

/** Citations of a text one by one: of an instrument its own and then those of its parts in their order, of a provision its own. */
export function citationsOf(
  view: AnyView,
  choice: CitationChoice,
  page: PageRequest,
): Awaitable<Connection<CitationEdge>> {
  const along = ALONG[choice.direction];
  const links = view.level.together(view.slot, along, 0, () => readLevel(view.level, along));
  return whenReady(links, (every) =>
    sliceOf(
      every.filter((link) => isWanted(link, choice)),
      page,
      view.asOf,
    ),
  );
}

function isWanted({ edge }: CitationEdge, { relations, references }: CitationChoice): boolean {
  if (relations && !relations.some((relation) => EDGE_OF_RELATION[relation] === edge.type)) return false;
  return !references || (edge.properties.reference !== null && references.includes(edge.properties.reference));
}

/** The citations of every node of a level: two round trips where they are instruments, one where they are provisions. */
function readLevel(level: Level, along: Expansion): Awaitable<readonly (readonly CitationEdge[])[]> {
  const own = level.nodes.map((_, slot) => [level.viewAt(slot)]);
  if (level.nodes[0]?.label !== 'Instrument') return readPlaces(level, own, along);
  const ids = level.nodes.map(({ id }) => id);
  return whenReady(expandAll(level.scope.store, ids, PARTS), (parts) => {
    const views = level.scope.level(parts.flatMap(nodesOf), level.asOf);
    let from = 0;
    const places = own.map((itself, slot) => {
      const count = parts[slot]?.length ?? 0;
      from += count;
      return [...itself, ...views.slice(from - count, from)];
    });
    return readPlaces(level, places, along);
  });
}

/** The links of several places for each node of the level, in the order of the places. */
function readPlaces(
  { scope, asOf }: Level,
  places: readonly (readonly AnyView[])[],
  along: Expansion,
): Awaitable<readonly (readonly CitationEdge[])[]> {
  const origins = places.flat();
  return whenReady(
    expandAll(
      scope.store,
      origins.map(({ id }) => id),
      along,
    ),
    (found) => {
      const ends = scope.level(found.flatMap(nodesOf), asOf);
      let next = 0;
      const links = found.map((members, index) =>
        members.flatMap((member) => toEdge(member, ends[next++], origins[index])),
      );
      let from = 0;
      return places.map((own) => links.slice(from, (from += own.length)).flat());
    },
  );
}

function toEdge(
  member: PageMember<Neighbour>,
  end: AnyView | undefined,
  origin: AnyView | undefined,
): readonly CitationEdge[] {
  return end && origin ? [new CitationEdge(member, end, origin.level, origin.slot)] : [];
}
