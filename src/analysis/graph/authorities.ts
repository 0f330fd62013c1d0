import type { Day } from '../../domain/day.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { LoadedGraph } from './loaded-graph.js';

/**
 * The body that holds the tasks of a body on a day: itself where it exists then, else its first successor or predecessor that does. Corpus
 * entries name bodies as of today, official texts as of their own day; both lead to the body of the day asked. Null where none is known.
 */
export function authorityOn(graph: LoadedGraph, id: NodeId, asOf: Day): GraphNode<'Authority'> | null {
  const seen = new Set<NodeId>();
  const queue = [id];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const body = graph.nodeOf('Authority', next);
    if (body === null || seen.has(next)) continue;
    seen.add(next);
    const { validFrom, validTo } = body.properties;
    if (validTo !== null && validTo < asOf) queue.push(...graph.out(next, 'SUCCEEDED_BY').map(({ to }) => to));
    else if (validFrom !== null && validFrom > asOf)
      queue.push(...graph.into(next, 'SUCCEEDED_BY').map(({ from }) => from));
    else return body;
  }
  return null;
}

/** Kinds of body that act by law upon others; actor groups, chambers, universities and the like have no mandate. */
const PUBLIC_LEVELS: ReadonlySet<string> = new Set(['federal', 'state', 'municipal']);
/** Bodies that make the law, or stand for all others: their acts are nobody's rival. */
const NOT_REGULATORS: ReadonlySet<string> = new Set([
  'legislature',
  'presidency',
  'consultative-committee',
  'standardisation-committee',
  'coordination-body',
  'university',
]);

/** True for a public body that can rule over others. */
export function isRegulator({ properties }: GraphNode<'Authority'>): boolean {
  const { key, level, kind } = properties;
  return PUBLIC_LEVELS.has(level) && !NOT_REGULATORS.has(kind) && key !== 'federal-government';
}

/** The bodies that a body is part of, from the nearest up. */
export function above(graph: LoadedGraph, id: NodeId): readonly NodeId[] {
  const chain: NodeId[] = [];
  for (let next = graph.out(id, 'PART_OF')[0]?.to; next !== undefined && !chain.includes(next);) {
    chain.push(next);
    next = graph.out(next, 'PART_OF')[0]?.to;
  }
  return chain;
}

/** True where one body is part of the other: a ministry and what is below it. */
export function isOneHouse(graph: LoadedGraph, a: NodeId, b: NodeId): boolean {
  return a === b || above(graph, a).includes(b) || above(graph, b).includes(a);
}
