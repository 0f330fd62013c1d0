import type { Command } from 'commander';
import { NormapaError } from '../../domain/errors.js';
import type { ImportedDocument } from '../../domain/ports/document-importer.js';
import { createImportPool, keepImported, type ImportPool } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { jsonOption, wholeNumber } from '../options.js';
import { countByGrade } from '../output/diagnostics.js';
import { toJson } from '../output/print-json.js';

interface ImportOptions {
  readonly out?: string;
  readonly json?: boolean;
  readonly dropped?: boolean;
  readonly workers?: number;
  readonly seconds?: number;
}

interface ImportFault {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

type Result = Pick<ImportedDocument, 'report' | 'dropped'> | ImportFault;

/** `normapa import FILE...`: official files to corpus Markdown. A file that cannot be read is named; the others go on. */
export function defineImport(program: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  program
    .command('import <file...>')
    .description('official files to corpus Markdown; --json prints the structure report')
    .option('--out <dir>', 'folder for the Markdown files')
    .option('--dropped', 'list what was left out of the text, and why')
    .option('--workers <n>', 'files read at once (default: one for each core)', wholeNumber(1, 64))
    .option('--seconds <n>', 'longest time for one file (default: 300)', wholeNumber(1, 86_400))
    .addOption(jsonOption())
    .action(async (files: string[], options: ImportOptions) => {
      done(await runImport(files, options, context));
    });
}

const runImport = async (
  files: readonly string[],
  options: ImportOptions,
  context: CommandContext,
): Promise<ExitStatus> => {
  const pool = await createImportPool(options);
  try {
    const results = await importAll(files, pool, options, context);
    if (options.json) context.print(toJson(results.map((result) => shownOf(result, options))));
    return results.some((result) => 'error' in result) ? 1 : 0;
  } finally {
    await pool.close();
  }
};

/** Files are read at once, and told and written in the order of the arguments. */
const importAll = async (
  files: readonly string[],
  pool: ImportPool,
  options: ImportOptions,
  context: CommandContext,
): Promise<readonly Result[]> => {
  let done = 0;
  const reading = files.map(async (file) => {
    const result = await importFile(file, pool);
    context.progress('import', ++done, files.length);
    return result;
  });
  const results: Result[] = [];
  for (const each of reading) {
    const result = await kept(await each, options.out);
    tell(result, options, context);
    // The text is written by now: hundreds of laws need not stay in memory.
    results.push(
      'error' in result ? result : { report: result.report, dropped: options.dropped ? result.dropped : [] },
    );
  }
  return results;
};

/** What was imported, once it is kept where it is to be; the fault where it cannot be. */
const kept = async (
  result: ImportedDocument | ImportFault,
  folder: string | undefined,
): Promise<ImportedDocument | ImportFault> => {
  if ('error' in result || folder === undefined) return result;
  try {
    await keepImported(folder, result);
    return result;
  } catch (error) {
    return faultOf(result.report.file, error);
  }
};

const importFile = async (file: string, pool: ImportPool): Promise<ImportedDocument | ImportFault> => {
  try {
    const imported = await pool.importFile(file);
    return { ...imported, report: { ...imported.report, file } };
  } catch (error) {
    return faultOf(file, error);
  }
};

const faultOf = (file: string, error: unknown): ImportFault => {
  if (!(error instanceof NormapaError)) throw error;
  return { file, error: { code: error.code, message: error.message } };
};

const tell = (
  result: ImportedDocument | ImportFault,
  { json, dropped }: ImportOptions,
  context: CommandContext,
): void => {
  if ('error' in result) context.tell(`${result.file}: ${result.error.message}`);
  else if (!json) {
    context.print(summaryOf(result));
    if (dropped) for (const { reason, text } of result.dropped) context.print(`  ${reason}: ${text}`);
  }
};

const shownOf = (result: Result, { dropped }: ImportOptions): object => {
  if ('error' in result) return result;
  return dropped ? { ...result.report, dropped: result.dropped } : result.report;
};

const summaryOf = ({ report, dropped }: ImportedDocument): string => {
  const { key, articles, numerals, transitories, decrees, diagnostics } = report;
  const parts = `${articles.length} articles, ${numerals.length} numerals, ${transitories.length} transitories, ${decrees.length} reform decrees`;
  return `${key}: ${parts}; ${dropped.length} pieces dropped; ${countByGrade(diagnostics)}`;
};
