import { Option, type Command } from 'commander';
import { openExamples, readPositions, serve, type LogLevel, type MetricsReaders } from '../../main.js';
import type { CommandContext } from '../context.js';
import { corpusOption, outOption, seedsOption, wholeNumber, workspaceOf } from '../options.js';
import { printDiagnostic } from '../output/diagnostics.js';
import { addStoreOptions, withStore, type StoreOptions } from '../store-options.js';

interface ServeOptions extends StoreOptions {
  readonly port: number;
  readonly host: string;
  readonly allowHost: readonly string[];
  readonly positions?: string;
  readonly introspection: boolean;
  readonly logLevel: LogLevel;
  readonly logQueries: boolean;
  readonly metrics: MetricsReaders | false;
  readonly traces?: string | true;
  readonly operations?: string;
  readonly cors: readonly string[];
}

const METRICS_READERS: readonly MetricsReaders[] = ['this-machine', 'all'];

const LOG_LEVELS: readonly LogLevel[] = ['silent', 'error', 'info', 'debug'];

/** Levels at which a line is written for each answer that is to tell what was asked. */
const LOGS_ANSWERS: ReadonlySet<LogLevel> = new Set(['info', 'debug']);

/** As OpenTelemetry names the variables by which a process is told where its traces go. */
const isTracingAsked = (): boolean =>
  Boolean(process.env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? process.env.OTEL_EXPORTER_OTLP_ENDPOINT);

/** `normapa serve`: API, explorer and assistants on one port, until the process is asked to end. */
export function defineServe(program: Command, context: CommandContext): void {
  const command = addStoreOptions(
    program.command('serve').description('API at /graphql, explorer at /, assistants at /mcp'),
  )
    .option('--port <n>', 'port; 0 takes any that is free', wholeNumber(0, 65_535), 4000)
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .option('--allow-host <name...>', 'names by which assistants may reach /mcp, besides addresses and localhost', [])
    .option('--positions <dir>', 'folder of YAML files with what a forum said, shown beside the signals of the docket')
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption());
  addWatchOptions(command).action(async (options: ServeOptions) => {
    await withStore(options, context, async (opened) => {
      const examples = await openExamples(workspaceOf(options, context).seeds);
      const { positions, diagnostics } = await readPositions(options.positions ?? null);
      for (const diagnostic of diagnostics) context.tell(printDiagnostic(diagnostic));
      const running = await serve(opened, {
        ...options,
        logLevel: options.logQueries && !LOGS_ANSWERS.has(options.logLevel) ? 'info' : options.logLevel,
        traces: options.traces ?? (isTracingAsked() ? true : null),
        metrics: options.metrics === false ? null : options.metrics,
        metricsToken: process.env.NORMAPA_METRICS_TOKEN ?? null,
        operations: options.operations ?? null,
        examples,
        positions,
        ahead: options.store === 'memory',
        today: context.today,
      });
      context.print(`Normapa listens at ${running.url}`);
      await context.untilAskedToEnd();
      await running.close();
    });
  });
}

/** What is told of requests, and to whom. */
const addWatchOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--log-level <level>', 'how much is logged, as JSON on standard error')
        .choices(LOG_LEVELS)
        .default('error'),
    )
    .option('--log-queries', 'let logs tell what was asked, at level info', false)
    .option('--no-introspection', 'do not tell the schema, and leave GraphiQL away')
    .addOption(
      new Option(
        '--metrics <readers>',
        'who may read /metrics; besides them, whoever sends the bearer token of NORMAPA_METRICS_TOKEN',
      )
        .choices(METRICS_READERS)
        .default('this-machine'),
    )
    .option('--no-metrics', 'leave /metrics away')
    .option(
      '--traces [url]',
      'send OpenTelemetry traces to an OTLP address; without one, to that of OTEL_EXPORTER_OTLP_ENDPOINT, which alone switches them on too',
    )
    .option(
      '--operations <path>',
      'answer only the GraphQL operations of a file or folder, named by their SHA-256, and those of the explorer',
    )
    .option('--cors <origin...>', 'origins whose pages may read answers; * for all', []);
