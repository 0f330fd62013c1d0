import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import type { Coverage, Entry } from '../../domain/ports/questions.js';
import type { CommandContext } from '../context.js';
import { asOfOption, corpusOption, jsonOption, outOption, seedsOption } from '../options.js';
import { toJson } from '../output/print-json.js';
import { addStoreOptions, withStore, type StoreOptions } from '../store-options.js';

interface StatsOptions extends StoreOptions {
  readonly json?: boolean;
  readonly entries?: boolean;
  readonly asOf?: Day;
}

/** `normapa stats`: what the graph holds, and how far it can be relied on; `--entries` lists every instrument. */
export function defineStats(program: Command, context: CommandContext): void {
  addStoreOptions(program.command('stats').description('what the graph holds, and how far it can be relied on'))
    .option('--entries', 'list every instrument with its provisions, sources, doubts and the age of its status')
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(async (options: StatsOptions) => {
      const { entries, ...report } = await withStore(options, context, ({ questions }) =>
        questions.coverage(options.asOf ?? context.today()),
      );
      if (options.json) context.print(toJson(options.entries ? { ...report, entries } : report));
      else if (options.entries) printEntries(context, entries);
      else printReport(context, report);
    });
}

const printReport = ({ print }: CommandContext, report: Omit<Coverage, 'entries'>): void => {
  print(`As of ${report.asOf}: ${report.instruments} instruments, ${report.provisions} provisions`);
  const tables: readonly (readonly [string, Readonly<Partial<Record<string, number>>>])[] = [
    ['Nodes', report.nodes],
    ['Edges', report.edges],
    ['Instruments by kind', report.byKind],
    ['Instruments by status', report.byStatus],
    ['Instruments by jurisdiction', report.byJurisdiction],
    ['Instruments by confidence', report.byConfidence],
  ];
  for (const [title, table] of tables) {
    print(`\n${title}`);
    for (const [name, count = 0] of Object.entries(table)) print(line(name, String(count)));
  }
  const { trust } = report;
  print('\nHow far it can be relied on');
  print(line('reviewed by a lawyer', percent(trust.reviewed)));
  print(line('with official text', percent(trust.withOfficialText)));
  print(line('with summary', percent(trust.withSummary)));
  print(line('status of the last six months', percent(trust.statusFresh)));
  print(line('age of status, median', months(trust.statusAgeMedian)));
  print(line('age of status, most', months(trust.statusAgeMost)));
  print(line('provisions with a doubt', String(trust.provisionsWithDoubt)));
  print(line('names without a record', String(trust.namesWithoutRecord)));
};

const line = (name: string, value: string): string => `  ${name.padEnd(32)}${value.padStart(12)}`;
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const months = (count: number | null): string => (count === null ? 'unknown' : `${count} months`);

const printEntries = ({ print }: CommandContext, entries: readonly Entry[]): void => {
  print(row(['instrument', 'kind', 'status', 'known for', 'age', 'confidence', 'parts', 'sources', 'doubts']));
  for (const { key, kind, status, statusOn, statusAge, confidence, provisions, sources, doubts } of entries) {
    const known = [status ?? 'unknown', statusOn ?? '-', String(statusAge ?? '-'), confidence ?? '-'];
    print(row([key, kind, ...known, ...[provisions, sources, doubts].map(String)]));
  }
};

const WIDTHS = [46, 22, 11, 11, 5, 11, 6, 8, 6];

const row = (cells: readonly string[]): string =>
  cells
    .map((cell, index) => (index < 6 ? cell.padEnd(WIDTHS[index] ?? 0) : cell.padStart(WIDTHS[index] ?? 0)))
    .join(' ')
    .trimEnd();
