import { createHash } from 'node:crypto';
import type { Graph } from '../domain/graph/graph.js';
import { canonicalGraph, type CanonicalGraph } from './canonical-graph.js';
import { serialisePart } from './snapshot/serialise-part.js';

// A graph is never changed once built, so its digest is worked out once, or taken from the snapshot it came in.
const KNOWN = new WeakMap<Graph, string>();

/** SHA-256 of a graph's canonical serialisation, 64 hexadecimal digits: the same for the same nodes and edges in whatever order. */
export function digestOfGraph(graph: Graph, canonical: CanonicalGraph = canonicalGraph(graph)): string {
  const known = KNOWN.get(graph);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const line of serialisePart(canonical)) hash.update(line);
  return rememberDigest(graph, hash.digest('hex'));
}

/** Notes the digest of a graph whose serialisation has just been hashed, so that nobody hashes it again. */
export function rememberDigest(graph: Graph, digest: string): string {
  KNOWN.set(graph, digest);
  return digest;
}
