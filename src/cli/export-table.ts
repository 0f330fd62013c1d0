import { Option, type Command } from 'commander';
import type { Day } from '../domain/day.js';
import type { ProfileNote } from '../domain/ports/questions/applicability.js';
import type { Questions } from '../domain/ports/questions.js';
import type { Profile } from '../domain/profile.js';
import { openProfile, openQuestions, TABLE_FORMATS, writeWhole, type TableForm, type TableFormat } from '../main.js';
import type { CommandContext, ExitStatus } from './context.js';
import { addExportOptions, exportWorkspace, type ExportOptions } from './export-options.js';
import { fileFormat } from './output/file-format.js';
import { tellNotes } from './profile-question.js';

/** What every table of a profile is asked for with. */
export interface TableOptions extends ExportOptions {
  readonly format?: TableFormat;
}

/** A table that was made. */
export interface MadeTable {
  readonly bytes: Uint8Array;
  readonly asOf: Day;
  readonly rows: number;
  readonly notes: readonly ProfileNote[];
}

/** Adds the argument and the options of a command whose answer on a profile is a table. */
export function addTableOptions(command: Command): Command {
  return addExportOptions(
    command
      .argument('<profile>', 'YAML file: jurisdiction, activities, processes, products, facts')
      .addOption(
        new Option('--format <format>', 'form of the file')
          .choices(TABLE_FORMATS)
          .default(undefined, 'as the name of the file tells, else xlsx'),
      ),
  );
}

/** Makes a table of a profile and writes it to the file named, whole or not at all; without one it is printed, a workbook goes to `name`.xlsx. */
export async function exportTable(
  name: string,
  path: string,
  options: TableOptions,
  context: CommandContext,
  make: (questions: Questions, profile: Profile, asOf: Day, form: TableForm) => Promise<MadeTable>,
): Promise<ExitStatus> {
  const { lang: language, out } = options;
  const format = fileFormat(TABLE_FORMATS, options);
  const profile = await openProfile(path);
  const questions = await openQuestions(exportWorkspace(options, context), context.tell, context.progress);
  const made = await make(questions, profile, options.asOf ?? context.today(), { format, language });
  const file = out ?? (format === 'xlsx' ? `${name}.xlsx` : null);
  if (file === null) context.print(new TextDecoder().decode(made.bytes));
  else {
    await writeWhole(file, made.bytes);
    context.tell(`${file}: ${made.rows} (${made.asOf})`);
  }
  return tellNotes(context, made.notes, language);
}
