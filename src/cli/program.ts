import { Command, CommanderError } from 'commander';
import { NormapaError } from '../domain/errors.js';
import type { CommandContext, ExitStatus } from './context.js';
import { defineApplies } from './commands/applies.js';
import { defineBuild } from './commands/build.js';
import { defineChanges } from './commands/changes.js';
import { defineCheck } from './commands/check.js';
import { defineCite } from './commands/cite.js';
import { defineDiff } from './commands/diff.js';
import { defineDocket } from './commands/docket.js';
import { defineExport } from './commands/export.js';
import { defineImpact } from './commands/impact.js';
import { defineFetch } from './commands/fetch.js';
import { defineImport } from './commands/import.js';
import { defineLedger } from './commands/ledger.js';
import { defineLoad } from './commands/load.js';
import { defineMcp } from './commands/mcp.js';
import { defineOverlaps } from './commands/overlaps.js';
import { definePermits } from './commands/permits.js';
import { defineSearch } from './commands/search.js';
import { defineServe } from './commands/serve.js';
import { defineStats } from './commands/stats.js';

/** Every command, one file each. */
const COMMANDS = [
  defineBuild,
  defineServe,
  defineMcp,
  defineLoad,
  defineImport,
  defineFetch,
  defineDiff,
  defineCite,
  defineCheck,
  defineSearch,
  defineStats,
  defineApplies,
  definePermits,
  defineOverlaps,
  defineDocket,
  defineLedger,
  defineImpact,
  defineChanges,
  defineExport,
];

/** Runs one command line, without the program's name; gives its exit status and never throws for what a caller can do wrong. */
export async function runCommandLine(words: readonly string[], context: CommandContext): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = new Command('normapa')
    .description("The regulation that binds Mexico's electric-vehicle industry: search it, trace it, serve it")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        context.print(text.trimEnd());
      },
      writeErr: (text) => {
        context.tell(text.trimEnd());
      },
    })
    .showSuggestionAfterError();
  for (const define of COMMANDS) {
    define(program, context, (given) => {
      status = given;
    });
  }
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    await program.parseAsync(words, { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error, context);
  }
}

const statusOf = (error: unknown, { tell }: CommandContext): ExitStatus => {
  // Commander has told already what is wrong with the words; help and version end a run too, and well.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (isRefusedBySystem(error)) {
    tell(`The system refused it: ${error.message}`);
    return 1;
  }
  if (!(error instanceof NormapaError)) throw error;
  tell(error.message);
  if (error.expected !== null) tell(`Expected: ${error.expected}`);
  if (error.nearest.length > 0) tell(`Nearest: ${error.nearest.join(', ')}`);
  return error.code === 'bad-input' || error.code === 'page-size' ? 2 : 1;
};

/** A full disk, a folder that may not be written, no file handle left: nothing of ours is at fault, and its trace helps nobody. */
const isRefusedBySystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;
