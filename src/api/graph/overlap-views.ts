import type { Overlap, OverlapCell, OverlapPair } from '../../domain/ports/questions/overlaps.js';

/** The matrix view: how many overlaps, and of how many bodies, stand in each cell of topic and act. */
export function matrixOf(found: readonly Overlap[]): readonly OverlapCell[] {
  return groupsOf(found, ({ topic, act }) => `${topic} ${act}`).map(([first, own]) => ({
    topic: first.topic,
    act: first.act,
    authorities: [...new Set(own.flatMap(({ authorities }) => authorities))].sort(),
    overlaps: own.length,
    unplanned: own.filter(({ concurrence }) => concurrence === 'unplanned').length,
  }));
}

/** The pair view: all that stands between two bodies, the pairs with most first. */
export function pairsOf(found: readonly Overlap[]): readonly OverlapPair[] {
  return groupsOf(found, ({ authorities }) => authorities.join(' '))
    .map(([first, own]) => ({
      authorities: first.authorities,
      overlaps: own.length,
      unplanned: own.filter(({ concurrence }) => concurrence === 'unplanned').length,
      topics: [...new Set(own.map(({ topic }) => topic))].sort(),
      acts: [...new Set(own.map(({ act }) => act))].sort(),
      ids: own.map(({ id }) => id),
    }))
    .sort((a, b) => b.overlaps - a.overlaps);
}

/** Overlaps of their own, told once for one pair, topic and act; groups in the order of their names. */
const groupsOf = (
  found: readonly Overlap[],
  nameOf: (overlap: Overlap) => string,
): readonly (readonly [Overlap, readonly Overlap[]])[] => {
  const groups = new Map<string, [Overlap, Overlap[]]>();
  const told = new Set<string>();
  for (const overlap of found) {
    const cell = [...overlap.authorities, overlap.topic, overlap.act].join(' ');
    if (told.has(cell)) continue;
    told.add(cell);
    const group = groups.get(nameOf(overlap));
    if (group) group[1].push(overlap);
    else groups.set(nameOf(overlap), [overlap, [overlap]]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
};
