import type { EdgeType } from './edge.js';
import type { NodeId } from './node-id.js';

/** Gives each edge its id and its place among those of its type at its start, in the order in which it is asked. */
export type NumberEdge = (type: EdgeType, from: NodeId, to: NodeId) => { readonly id: string; readonly order: number };

/** Numbers edges from the first on. */
export function createEdgeNumbers(): NumberEdge {
  const orders = new Map<string, number>();
  const repeats = new Map<string, number>();
  return (type, from, to) => {
    const order = countUp(orders, `${type} ${from}`);
    return { id: `${type}|${from}|${to}|${countUp(repeats, `${type} ${from} ${to}`)}`, order };
  };
}

const countUp = (counts: Map<string, number>, name: string): number => {
  const count = counts.get(name) ?? 0;
  counts.set(name, count + 1);
  return count;
};
