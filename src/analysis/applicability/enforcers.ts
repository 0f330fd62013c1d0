import type { Day } from '../../domain/day.js';
import type { Enforcer } from '../../domain/ports/questions/applicability.js';
import type { GraphEdge } from '../../domain/graph/edge.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import { authorityOn } from '../graph/authorities.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

/** Who watches over a text on a day: those that its record names; else those that its binding provisions name; else who issued it. */
export function enforcersOf(
  graph: LoadedGraph,
  instrument: NodeId,
  provisions: readonly NodeId[],
  asOf: Day,
): readonly Enforcer[] {
  const named = [
    () => graph.out(instrument, 'ENFORCED_BY'),
    () => provisions.flatMap((id) => graph.out(id, 'MANDATES').filter(({ evidence }) => evidence.basis === 'curated')),
    () => graph.out(instrument, 'ISSUED_BY'),
  ];
  for (const links of named) {
    const found = links().flatMap((link) => enforcerOf(graph, link, asOf) ?? []);
    if (found.length > 0) return found.filter((each, index) => found.findIndex((other) => same(each, other)) === index);
  }
  return [];
}

const same = (a: Enforcer, b: Enforcer): boolean => (a.key ?? a.name.es) === (b.key ?? b.name.es);

/** The body at the end of a link as it is on a day; null for one that ended without a known successor. */
export function enforcerOf(graph: LoadedGraph, { to, evidence }: GraphEdge, asOf: Day): Enforcer | null {
  const name = graph.nodeOf('NamedText', to);
  if (name) return { key: null, name: { es: name.properties.name, en: name.properties.name }, namedAs: null, evidence };
  const body = authorityOn(graph, to, asOf);
  if (!body) return null;
  const { key, nameEs, nameEn } = body.properties;
  const namedAs = body.id === to ? null : to.slice(to.indexOf(':') + 1);
  return { key, name: { es: nameEs, en: nameEn }, namedAs, evidence };
}
