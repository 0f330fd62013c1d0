import type { Graph } from '../graph/graph.js';

/** Where a build puts the parts of a graph: what each source says, numbered as if it were alone, with edges that may end in other parts. */
export interface GraphParts {
  /** Keeps a part and gives its name, which its content decides. Errors: those of the file system. */
  put(part: Graph): string;
  /** Whether a part of that name is kept. */
  has(name: string): boolean;
}
