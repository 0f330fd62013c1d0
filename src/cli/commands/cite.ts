import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';
import type { Citation, CitationContext } from '../../domain/citation.js';
import { NormapaError } from '../../domain/errors.js';
import { parseLocator, printLocator, type Locator } from '../../domain/locator/locator.js';
import { nodeId } from '../../domain/graph/node-id.js';
import { openGraph, openSnapshot, type OpenedGraph } from '../../main.js';
import { citeLine } from '../cite-lines.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { corpusOption, jsonOption, outOption, seedsOption, workspaceOf, type WorkspaceOptions } from '../options.js';
import { toJson } from '../output/print-json.js';

interface CiteOptions extends WorkspaceOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly instrument?: string;
  readonly at?: Locator;
}

/** `normapa cite [FILE|-]`: the citations found in a text. */
export function defineCite(program: Command, context: CommandContext, end: (status: ExitStatus) => void): void {
  program
    .command('cite [file]')
    .description('citations found in a text; - or nothing reads standard input')
    .option('--instrument <key>', 'the instrument that the text belongs to')
    .option('--at <locator>', 'the part that the text is', readLocator)
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption())
    .addOption(jsonOption())
    .option('--jsonl', 'read lines {id, text, context} and print lines {id, citations}')
    .action(async (file: string | undefined, options: CiteOptions) => {
      const snapshot = await openSnapshot(workspaceOf(options, context), context.tell, context.progress);
      const opened = await openGraph(snapshot);
      const text = file === undefined || file === '-' ? await context.readInput() : await readText(file);
      if (options.jsonl) {
        if (!citeLines(text, opened, context)) end(1);
        return;
      }
      const citations = opened.citations.read(text, await citingContext(opened, options));
      if (options.json) context.print(toJson(citations));
      else for (const citation of citations) context.print(printCitation(citation));
    });
}

/** Answers every line that can be read, in order; false where one could not. */
const citeLines = (text: string, { citations }: OpenedGraph, { print, tell }: CommandContext): boolean => {
  let all = true;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { answer, faults } = citeLine(line, citations);
    for (const fault of faults) tell(`line ${index + 1}: ${fault}`);
    if (answer) print(toJson(answer));
    else all = false;
  }
  return all;
};

const readLocator = (text: string): Locator => {
  const path = parseLocator(text);
  if (!path) throw new InvalidArgumentError('A locator such as art-31/fr-v.');
  return printLocator(path);
};

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: unknown) => {
    throw new NormapaError('unreadable-file', `${file} cannot be read`, {
      found: file,
      expected: 'a text file',
      cause,
    });
  });

const citingContext = async ({ store }: OpenedGraph, { instrument, at }: CiteOptions): Promise<CitationContext> => {
  const part = at === undefined ? {} : { at };
  if (instrument === undefined) return part;
  const [node] = await store.nodes([nodeId('Instrument', instrument)]);
  if (node?.label !== 'Instrument') {
    throw new NormapaError('not-found', `There is no instrument ${instrument}`, {
      found: instrument,
      expected: 'the key of an instrument',
    });
  }
  const { key, titleEs, designation, kind } = node.properties;
  return { key, title: titleEs, kind, ...(designation === null ? {} : { designation }), ...part };
};

const printCitation = ({ surface, start, self, target, locators, resolved, reason }: Citation): string => {
  const text = self ? 'this text' : (target?.key ?? target?.title ?? 'unknown');
  const parts = locators.length === 0 ? '' : ` ${locators.join(' ')}`;
  return `${start}: ${surface} → ${text}${parts}${resolved ? '' : `  [${reason ?? 'unresolved'}]`}`;
};
