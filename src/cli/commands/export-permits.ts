import { type Command, Option } from 'commander';
import { openProfile, openQuestions, REGISTER_FORMATS, writePermits, type RegisterFormat } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { addExportOptions, exportWorkspace, type ExportOptions } from '../export-options.js';
import { tellNotes } from '../profile-question.js';

interface PermitsOptions extends ExportOptions {
  readonly format: RegisterFormat;
}

/** `normapa export permits`: the procedures of a profile as a table, in an order in which they can be gone through. */
export function defineExportPermits(
  parent: Command,
  context: CommandContext,
  done: (status: ExitStatus) => void,
): void {
  const command = parent
    .command('permits')
    .description(
      'the procedures of a profile: order, before whom, basis, term, silence, requisites, what comes before, what is unknown',
    )
    .argument('<profile>', 'YAML file: jurisdiction, activities, processes, products, facts')
    .addOption(new Option('--format <format>', 'form of the file').choices(REGISTER_FORMATS).default('xlsx'));
  addExportOptions(command).action(async (path: string, options: PermitsOptions) => {
    done(await runExport(path, options, context));
  });
}

const runExport = async (path: string, options: PermitsOptions, context: CommandContext): Promise<ExitStatus> => {
  const { format, lang: language, out } = options;
  const profile = await openProfile(path);
  const questions = await openQuestions(exportWorkspace(options, context), context.tell, context.progress);
  const answer = await questions.permits(profile, options.asOf ?? context.today());
  const file = out ?? (format === 'xlsx' ? 'permits.xlsx' : null);
  const text = await writePermits(questions, answer, { file, format, language });
  if (text === null) context.tell(`${file ?? ''}: ${answer.permits.length} (${answer.asOf})`);
  else context.print(text);
  return tellNotes(context, answer.notes, language);
};
