import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { Day } from '../domain/day.js';
import type { Language } from '../domain/vocabulary.js';
import { DEFAULT_BASE, writeFiles, writePieces, type OutputFile, type Workspace } from '../main.js';
import type { CommandContext } from './context.js';
import {
  asOfOption,
  corpusOption,
  languageOption,
  seedsOption,
  workspaceOf,
  type WorkspaceOptions,
} from './options.js';

/** Options of an export that answers no question: `--out` names its file, and `--snapshot` the folder that other commands call `--out`. */
export interface SourceOptions extends Omit<WorkspaceOptions, 'out'> {
  readonly out?: string;
  readonly snapshot?: string;
}

/** Options of an export that answers one. */
export interface ExportOptions extends SourceOptions {
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
export function exportWorkspace({ out: _, snapshot, ...rest }: SourceOptions, context: CommandContext): Workspace {
  return workspaceOf({ ...rest, ...(snapshot === undefined ? {} : { out: snapshot }) }, context);
}

/** Gives a command the options of an export that answers no question. */
export function addSourceOptions(command: Command): Command {
  return command
    .option(
      '--out <path>',
      'file to write, or folder where it is several (default: standard output, or a folder of its own)',
    )
    .option('--snapshot <dir>', 'folder of the snapshot (default: .normapa)')
    .addOption(corpusOption())
    .addOption(seedsOption());
}

/** Gives a command the option that says where things have their addresses. */
export function addBaseOption(command: Command): Command {
  return command.option('--base <address>', 'what the addresses of things begin with', readBase, DEFAULT_BASE);
}

/** Writes what an export made: one file to the path named, into the folder named or to standard output, several into a folder. */
export async function writeOutput(
  files: readonly OutputFile[] | AsyncIterable<OutputFile>,
  out: string | undefined,
  folder: string,
  context: CommandContext,
): Promise<void> {
  const [only] = Array.isArray(files) && files.length === 1 ? (files as readonly OutputFile[]) : [];
  if (!only) {
    const target = out ?? folder;
    const count = await writeFiles(target, files);
    context.tell(`Wrote ${count} files to ${target}`);
  } else if (out === undefined) await printPieces(only.pieces, context);
  else {
    const target = (await isFolder(out)) ? join(out, only.name) : out;
    await writePieces(target, only.pieces);
    context.tell(`Wrote ${target}`);
  }
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** Prints whole lines as they come. */
const printPieces = async (pieces: OutputFile['pieces'], { print }: CommandContext): Promise<void> => {
  let rest = '';
  for await (const piece of pieces) {
    rest += piece;
    const end = rest.lastIndexOf('\n');
    if (end < 0) continue;
    print(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  if (rest !== '') print(rest);
};

const readBase = (text: string): string => {
  if (!/^https?:\/\/[^\s/?#<>"{}|\\^`]+(\/[^\s?#<>"{}|\\^`]*)?$/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('An address such as https://normas.example, without query.');
  return text.replace(/\/+$/, '');
};
