import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import type { CheckAnswer, CheckedCitation } from '../../domain/ports/questions/check.js';
import { createTextExtractor, openGraph, openSnapshot, writeCheckedDocument } from '../../main.js';
import type { CommandContext } from '../context.js';
import {
  asOfOption,
  corpusOption,
  dayOption,
  jsonOption,
  outOption,
  seedsOption,
  workspaceOf,
  type WorkspaceOptions,
} from '../options.js';
import { toJson } from '../output/print-json.js';

interface CheckOptions extends WorkspaceOptions {
  readonly json?: boolean;
  readonly asOf?: Day;
  readonly dated?: Day;
  readonly html?: string;
}

/** `normapa check [FILE|-]`: a document's citations, each with the state of what it points at. */
export function defineCheck(program: Command, context: CommandContext): void {
  program
    .command('check [file]')
    .description(
      "a document's citations: in force, replaced, repealed, unknown; text, HTML, PDF, DOCX, DOC, XLSX; - or nothing reads text from standard input",
    )
    .option('--html <file>', "also write the document's own copy with each citation marked")
    .addOption(dayOption('--dated <day>', 'the day of the document: tells what was reformed since'))
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(outOption())
    .addOption(asOfOption())
    .addOption(jsonOption())
    .action(async (file: string | undefined, options: CheckOptions) => {
      const text = await readDocument(file, context);
      const snapshot = await openSnapshot(workspaceOf(options, context), context.tell, context.progress);
      const { questions } = await openGraph(snapshot);
      const asOf = options.asOf ?? context.today();
      const answer = await questions.check({ text, asOf, dated: options.dated ?? null });
      if (options.html !== undefined)
        await writeFile(options.html, await writeCheckedDocument({ name: nameOf(file), text, answer }));
      if (options.json) context.print(toJson(answer));
      else printAnswer(context, answer);
    });
}

const nameOf = (file: string | undefined): string =>
  file === undefined || file === '-' ? 'documento' : basename(file);

const readDocument = async (file: string | undefined, context: CommandContext): Promise<string> => {
  if (file === undefined || file === '-') return context.readInput();
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new NormapaError('unreadable-file', `${file} cannot be read`, {
      found: file,
      expected: 'a file that exists and may be read',
      cause,
    });
  });
  const extractor = await createTextExtractor();
  return (await extractor.extractText(file, bytes)).text;
};

const printAnswer = ({ print }: CommandContext, { asOf, citations }: CheckAnswer): void => {
  print(`${citations.length} citations, as of ${asOf}`);
  for (const citation of citations) print(printChecked(citation));
};

const printChecked = ({
  start,
  surface,
  self,
  target,
  locators,
  state,
  note,
  edition,
  reformedSince,
}: CheckedCitation): string => {
  const text = self ? 'this document' : (target?.key ?? target?.title ?? 'unknown');
  const parts = locators.length === 0 ? '' : ` ${locators.join(' ')}`;
  const more = [
    note,
    ...(edition !== null && edition !== target?.key ? [`the edition of the day is ${edition}`] : []),
    ...(reformedSince === null ? [] : [`reformed on ${reformedSince}`]),
  ];
  return `${start}: ${surface} → ${text}${parts}  ${state}: ${more.join('; ')}`;
};
