import type { EdgeType } from '../../domain/graph/edge.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { Expansion, Neighbour, Page, PageRequest } from '../../domain/ports/graph-store.js';
import { checkPageSize, cursorAt, sealOf, startAfter } from '../paging.js';
import { TYPE_CODES, type Adjacency } from './adjacency.js';
import type { GraphState } from './graph-state.js';

/** For each id a page of its neighbours; an id that does not exist has none. A cursor belongs to the list of one id. */
export function expandNodes(
  state: GraphState,
  ids: readonly NodeId[],
  { types, direction, labels }: Expansion,
  page: PageRequest,
): readonly Page<Neighbour>[] {
  checkPageSize(page);
  const asked = [...new Set(types)];
  const walk: Walk = { state, adjacency: state[direction], types: asked, direction, labels: labels && new Set(labels) };
  const seal = sealOf(state.stats.digest, [asked, direction, labels ? [...labels].sort() : null]);
  return ids.map((id) => pageOf(walk, state.places.get(id), `${seal}.${id}`, page));
}

interface Walk {
  readonly state: GraphState;
  readonly adjacency: Adjacency;
  readonly types: readonly EdgeType[];
  readonly direction: 'out' | 'in';
  readonly labels: ReadonlySet<string> | undefined;
}

const pageOf = (walk: Walk, node: number | undefined, seal: string, page: PageRequest): Page<Neighbour> => {
  const stretches = node === undefined ? [] : walk.types.map((type) => stretchOf(walk.adjacency, node, type));
  const edges = walk.labels
    ? [matching(walk, stretches)]
    : stretches.map(([a, b]) => walk.adjacency.edges.subarray(a, b));
  const total = edges.reduce((size, list) => size + list.length, 0);
  const start = startAfter(seal, page.after, total);
  const end = Math.min(start + page.first, total);
  const members = [];
  let offset = 0;
  for (const list of edges) {
    for (let place = Math.max(start, offset); place < Math.min(end, offset + list.length); place++) {
      members.push({ item: neighbourOf(walk, list[place - offset] ?? 0), cursor: cursorAt(seal, place) });
    }
    offset += list.length;
  }
  return { members, total, hasNext: end < total };
};

/** Where the edges of a type stand among those of a node: start and end, exclusive. */
const stretchOf = ({ starts, types }: Adjacency, node: number, type: EdgeType): readonly [number, number] => {
  const [start = 0, end = 0] = [starts[node], starts[node + 1]];
  const code = TYPE_CODES.get(type) ?? TYPE_CODES.size;
  const first = firstAtLeast(types, code, start, end);
  return [first, firstAtLeast(types, code + 1, first, end)];
};

const firstAtLeast = (codes: Uint8Array, code: number, start: number, end: number): number => {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((codes[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low;
};

const matching = (walk: Walk, stretches: readonly (readonly [number, number])[]): Uint32Array => {
  const kept: number[] = [];
  for (const [start, end] of stretches) {
    for (const edge of walk.adjacency.edges.subarray(start, end)) {
      if (walk.labels?.has(neighbourOf(walk, edge).node.label)) kept.push(edge);
    }
  }
  return Uint32Array.from(kept);
};

const neighbourOf = ({ state, direction }: Walk, index: number): Neighbour => {
  const edge = state.edges[index];
  const node = edge && state.nodes[state.places.get(direction === 'out' ? edge.to : edge.from) ?? -1];
  // canonicalGraph has seen both ends of every edge, and adjacency holds indexes of edges only.
  if (!edge || !node) throw new Error(`No neighbour at edge ${index}`);
  return { edge, node };
};
