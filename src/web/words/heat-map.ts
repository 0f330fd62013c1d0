import type { OverlapLine } from '../queries/overlaps.js';

/** How often an authority meets others on a topic. */
export interface HeatCell {
  readonly all: number;
  readonly unplanned: number;
}

/** Authorities by topic; both with most overlaps first, so that the dense corner is the one read first. */
export interface HeatMap {
  readonly authorities: readonly string[];
  readonly topics: readonly string[];
  /** Null where the authority meets nobody on the topic. */
  readonly cellOf: (topic: string, authority: string) => HeatCell | null;
}

/** Overlaps of their own, each pair of authorities once on a topic and act: the same provisions for another activity are no second overlap. */
export function ownOverlaps<Line extends OverlapLine>(lines: readonly Line[]): readonly Line[] {
  const told = new Map<string, Line>();
  for (const line of lines) {
    const name = [...line.authorities, line.topic, line.act].join(' ');
    if (line.likeOf === null && !told.has(name)) told.set(name, line);
  }
  return [...told.values()];
}

/** Counts overlaps by topic and authority; each counts in the cells of both its authorities. */
export function heatMapOf(lines: readonly OverlapLine[]): HeatMap {
  const cells = new Map<string, HeatCell>();
  const weights = { authorities: new Map<string, number>(), topics: new Map<string, number>() };
  for (const { topic, authorities, concurrence } of lines) {
    add(weights.topics, topic);
    for (const authority of authorities) {
      add(weights.authorities, authority);
      const name = `${topic} ${authority}`;
      const { all, unplanned } = cells.get(name) ?? { all: 0, unplanned: 0 };
      cells.set(name, { all: all + 1, unplanned: unplanned + (concurrence === 'UNPLANNED' ? 1 : 0) });
    }
  }
  return {
    authorities: heaviestFirst(weights.authorities),
    topics: heaviestFirst(weights.topics),
    cellOf: (topic, authority) => cells.get(`${topic} ${authority}`) ?? null,
  };
}

/** How dark a cell is: 0 where all is planned, else 1 to 4 by how much is not. */
export function heatOf({ unplanned }: HeatCell): 0 | 1 | 2 | 3 | 4 {
  if (unplanned < 3) return unplanned < 1 ? 0 : unplanned < 2 ? 1 : 2;
  return unplanned < 5 ? 3 : 4;
}

const add = (weights: Map<string, number>, name: string): void => {
  weights.set(name, (weights.get(name) ?? 0) + 1);
};

const heaviestFirst = (weights: ReadonlyMap<string, number>): readonly string[] =>
  [...weights].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1)).map(([name]) => name);
