import type { Command } from 'commander';
import { openMemory, openSnapshot } from '../../main.js';
import type { Day } from '../../domain/day.js';
import type { GraphStats, GraphStore } from '../../domain/ports/graph-store.js';
import { INSTRUMENT_KINDS, STATUSES } from '../../domain/vocabulary.js';
import type { CommandContext } from '../context.js';
import {
  asOfOption,
  corpusOption,
  jsonOption,
  outOption,
  seedsOption,
  workspaceOf,
  type WorkspaceOptions,
} from '../options.js';
import { toJson } from '../output/print-json.js';

interface StatsOptions extends WorkspaceOptions {
  readonly json?: boolean;
  readonly asOf?: Day;
}

type Counts = Readonly<Record<string, number>>;

/** `normapa stats`: what the graph holds. */
export function defineStats(program: Command, context: CommandContext): void {
  program
    .command('stats')
    .description('what the graph holds')
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(async (options: StatsOptions) => {
      const snapshot = await openSnapshot(workspaceOf(options, context), context.tell, context.progress);
      const { store } = await openMemory(snapshot);
      const asOf = options.asOf ?? context.today();
      const stats = await store.stats();
      const counts = await countInstruments(store);
      if (options.json) context.print(toJson(toReport(asOf, stats, counts)));
      else printReport(context, asOf, stats, counts);
    });
}

const toReport = (asOf: Day, { nodes, edges, digest }: GraphStats, counts: InstrumentCounts): object => ({
  asOf,
  instruments: nodes.Instrument ?? 0,
  provisions: nodes.Provision ?? 0,
  nodes,
  edges,
  ...counts,
  digest,
});

interface InstrumentCounts {
  readonly byKind: Counts;
  readonly byStatus: Counts;
  readonly byJurisdiction: Counts;
}

const countInstruments = async (store: GraphStore): Promise<InstrumentCounts> => {
  const places = await store.list(
    'Jurisdiction',
    [],
    { property: 'key', direction: 'ascending' },
    { first: 1000, after: null },
  );
  const keys = places.members.map(({ item }) => item.properties.key);
  return {
    byKind: await countBy(INSTRUMENT_KINDS, (kind) => store.count('Instrument', [{ property: 'kind', in: [kind] }])),
    byStatus: await countBy([...STATUSES, null], (status) =>
      store.count('Instrument', [{ property: 'status', in: [status] }]),
    ),
    byJurisdiction: await countBy(keys, (place) =>
      store.count('Instrument', [{ property: 'jurisdictions', in: [place] }]),
    ),
  };
};

/** The values that any instrument has, with how many have them; what nobody has said is "unknown". */
const countBy = async <T extends string | null>(
  values: readonly T[],
  count: (value: T) => number | Promise<number>,
): Promise<Counts> => {
  const entries: [string, number][] = [];
  for (const value of values) {
    const found = await count(value);
    if (found > 0) entries.push([value ?? 'unknown', found]);
  }
  return Object.fromEntries(entries);
};

const printReport = ({ print }: CommandContext, asOf: Day, stats: GraphStats, counts: InstrumentCounts): void => {
  print(`As of ${asOf}`);
  const tables: readonly (readonly [string, Readonly<Partial<Record<string, number>>>])[] = [
    ['Nodes', stats.nodes],
    ['Edges', stats.edges],
    ['Instruments by kind', counts.byKind],
    ['Instruments by status', counts.byStatus],
    ['Instruments by jurisdiction', counts.byJurisdiction],
  ];
  for (const [title, table] of tables) {
    print(`\n${title}`);
    for (const [name, count = 0] of Object.entries(table)) print(`  ${name.padEnd(24)}${String(count).padStart(8)}`);
  }
};
