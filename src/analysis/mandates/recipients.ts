import { fold } from '../../domain/fold.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

/** Words right before the name of a body to which something is only put: a proposal, a request, a report. It is told of the act and does not hold it. */
const PUT_TO =
  /\b(propon(er|erle|e|ga|dra)|solicit(ar|a|e)|inform(ar|a|e)|report(ar|a|e)|remit(ir|e)|rend(ir|ira) informes?)( su opinion)? (a|ante) (la |el |las |los )?$/;

/** How much before a name is looked at, in characters. */
const BEFORE = 40;

/** True where a provision names a body only as the one to which something is put. */
export function isRecipient(graph: LoadedGraph, provision: GraphNode<'Provision'>, body: NodeId): boolean {
  const node = graph.nodeOf('Authority', body);
  const words = fold(provision.properties.official ?? provision.properties.summaryEs ?? '');
  if (node === null || words === '') return false;
  const { nameEs, aliases, acronym } = node.properties;
  const names = [nameEs, ...aliases, acronym ?? ''].map(fold).filter((name) => name.length >= SHORTEST);
  const places = placesOf(words, names);
  return places.length > 0 && places.every((at) => PUT_TO.test(words.slice(Math.max(0, at - BEFORE), at)));
}

/** Shorter names stand inside other words. */
const SHORTEST = 4;

/** Where any of the names begins, the longest first: a short name inside a long one is the same place. */
const placesOf = (words: string, names: readonly string[]): readonly number[] => {
  const found: { readonly at: number; readonly end: number }[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!found.some((place) => at < place.end && end > place.at)) found.push({ at, end });
    }
  }
  return found.map(({ at }) => at);
};
