import { InvalidArgumentError, Option, type Command } from 'commander';
import { parseDay, type Day } from '../domain/day.js';
import { LANGUAGES } from '../domain/vocabulary.js';
import type { CommandContext } from './context.js';
import type { Workspace } from '../main.js';

/** Options that say which sources are meant. */
export interface WorkspaceOptions {
  readonly corpus?: string[];
  readonly seeds?: string;
  readonly out?: string;
}

export const corpusOption = (): Option =>
  new Option(
    '--corpus <dir...>',
    'folder of corpus files; may be given more than once (default: the built-in corpus)',
  ).argParser(collect);
export const seedsOption = (): Option =>
  new Option('--seeds <dir>', 'folder of the seeds (default: the built-in seeds)');
export const outOption = (): Option =>
  new Option(
    '--out <dir>',
    'folder of the snapshot (default: .normapa, of an installed package the cache folder of the user)',
  );
export const jsonOption = (): Option => new Option('--json', 'print JSON for scripts');
export const asOfOption = (): Option => dayOption('--as-of <day>', 'the day asked about (default: today)');
/** An option whose value is a day. */
export const dayOption = (flags: string, description: string): Option =>
  new Option(flags, `${description}, YYYY-MM-DD`).argParser(readDay);

export const sinceOption = (): Option =>
  new Option('--since <day>', 'mark what changed since a day, YYYY-MM-DD').argParser(readDay);
export const languageOption = (): Option =>
  new Option('--lang <language>', 'language of what is told').choices(LANGUAGES).default('es');

/** Options of a command that asks a question. */
export interface QuestionOptions extends WorkspaceOptions {
  readonly json?: boolean;
  readonly asOf?: Day;
}

/** Gives a command the options of every question. */
export function addQuestionOptions(command: Command): Command {
  for (const option of [corpusOption(), seedsOption(), outOption(), asOfOption(), jsonOption()])
    command.addOption(option);
  return command;
}

/** The sources that options name, the built-in ones where they name none. */
export function workspaceOf({ corpus, seeds, out }: WorkspaceOptions, { builtIn }: CommandContext): Workspace {
  return { corpus: corpus ?? builtIn.corpus, seeds: seeds ?? builtIn.seeds, out: out ?? builtIn.out };
}

/** Reads a whole number between bounds, for an option's value. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`A whole number from ${least} to ${most}.`);
    return value;
  };
}

const collect = (folder: string, earlier: string[] | undefined): string[] => [...(earlier ?? []), folder];

const readDay = (text: string): Day => {
  const day = parseDay(text);
  if (!day) throw new InvalidArgumentError('A day that exists, YYYY-MM-DD.');
  return day;
};
