import type { Day } from '../../domain/day.js';
import type { InstrumentProperties } from '../../domain/graph/node.js';
import type { GraphStats } from '../../domain/ports/graph-store.js';
import { listAll } from '../graph/list-all.js';
import { whenReady } from '../graph/when-ready.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';

interface Count {
  readonly name: string;
  readonly count: number;
}

interface Stats extends GraphStats {
  readonly asOf: Day;
  readonly records: readonly InstrumentProperties[];
}

const CountRef = builder.objectRef<Count>('Count').implement({
  description: 'How many there are of one sort.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The sort.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const StatsRef = builder.objectRef<Stats>('Stats').implement({
  description: 'How large the graph is.',
  fields: (t) => ({
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    digest: t.exposeString('digest', {
      description: 'Names the content of the graph: the same digest gives the same answers.',
    }),
    instruments: t.int({ description: 'Instruments.', resolve: ({ nodes }) => nodes.Instrument ?? 0 }),
    provisions: t.int({ description: 'Provisions.', resolve: ({ nodes }) => nodes.Provision ?? 0 }),
    nodes: t.field({ type: [CountRef], description: 'Nodes by label.', resolve: ({ nodes }) => countsOf(nodes) }),
    edges: t.field({ type: [CountRef], description: 'Links by type.', resolve: ({ edges }) => countsOf(edges) }),
    byKind: t.field({
      type: [CountRef],
      description: 'Instruments by kind.',
      resolve: ({ records }) => tally(records.map(({ kind }) => kind)),
    }),
    byStatus: t.field({
      type: [CountRef],
      description: 'Instruments by status; `unknown` where no record describes it.',
      resolve: ({ records }) => tally(records.map(({ status }) => status ?? 'unknown')),
    }),
    byJurisdiction: t.field({
      type: [CountRef],
      description: 'Instruments by the jurisdictions that they belong to; one of two counts in both.',
      resolve: ({ records }) => tally(records.flatMap(({ jurisdictions }) => jurisdictions)),
    }),
  }),
});

builder.queryField('stats', (t) =>
  t.field({
    type: StatsRef,
    nullable: true,
    description: 'How large the graph is.',
    args: asOfArgument,
    extensions: WIDE,
    resolve: (_, { asOf }, scope) =>
      whenReady(scope.store.stats(), (stats) =>
        whenReady(listAll(scope.store, 'Instrument', [], { property: 'key', direction: 'ascending' }), (nodes) => ({
          ...stats,
          asOf: scope.dayOf(asOf),
          records: nodes.map(({ properties }) => properties),
        })),
      ),
  }),
);

const countsOf = (counts: Readonly<Record<string, number>>): readonly Count[] =>
  Object.entries(counts)
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

function tally(words: readonly string[]): readonly Count[] {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return countsOf(counts);
}
