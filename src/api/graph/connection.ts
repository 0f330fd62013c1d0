import type { Day } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import type { EdgeType, GraphEdge } from '../../domain/graph/edge.js';
import type { Neighbour, PageMember } from '../../domain/ports/graph-store.js';
import type { Level } from './level.js';
import type { AnyView } from './views.js';

/** A page whatever its members are. */
export type Paged = Connection<{ readonly cursor: string }>;

/** One page of a list with what is around it, in the shape of the Relay connection. */
export class Connection<E extends { readonly cursor: string }> {
  constructor(
    readonly edges: readonly E[],
    readonly totalCount: number,
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
    readonly asOf: Day,
  ) {}

  get pageInfo(): Paged {
    return this;
  }

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

/** A member of a list. */
export interface ListEdge<V extends AnyView = AnyView> {
  readonly cursor: string;
  readonly node: V;
}

/** A link of the graph, seen from one of its ends. */
export class LinkEdge<V extends AnyView = AnyView> {
  readonly #member: PageMember<Neighbour>;
  readonly #level: Level;
  readonly #slot: number;

  constructor(
    member: PageMember<Neighbour>,
    /** The far end. */
    readonly node: V,
    level: Level,
    slot: number,
  ) {
    this.#member = member;
    this.#level = level;
    this.#slot = slot;
  }

  /** The near end: where it was followed from. */
  get origin(): AnyView {
    return this.#level.viewAt(this.#slot);
  }

  /** Read only when asked for: a store may make cursors on demand. */
  get cursor(): string {
    return this.#member.cursor;
  }

  get edge(): GraphEdge {
    return this.#member.item.edge;
  }

  get type(): EdgeType {
    return this.edge.type;
  }

  get evidence(): Evidence {
    return this.edge.evidence;
  }

  get note(): string | null {
    return this.edge.properties.note;
  }

  get topic(): string | null {
    return this.edge.properties.topic;
  }

  get when(): string | null {
    return this.edge.properties.when;
  }

  get unless(): string | null {
    return this.edge.properties.unless;
  }
}
