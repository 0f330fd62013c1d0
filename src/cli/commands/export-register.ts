import { type Command, Option } from 'commander';
import type { Day } from '../../domain/day.js';
import { openProfile, openQuestions, REGISTER_FORMATS, writeRegister, type RegisterFormat } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { addExportOptions, exportWorkspace, type ExportOptions } from '../export-options.js';
import { sinceOption } from '../options.js';
import { tellNotes } from '../profile-question.js';

interface RegisterOptions extends ExportOptions {
  readonly format: RegisterFormat;
  readonly since?: Day;
}

/** `normapa export register`: the legal register of a profile, as auditors of ISO 14001 and ISO 45001 expect it. */
export function defineExportRegister(
  parent: Command,
  context: CommandContext,
  done: (status: ExitStatus) => void,
): void {
  const command = parent
    .command('register')
    .description('the legal register of a profile: requirement, why, owner, evidence, evaluation, status, next review')
    .argument('<profile>', 'YAML file: jurisdiction, activities, processes, products, facts')
    .addOption(new Option('--format <format>', 'form of the file').choices(REGISTER_FORMATS).default('xlsx'))
    .addOption(sinceOption());
  addExportOptions(command).action(async (path: string, options: RegisterOptions) => {
    done(await runExport(path, options, context));
  });
}

const runExport = async (path: string, options: RegisterOptions, context: CommandContext): Promise<ExitStatus> => {
  const { format, lang, out } = options;
  const profile = await openProfile(path);
  const questions = await openQuestions(exportWorkspace(options, context), context.tell, context.progress);
  const register = await questions.register(profile, options.asOf ?? context.today(), options.since ?? null);
  const file = out ?? (format === 'xlsx' ? 'register.xlsx' : null);
  const text = await writeRegister(register, { file, format, language: lang });
  if (text === null) context.tell(`${file ?? ''}: ${register.rows.length} (${register.asOf})`);
  else context.print(text);
  return tellNotes(context, register.notes, lang);
};
