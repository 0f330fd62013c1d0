import type { Graph } from '../../domain/graph/graph.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { Library } from '../image/passages.js';
import type { Query } from './query.js';

/** By instrument, the instruments that took its place, both by index. */
export type Successors = ReadonlyMap<number, readonly number[]>;

/** What replaced what, as a graph tells it. */
export function collectSuccessors({ edges }: Graph, { instruments }: Pick<Library, 'instruments'>): Successors {
  const places = new Map<NodeId, number>(instruments.map(({ id }, index) => [id, index]));
  const successors = new Map<number, readonly number[]>();
  for (const { type, from, to } of edges) {
    const [after, before] = type === 'REPLACES' ? [places.get(from), places.get(to)] : [];
    if (after === undefined || before === undefined) continue;
    const known = successors.get(before) ?? [];
    if (!known.includes(after)) successors.set(before, [...known, after]);
  }
  return successors;
}

/** Those of the instruments that a query names, which it does not name as well. */
export function successorsOf(named: Query['named'], successors: Successors): Query['successors'] {
  return new Map(
    [...named].flatMap(([instrument, { asked }]) =>
      (successors.get(instrument) ?? []).filter((after) => !named.has(after)).map((after) => [after, asked] as const),
    ),
  );
}
