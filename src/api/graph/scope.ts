import type { Awaitable } from '../../domain/awaitable.js';
import type { Day } from '../../domain/day.js';
import type { AnyNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { Completions } from '../../domain/ports/completions.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type { Questions } from '../../domain/ports/questions.js';
import type { Position } from '../../domain/ports/questions/docket.js';
import type { SearchIndex } from '../../domain/ports/search-index.js';
import type { ExampleProfile } from '../../domain/profile/example-profile.js';
import { toViews } from './level.js';
import type { Miss } from './near-misses.js';
import type { AnyView } from './views.js';
import { whenReady } from './when-ready.js';

/** What one request knows: where it reads, the day of its clock, and what its answer must state besides the data. */
export class Scope {
  /** The days that its questions were answered for. */
  readonly daysAsked = new Set<Day>();
  /** What was asked for by a key that names nothing. */
  readonly misses: Miss[] = [];

  constructor(
    readonly store: GraphStore,
    readonly search: SearchIndex,
    readonly questions: Questions,
    readonly today: Day,
    readonly completions: Completions | null = null,
    readonly examples: readonly ExampleProfile[] = [],
    readonly positions: readonly Position[] = [],
  ) {}

  /** The day that a question is for, noted so that the answer states it. */
  dayOf(asked: Day | null | undefined): Day {
    const day = asked ?? this.today;
    this.daysAsked.add(day);
    return day;
  }

  /** The nodes of these ids as views of one level, null for those that do not exist; one round trip. */
  views(ids: readonly NodeId[], asOf: Day): Awaitable<readonly (AnyView | null)[]> {
    if (ids.length === 0) return [];
    return whenReady(this.store.nodes(ids), (nodes) => toViews(this, asOf, nodes));
  }

  /** Nodes of one kind that a store gave, as views of one level. */
  level(nodes: readonly AnyNode[], asOf: Day): readonly AnyView[] {
    return toViews(this, asOf, nodes).filter((view) => view !== null);
  }
}
