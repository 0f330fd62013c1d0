import { Option, type Command } from 'commander';
import { forumPackOf, openQuestions, PACK_FORMATS, readPositions, writeWhole, type PackFormat } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { addExportOptions, exportWorkspace, type ExportOptions } from '../export-options.js';
import { wholeNumber } from '../options.js';
import { printDiagnostic } from '../output/diagnostics.js';
import { fileFormat } from '../output/file-format.js';

interface DocketOptions extends ExportOptions {
  readonly recommendation: number;
  readonly format?: PackFormat;
  readonly positions?: string;
}

/** `normapa export docket`: the paper that a forum on one recommendation works from. */
export function defineExportDocket(parent: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  const command = parent
    .command('docket')
    .description(
      'the pack of a forum on one recommendation: agenda, who must sit at the table, rules and their ground, questions',
    )
    .requiredOption('--recommendation <n>', 'number of the recommendation', wholeNumber(1, 99))
    .addOption(
      new Option('--format <format>', 'form of the file')
        .choices(PACK_FORMATS)
        .default(undefined, 'as the name of the file tells, else md'),
    )
    .option('--positions <dir>', 'folder of YAML files with what a forum said');
  addExportOptions(command).action(async (options: DocketOptions) => {
    const format = fileFormat(PACK_FORMATS, options);
    const questions = await openQuestions(exportWorkspace(options, context), context.tell, context.progress);
    const { positions, diagnostics } = await readPositions(options.positions ?? null);
    for (const diagnostic of diagnostics) context.tell(printDiagnostic(diagnostic));
    const { recommendation, lang: language } = options;
    const asOf = options.asOf ?? context.today();
    const bytes = await forumPackOf(questions, { recommendation, asOf, positions, format, language });
    const file = options.out ?? (format === 'docx' ? `recommendation-${recommendation}.docx` : null);
    if (file === null) context.print(new TextDecoder().decode(bytes).trimEnd());
    else await writeWhole(file, bytes);
    if (file !== null) context.tell(`Wrote ${file}`);
    done(diagnostics.length > 0 ? 1 : 0);
  });
}
