import { Graph, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from '@dagrejs/dagre';
import { NEIGHBOUR_GROUPS, type NeighbourGroup, type NeighbourList } from '../words/neighbourhood.js';

/** A box with its middle at `x`, `y`, in units of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A neighbourhood with a place for everything. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly centre: Box;
  /** The word over the neighbours of a sort, between them and the middle. */
  readonly groups: ReadonlyMap<NeighbourGroup, Box>;
  /** In the order of the lists. */
  readonly neighbours: ReadonlyMap<NeighbourGroup, readonly Box[]>;
  /** Lines as the `d` of a path. */
  readonly lines: readonly string[];
}

/** Sorts that stand left of the middle: they lead to the text. */
const LEFT: readonly NeighbourGroup[] = NEIGHBOUR_GROUPS.slice(0, 4);

/** Height of a box. */
const HEIGHT = 28;
/** What stands around a word; letters shown at most. */
const AROUND = 18;
const LETTERS = 26;

/** About the width that words take: capitals and signs of designations are wider than letters of names, whatever the type. */
const widthOf = (words: string): number =>
  AROUND +
  Array.from(words).reduce(
    (sum, letter) => sum + (/[A-Z×]/.test(letter) ? 8.6 : /[0-9mwñ…]/.test(letter) ? 8 : 6.2),
    0,
  );

/** Gives every neighbour a place: those that lead to the text left of it, those that it leads to right, each sort behind its word. The same input gives the same drawing. */
export function layOut(
  centre: string,
  lists: readonly NeighbourList[],
  groupWords: Readonly<Record<NeighbourGroup, string>>,
): Drawing {
  const graph: Drawn = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: 'LR', nodesep: 7, ranksep: 26, marginx: 2, marginy: 2 });
  graph.setDefaultEdgeLabel(() => ({}));
  const add = (id: string, words: string): void => {
    graph.setNode(id, { width: widthOf(words), height: HEIGHT });
  };
  // Bold letters are wider.
  graph.setNode(CENTRE, { width: widthOf(countedWords(centre, 1)) * 1.1, height: HEIGHT });
  for (const { group, shown } of lists) {
    add(group, groupWords[group]);
    join(graph, group, group, CENTRE);
    shown.forEach(({ words, links }, index) => {
      add(`${group} ${index}`, countedWords(words, links));
      join(graph, group, `${group} ${index}`, group);
    });
  }
  layout(graph);
  return read(graph, lists);
}

/** What a box says: the name of a neighbour, and how often it is tied where more than once. */
export function countedWords(words: string, links: number): string {
  const times = links > 1 ? ` ×${links}` : '';
  const room = LETTERS - times.length;
  return (words.length > room ? `${words.slice(0, room - 1).trimEnd()}…` : words) + times;
}

type Drawn = Graph<GraphLabel, NodeLabel, EdgeLabel>;

const CENTRE = 'centre';

/** Ties the outer of two boxes to the inner one, in the direction of reading. */
const join = (graph: Drawn, group: NeighbourGroup, outer: string, inner: string): void => {
  if (LEFT.includes(group)) graph.setEdge(outer, inner);
  else graph.setEdge(inner, outer);
};

const read = (graph: Drawn, lists: readonly NeighbourList[]): Drawing => {
  const placed = new Map<string, Box>(graph.nodes().map((id: string) => [id, placeOf(graph.node(id))]));
  const idsOf = ({ group, shown }: NeighbourList): readonly string[] => shown.map((_, index) => `${group} ${index}`);
  for (const side of [true, false]) {
    const ids = lists.filter(({ group }) => LEFT.includes(group) === side).flatMap(idsOf);
    align(placed, ids, side);
  }
  const boxOf = (id: string): Box => placed.get(id) ?? NOWHERE;
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    centre: boxOf(CENTRE),
    groups: new Map(lists.map(({ group }) => [group, boxOf(group)])),
    neighbours: new Map(lists.map((list) => [list.group, idsOf(list).map(boxOf)])),
    lines: graph.edges().map(({ v, w }: { readonly v: string; readonly w: string }) => lineBetween(boxOf(v), boxOf(w))),
  };
};

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

const placeOf = ({ x = 0, y = 0, width, height }: NodeLabel): Box => ({ x, y, width, height });

/** Lets the boxes of one side begin, or end, at one line: that nearest to the middle. */
const align = (placed: Map<string, Box>, ids: readonly string[], isLeft: boolean): void => {
  const boxes = ids.map((id) => placed.get(id) ?? NOWHERE);
  const edge = isLeft
    ? Math.max(...boxes.map(({ x, width }) => x + width / 2))
    : Math.min(...boxes.map(({ x, width }) => x - width / 2));
  ids.forEach((id, index) => {
    const box = boxes[index] ?? NOWHERE;
    placed.set(id, { ...box, x: edge + (isLeft ? -box.width : box.width) / 2 });
  });
};

/** A line from the right side of one box to the left side of another. */
const lineBetween = (from: Box, to: Box): string => {
  const [x, end] = [from.x + from.width / 2, to.x - to.width / 2].map(Math.round);
  const [y, last] = [from.y, to.y].map(Math.round);
  const bend = Math.round(((x ?? 0) + (end ?? 0)) / 2);
  return `M${x} ${y}C${bend} ${y} ${bend} ${last} ${end} ${last}`;
};
