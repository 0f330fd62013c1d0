import { type Command, Option } from 'commander';
import type { Day } from '../../domain/day.js';
import {
  openGraph,
  openProfile,
  openSnapshot,
  REGISTER_FORMATS,
  writeRegister,
  type RegisterFormat,
} from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import {
  asOfOption,
  corpusOption,
  languageOption,
  seedsOption,
  sinceOption,
  workspaceOf,
  type AskedOptions,
} from '../options.js';
import { tellNotes } from './applies.js';

interface RegisterOptions extends Omit<AskedOptions, 'out'> {
  readonly format: RegisterFormat;
  readonly since?: Day;
  readonly out?: string;
  readonly snapshot?: string;
}

/** `normapa export register`: the legal register of a profile, as auditors of ISO 14001 and ISO 45001 expect it. */
export function defineExportRegister(
  parent: Command,
  context: CommandContext,
  done: (status: ExitStatus) => void,
): void {
  parent
    .command('register')
    .description('the legal register of a profile: requirement, why, owner, evidence, evaluation, status, next review')
    .argument('<profile>', 'YAML file: jurisdiction, activities, processes, products, facts')
    .addOption(new Option('--format <format>', 'form of the file').choices(REGISTER_FORMATS).default('xlsx'))
    .option('--out <file>', 'file to write (default: register.xlsx; csv and md go to standard output)')
    .addOption(sinceOption())
    .option('--snapshot <dir>', 'folder of the snapshot (default: .normapa)')
    .addOption(languageOption())
    .addOption(corpusOption())
    .addOption(seedsOption())
    .addOption(asOfOption())
    .action(async (path: string, options: RegisterOptions) => {
      done(await runExport(path, options, context));
    });
}

const runExport = async (path: string, options: RegisterOptions, context: CommandContext): Promise<ExitStatus> => {
  const { format, lang, snapshot: folder, out, ...rest } = options;
  const profile = await openProfile(path);
  const workspace = workspaceOf({ ...rest, ...(folder === undefined ? {} : { out: folder }) }, context);
  const snapshot = await openSnapshot(workspace, context.tell, context.progress);
  const { questions } = await openGraph(snapshot);
  const register = await questions.register(profile, options.asOf ?? context.today(), options.since ?? null);
  const file = out ?? (format === 'xlsx' ? 'register.xlsx' : null);
  const text = await writeRegister(register, { file, format, language: lang });
  if (text === null) context.tell(`${file ?? ''}: ${register.rows.length} (${register.asOf})`);
  else context.print(text);
  return tellNotes(context, register.notes, lang);
};
