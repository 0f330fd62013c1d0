import type { GraphStats } from '../../domain/ports/graph-store.js';
import type { NodeLabel } from '../../domain/graph/node-id.js';
import { digestOfGraph } from '../graph-digest.js';
import type { Connection, Rows } from './connection.js';

/** The graph that readers see: every node of it carries the name of its generation. */
export interface Generation {
  /** `g17`; empty where nothing was ever loaded. */
  readonly name: string;
  readonly stats: GraphStats;
  /** By label, the properties that hold lists. */
  readonly lists: Readonly<Partial<Record<NodeLabel, readonly string[]>>>;
}

/** The one node that says which generation is read. Only its `generation` decides, so that readers turn to a new graph all at once. */
export const POINTER = "(pointer:NormapaGraph {name: 'current'})";

/** What readers see before the first load. */
export const NO_GENERATION: Generation = {
  name: '',
  stats: { nodes: {}, edges: {}, digest: digestOfGraph({ nodes: [], edges: [] }) },
  lists: {},
};

/** The part of a generation that is written down on the pointer. */
export const descriptionOf = ({ stats, lists }: Omit<Generation, 'name'>): string => JSON.stringify({ stats, lists });

/** Reads which generation is current. */
export async function readGeneration(connection: Connection): Promise<Generation> {
  const rows: Rows = await connection.read({ text: `MATCH ${POINTER} RETURN pointer.generation, pointer.description` });
  const [name, description] = rows[0] ?? [];
  if (typeof name !== 'string' || typeof description !== 'string') return NO_GENERATION;
  // Written by descriptionOf.
  return { name, ...(JSON.parse(description) as Omit<Generation, 'name'>) };
}
