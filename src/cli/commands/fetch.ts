import type { Command } from 'commander';
import { NormapaError } from '../../domain/errors.js';
import { fetchTexts, type FetchResult } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { corpusOption, jsonOption, seedsOption, workspaceOf, type WorkspaceOptions } from '../options.js';
import { toJson } from '../output/print-json.js';

interface FetchOptions extends WorkspaceOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Where texts go when no folder is named. */
const TEXTS = 'my-texts';

/** `normapa fetch KEY... | --all`: the official files that records name, brought and imported; says what changed. */
export function defineFetch(program: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  program
    .command('fetch [key...]')
    .description('bring the official file that a record names, import it, say what changed')
    .option('--all', 'every instrument whose record names an official file')
    .option('--out <dir>', `folder of the texts (default: ${TEXTS})`)
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(jsonOption())
    .action(async (keys: string[], options: FetchOptions) => {
      done(await runFetch(keys, options, context));
    });
}

const runFetch = async (
  keys: readonly string[],
  options: FetchOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  if ((keys.length === 0) !== (options.all ?? false))
    throw new NormapaError('bad-input', 'fetch takes keys, or --all', {
      expected: 'normapa fetch lgpgir, or fetch --all',
    });
  const { out = TEXTS, ...sources } = options;
  let count = 0;
  const results = await fetchTexts({
    workspace: workspaceOf(sources, context),
    keys: options.all ? null : keys,
    texts: out,
    today: context.today(),
    done: (_, total) => {
      context.progress('fetch', ++count, total);
    },
  });
  if (options.json) context.print(toJson(results));
  else for (const result of results) context.print(lineOf(result));
  return results.every(({ outcome }) => DONE.has(outcome)) ? 0 : 1;
};

const DONE: ReadonlySet<string> = new Set(['new', 'changed', 'unchanged']);

const lineOf = ({ key, outcome, reason, file }: FetchResult): string =>
  `${key}: ${outcome}${reason === null ? '' : `, ${reason}`}${file === null ? '' : `, ${file}`}`;
