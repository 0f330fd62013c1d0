import { Option, type Command } from 'commander';
import { openExamples, readPositions, serve, type LogLevel } from '../../main.js';
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
}

const LOG_LEVELS: readonly LogLevel[] = ['silent', 'error', 'info', 'debug'];

/** `normapa serve`: API, explorer and assistants on one port, until the process is asked to end. */
export function defineServe(program: Command, context: CommandContext): void {
  addStoreOptions(program.command('serve').description('API at /graphql, explorer at /, assistants at /mcp'))
    .option('--port <n>', 'port; 0 takes any that is free', wholeNumber(0, 65_535), 4000)
    .option('--host <address>', 'address to listen at', '127.0.0.1')
    .option('--allow-host <name...>', 'names by which assistants may reach /mcp, besides addresses and localhost', [])
    .option('--positions <dir>', 'folder of YAML files with what a forum said, shown beside the signals of the docket')
    .addOption(
      new Option('--log-level <level>', 'how much is logged, as JSON on standard error')
        .choices(LOG_LEVELS)
        .default('error'),
    )
    .option('--no-introspection', 'do not tell the schema')
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption())
    .action(async (options: ServeOptions) => {
      await withStore(options, context, async (opened) => {
        const examples = await openExamples(workspaceOf(options, context).seeds);
        const { positions, diagnostics } = await readPositions(options.positions ?? null);
        for (const diagnostic of diagnostics) context.tell(printDiagnostic(diagnostic));
        const running = await serve(opened, { ...options, examples, positions, today: context.today });
        context.print(`Normapa listens at ${running.url}`);
        await context.untilAskedToEnd();
        await running.close();
      });
    });
}
