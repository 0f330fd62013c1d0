import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { NormapaError } from '../../domain/errors.js';
import type { ImportedDocument } from '../../domain/ports/document-importer.js';
import { createImporter } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { jsonOption } from '../options.js';
import { countByGrade } from '../output/diagnostics.js';
import { toJson } from '../output/print-json.js';

interface ImportOptions {
  readonly out?: string;
  readonly json?: boolean;
}

interface ImportFault {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** `normapa import FILE...`: official files to corpus Markdown. A file that cannot be read is named; the others go on. */
export function defineImport(program: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  program
    .command('import <file...>')
    .description('official files to corpus Markdown; --json prints the structure report')
    .option('--out <dir>', 'folder for the Markdown files')
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
  const results: (ImportedDocument | ImportFault)[] = [];
  for (const file of files) {
    const result = await importFile(file);
    results.push(result);
    if ('error' in result) context.tell(`${file}: ${result.error.message}`);
    else if (options.out !== undefined) await writeMarkdown(options.out, result);
    if (!options.json && !('error' in result)) context.print(summaryOf(result));
  }
  if (options.json) context.print(toJson(results.map((result) => ('error' in result ? result : result.report))));
  return results.some((result) => 'error' in result) ? 1 : 0;
};

const importFile = async (file: string): Promise<ImportedDocument | ImportFault> => {
  try {
    const bytes = await readFile(file);
    const importer = await createImporter();
    const imported = await importer.importDocument(basename(file), bytes);
    return { ...imported, report: { ...imported.report, file } };
  } catch (error) {
    const code = error instanceof NormapaError ? error.code : 'unreadable-file';
    return { file, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
};

/** Written beside its place and moved there whole: a reader of the folder never sees half a file. */
const writeMarkdown = async (folder: string, { report, markdown }: ImportedDocument): Promise<void> => {
  const target = join(folder, report.kind, `${report.key}.md`);
  await mkdir(join(folder, report.kind), { recursive: true });
  await writeFile(`${target}.part`, markdown);
  await rename(`${target}.part`, target);
};

const summaryOf = ({ report, dropped }: ImportedDocument): string => {
  const { key, articles, numerals, transitories, decrees, diagnostics } = report;
  const parts = `${articles.length} articles, ${numerals.length} numerals, ${transitories.length} transitories, ${decrees.length} reform decrees`;
  return `${key}: ${parts}; ${dropped.length} pieces dropped; ${countByGrade(diagnostics)}`;
};
