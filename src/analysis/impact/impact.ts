import { NormapaError } from '../../domain/errors.js';
import type { EdgeType, GraphEdge } from '../../domain/graph/edge.js';
import { parseNodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { inForceOn } from '../../domain/in-force.js';
import type { Day } from '../../domain/day.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import {
  IMPACT_DEPTH_LIMIT,
  IMPACT_LIMIT,
  type ImpactAnswer,
  type ImpactItem,
  type ImpactRequest,
  type ImpactStep,
} from '../../domain/ports/questions/impact.js';
import { instrumentAt } from '../graph/in-force.js';
import { loadGraph, type LoadedGraph } from '../graph/loaded-graph.js';
import { nodeName } from '../graph/node-name.js';
import { findStart } from './find-start.js';

/** What would have to be looked at if a text were repealed or changed. Errors: `bad-input` for an id that names nothing, or a depth out of bounds. */
export async function impact(store: GraphStore, { id, asOf, depth }: ImpactRequest): Promise<ImpactAnswer> {
  const graph = await loadGraph(store);
  const steps = depth ?? 2;
  if (!Number.isInteger(steps) || steps < 1 || steps > IMPACT_DEPTH_LIMIT) {
    const expected = `a whole number from 1 to ${IMPACT_DEPTH_LIMIT}`;
    throw new NormapaError('bad-input', 'The depth is out of bounds', { found: String(steps), expected });
  }
  const start = findStart(graph, id);
  const found = walk(graph, start, steps, asOf);
  const items = found.sort(byNearness).slice(0, IMPACT_LIMIT);
  return { asOf, id: start.id, name: nodeName(graph, start), depth: steps, items, cut: found.length > IMPACT_LIMIT };
}

type How = ImpactItem['how'];

/** Links that lead from what depends to what it depends on, and what each means. */
const DEPENDING: ReadonlyMap<EdgeType, How> = new Map<EdgeType, How>([
  ['BASED_ON', 'rests'],
  ['CITES', 'cites'],
  ['AMENDS', 'cites'],
  ['NAMES', 'asked'],
]);

/** Links that lead from a text to what it gives or lays on. */
const GIVING: ReadonlyMap<EdgeType, How> = new Map<EdgeType, How>([
  ['MANDATES', 'mandate'],
  ['GRANTS', 'incentive'],
  ['BINDS', 'duty'],
]);

interface Reached {
  readonly node: AnyNode;
  readonly path: readonly ImpactStep[];
}

/** Breadth first, so that each node is told by its shortest path; only texts lead on, and each node once. */
const walk = (graph: LoadedGraph, start: AnyNode, depth: number, asOf: Day): ImpactItem[] => {
  const items: ImpactItem[] = [];
  const seen = new Set<NodeId>([start.id]);
  const own = wholeOf(graph, start);
  for (const { id } of own) seen.add(id);
  let front: readonly Reached[] = own.map((node) => ({ node, path: [] }));
  for (let step = 1; step <= depth && front.length > 0; step++) {
    const next: Reached[] = [];
    for (const { node, path } of front) {
      for (const { edge, far, how } of linksOf(graph, node, step === 1)) {
        const other = graph.node(far);
        if (other === null || seen.has(far)) continue;
        seen.add(far);
        const trail = [{ type: edge.type, from: edge.from, to: edge.to, evidence: edge.evidence }, ...path];
        items.push(itemOf(graph, asOf, { node: other, path: trail }, { how, depth: step }));
        if (how === 'rests' || how === 'cites') next.push({ node: other, path: trail });
      }
    }
    front = next;
  }
  return items;
};

/** A text with all its parts, or a part with all below it: who cites a fraction of an article cites the article. */
const wholeOf = (graph: LoadedGraph, start: AnyNode): readonly AnyNode[] => {
  const whole = instrumentAt(graph, start.id);
  if (whole === null) return [start];
  const parts = graph.out(whole.id, 'HAS_PROVISION').flatMap(({ to }) => graph.node(to) ?? []);
  if (start.label === 'Instrument') return [start, ...parts];
  return [start, ...parts.filter(({ id }) => id.startsWith(`${start.id}/`))];
};

interface Link {
  readonly edge: GraphEdge;
  readonly far: NodeId;
  readonly how: How;
}

const linksOf = (graph: LoadedGraph, { id }: AnyNode, isStart: boolean): readonly Link[] => {
  const depending = graph
    .into(id, ...DEPENDING.keys())
    .map((edge) => ({ edge, far: edge.from, how: howOf(graph, edge) }));
  // What a text gives falls with it; what a text that merely cites it gives does not.
  const giving = isStart ? graph.out(id, ...GIVING.keys()) : [];
  return [...depending, ...giving.map((edge) => ({ edge, far: edge.to, how: GIVING.get(edge.type) ?? 'duty' }))].filter(
    ({ edge }) => isTie(edge),
  );
};

/** What is merely recalled does not hang on it, nor does a text hang on itself by saying "this law"; a part that names another part of its text does. */
const isTie = ({ to, properties: { reference } }: GraphEdge): boolean =>
  reference !== 'historical' && (reference !== 'self' || parseNodeId(to)?.label === 'Provision');

/** A procedure that rests on a part is a permit; whatever else rests on it is a text. */
const howOf = (graph: LoadedGraph, { type, from }: GraphEdge): How =>
  graph.node(from)?.label === 'Permit' ? 'permit' : (DEPENDING.get(type) ?? 'cites');

const itemOf = (
  graph: LoadedGraph,
  asOf: Day,
  { node, path }: Reached,
  { how, depth }: Pick<ImpactItem, 'how' | 'depth'>,
): ImpactItem => {
  const text = instrumentAt(graph, node.id);
  const inForce = text === null ? null : inForceOn(text.properties, asOf).value;
  return { id: node.id, label: node.label, name: nodeName(graph, node), how, depth, path, inForce };
};

const HOWS: readonly How[] = ['rests', 'permit', 'incentive', 'mandate', 'duty', 'cites', 'asked'];

const forceRank = ({ inForce }: ImpactItem): number => (inForce === false ? 1 : 0);

const byNearness = (a: ImpactItem, b: ImpactItem): number =>
  a.depth - b.depth ||
  forceRank(a) - forceRank(b) ||
  HOWS.indexOf(a.how) - HOWS.indexOf(b.how) ||
  (a.id < b.id ? -1 : 1);
