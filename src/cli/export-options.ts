import type { Command } from 'commander';
import type { Day } from '../domain/day.js';
import type { Language } from '../domain/vocabulary.js';
import type { Workspace } from '../main.js';
import type { CommandContext } from './context.js';
import {
  asOfOption,
  corpusOption,
  languageOption,
  seedsOption,
  workspaceOf,
  type WorkspaceOptions,
} from './options.js';

/** Options of an export: `--out` names its file, and `--snapshot` the folder that other commands call `--out`. */
export interface ExportOptions extends Omit<WorkspaceOptions, 'out'> {
  readonly out?: string;
  readonly snapshot?: string;
  readonly lang: Language;
  readonly asOf?: Day;
}

/** Gives a command the options of every export. */
export function addExportOptions(command: Command): Command {
  return command
    .option('--out <file>', 'file to write (default: standard output, or a name of its own for what is no text)')
    .option('--snapshot <dir>', 'folder of the snapshot (default: .normapa)')
    .addOption(languageOption())
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(asOfOption());
}

/** The sources that the options of an export name. */
export function exportWorkspace({ out: _, snapshot, ...rest }: ExportOptions, context: CommandContext): Workspace {
  return workspaceOf({ ...rest, ...(snapshot === undefined ? {} : { out: snapshot }) }, context);
}
