import { firstDayOf, type Day, type PartialDay } from '../../domain/day.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { NextChange } from '../../domain/ports/questions/applicability.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

/** What is known to come for a text after a day: a text that takes its place, a reform that enters into force, its end. Null where nothing is. */
export function nextChangeOf(graph: LoadedGraph, { id }: GraphNode<'Instrument'>, asOf: Day): NextChange | null {
  return (
    graph
      .index(changesIndex)
      .get(id)
      ?.find(({ on }) => firstDayOf(on) > asOf) ?? null
  );
}

/** The changes of every text that has any, by their days. */
const changesIndex = (graph: LoadedGraph): ReadonlyMap<NodeId, readonly NextChange[]> =>
  new Map(
    graph.all('Instrument').flatMap((instrument) => {
      const changes = [...replacements(graph, instrument), ...reforms(graph, instrument)];
      const ordered = changes.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
      return ordered.length === 0 ? [] : [[instrument.id, ordered] as const];
    }),
  );

const replacements = (graph: LoadedGraph, { id }: GraphNode<'Instrument'>): readonly NextChange[] =>
  graph.into(id, 'REPLACES').flatMap(({ from, evidence }) => {
    const next = graph.nodeOf('Instrument', from)?.properties;
    const on = next?.effective ?? next?.published ?? null;
    if (!next || on === null) return [];
    const name = next.designation ?? next.titleEs;
    return [{ on, what: { es: `la sustituye ${name}`, en: `${name} takes its place` }, evidence }];
  });

const reforms = (graph: LoadedGraph, { id }: GraphNode<'Instrument'>): readonly NextChange[] =>
  graph.out(id, 'REFORMED_BY').flatMap(({ to, evidence }) => {
    const reform = graph.nodeOf('Reform', to)?.properties;
    const on: PartialDay | null = reform?.effective ?? null;
    if (!reform || on === null) return [];
    return [
      {
        on,
        what: {
          es: `entra en vigor la reforma publicada el ${reform.on}`,
          en: `the reform published on ${reform.on} enters into force`,
        },
        evidence,
      },
    ];
  });
