import type { Graph } from '../../domain/graph/graph.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { ReadingNotes } from '../../domain/ports/query-reading.js';
import type { Token } from '../text/tokens.js';
import { allReached } from './all-reached.js';
import type { NameMention } from './instrument-names.js';
import type { Query } from './query.js';
import { wordsOf } from './span.js';

/** By instrument, the instruments that took its place, both by index. */
export type Successors = ReadonlyMap<number, readonly number[]>;

/** What took the place of what, as a graph tells it. What is still in force has no successor yet, though one be drafted. */
export function successionOf({ nodes, edges }: Graph): ReadingNotes['successors'] {
  const texts = new Map<NodeId, GraphNode<'Instrument'>>();
  for (const node of nodes) if (node.label === 'Instrument') texts.set(node.id, node);
  return edges.flatMap(({ type, from, to }) => {
    const [after, before] = type === 'REPLACES' ? [texts.get(from), texts.get(to)] : [];
    if (!after || !before || before.properties.status === 'in-force') return [];
    return [[before.properties.key, after.properties.key] as const];
  });
}

/** The texts that are only named, and what took the place of each. */
export function absentTexts({ nodes, edges }: Graph): ReadingNotes['absent'] {
  const names = new Map<NodeId, string>();
  const texts = new Map<NodeId, InstrumentKey>();
  for (const node of nodes) {
    if (node.label === 'NamedText') names.set(node.id, node.properties.name);
    if (node.label === 'Instrument') texts.set(node.id, node.properties.key);
  }
  const found = new Map<string, InstrumentKey[]>();
  for (const { type, from, to } of edges) {
    const [name, after] = type === 'REPLACES' ? [names.get(to), texts.get(from)] : [];
    if (name !== undefined && after !== undefined) found.set(name, [...(found.get(name) ?? []), after]);
  }
  return [...found].map(([name, successors]) => ({ name, successors }));
}

/** What took the place of what, by the places of instruments in a list of their keys. */
export function indexSuccessors(succession: ReadingNotes['successors'], keys: readonly string[]): Successors {
  const places = new Map(keys.map((key, index) => [key, index]));
  const successors = new Map<number, readonly number[]>();
  for (const [earlier, later] of succession) {
    const [before, after] = [places.get(earlier), places.get(later)];
    if (before === undefined || after === undefined) continue;
    const known = successors.get(before) ?? [];
    if (!known.includes(after)) successors.set(before, [...known, after]);
  }
  return successors;
}

/** What took the place of instruments that a query names, and of texts that it names and that are not there; not what it names as well. */
export function successorsOf(
  named: Query['named'],
  absent: readonly AbsentName[],
  successors: Successors,
): Query['successors'] {
  const found = [
    ...[...named].map(([instrument, { asked }]) => ({ asked, after: successors.get(instrument) ?? [] })),
    ...absent.map(({ asked, successors: after }) => ({ asked, after })),
  ];
  return new Map(
    found.flatMap(({ asked, after }) =>
      allReached(after, successors)
        .filter((instrument) => !named.has(instrument))
        .map((instrument) => [instrument, asked] as const),
    ),
  );
}

/** A text that a query names and that is not there. */
export interface AbsentName {
  readonly asked: string;
  readonly successors: readonly number[];
}

/** The texts among those that a query names that are not there. */
export function absentAmong(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
): readonly AbsentName[] {
  return mentions.flatMap((mention) => {
    const { instruments, successors } = mention;
    return instruments.length > 0 ? [] : [{ asked: wordsOf(text, tokens, mention), successors }];
  });
}
