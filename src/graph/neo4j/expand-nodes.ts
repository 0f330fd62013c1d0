import { EDGE_TYPES, type EdgeType } from '../../domain/graph/edge.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { NODE_LABELS, type NodeId } from '../../domain/graph/node-id.js';
import type { Expansion, Neighbour, Page, PageRequest } from '../../domain/ports/graph-store.js';
import { checkPageSize, cursorAt, sealOf, startAfter } from '../paging.js';
import { edgeRow, fromEdgeRow } from './edge-record.js';
import type { Generation } from './generation.js';
import { fromNodeRow, NODE_MARK, nodeRow } from './node-record.js';
import type { Question, Reader } from './reader.js';

/** For each id a page of its neighbours; an id that does not exist has none. A cursor belongs to the list of one id. */
export async function expandNodes(
  reader: Reader,
  ids: readonly NodeId[],
  expansion: Expansion,
  page: PageRequest,
): Promise<readonly Page<Neighbour>[]> {
  checkPageSize(page);
  if (ids.length === 0) return [];
  const pages = await reader.ask((generation) => expandQuestion(generation, ids, expansion, page));
  return pages ?? [];
}

type Found = readonly [
  id: NodeId,
  total: number,
  members: readonly (readonly [type: EdgeType, edge: unknown, node: readonly unknown[]])[],
];

const expandQuestion = (
  generation: Generation,
  ids: readonly NodeId[],
  expansion: Expansion,
  { first, after }: PageRequest,
): Question<readonly Page<Neighbour>[]> => {
  const { direction, labels } = expansion;
  const types = [...new Set(expansion.types)].filter((type) => EDGE_TYPES.includes(type));
  const seal = sealOf(generation.stats.digest, [
    [...new Set(expansion.types)],
    direction,
    labels ? [...labels].sort() : null,
  ]);
  const starts = ids.map((id) => startAfter(`${seal}.${id}`, after, Number.POSITIVE_INFINITY));
  // A cursor fits one id alone, so all starts are the same where there is a cursor, and 0 where there is none.
  const start = starts[0] ?? 0;
  return {
    text: types.length === 0 ? 'WITH [] AS answer' : textOf(types, direction, labels),
    parameters: { ids: [...new Set(ids)], start, end: start + first, places: placesOf(types) },
    read: (answer) => {
      const nodeOf = createNodeReader();
      const found = new Map((answer as readonly Found[]).map((each) => [each[0], each]));
      return ids.map((id) => {
        const [, total = 0, members = []] = found.get(id) ?? [];
        startAfter(`${seal}.${id}`, after, total);
        return {
          members: members.map(([type, edge, node], index) => ({
            item: neighbourOf(id, direction, type, edge, nodeOf(node)),
            cursor: cursorAt(`${seal}.${id}`, start + index),
          })),
          total,
          hasNext: start + members.length < total,
        };
      });
    },
  };
};

const placesOf = (types: readonly EdgeType[]): Readonly<Record<string, number>> =>
  Object.fromEntries(types.map((type, place) => [type, place]));

/** Reads each node once, however many edges lead to it. */
const createNodeReader = (): ((row: readonly unknown[]) => AnyNode) => {
  const read = new Map<unknown, AnyNode>();
  return (row) => {
    const node = read.get(row[0]) ?? fromNodeRow(row);
    read.set(row[0], node);
    return node;
  };
};

const neighbourOf = (
  id: NodeId,
  direction: Expansion['direction'],
  type: EdgeType,
  edge: unknown,
  node: AnyNode,
): Neighbour => {
  const [from, to] = direction === 'out' ? [id, node.id] : [node.id, id];
  return { edge: fromEdgeRow(edge, type, from, to), node };
};

/**
 * Types and labels are words of closed lists, and must stand in the text to be looked up by. A link that others added has no rank. The same
 * types in another order are the same text, which the server plans once. All neighbours are put in order at once: a subquery for each node takes half
 * as long again.
 */
const textOf = (types: readonly EdgeType[], direction: Expansion['direction'], labels: Expansion['labels']): string => {
  const [left, right] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const kept = labels && NODE_LABELS.filter((label) => labels.includes(label));
  const neighbour = kept ? (kept.length === 0 ? ':!%' : `:${kept.join('|')}`) : '';
  const byType = types.length === 1 ? '' : '$places[type(edge)], ';
  return `UNWIND $ids AS id
MATCH (node:${NODE_MARK} {generation: $generation, id: id})
MATCH (node)${left}[edge:${[...types].sort().join('|')}]${right}(other${neighbour})
WHERE edge.rank IS NOT NULL
WITH id, edge, other ORDER BY ${byType}edge.rank
WITH id, collect([edge, other]) AS pairs
WITH collect([id, size(pairs), [pair IN pairs[toInteger($start)..toInteger($end)] | [type(pair[0]), ${edgeRow('pair[0]')}, ${nodeRow('pair[1]')}]]]) AS answer`;
};
