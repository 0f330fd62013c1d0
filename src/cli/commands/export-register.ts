import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import { registerTableOf } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { addTableOptions, exportTable, type TableOptions } from '../export-table.js';
import { sinceOption } from '../options.js';

interface RegisterOptions extends TableOptions {
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
    .addOption(sinceOption());
  addTableOptions(command).action(async (path: string, options: RegisterOptions) => {
    const status = await exportTable('register', path, options, context, async (questions, profile, asOf, form) => {
      const register = await questions.register(profile, asOf, options.since ?? null);
      const bytes = await registerTableOf(register, form);
      return { bytes, asOf: register.asOf, rows: register.rows.length, notes: register.notes };
    });
    done(status);
  });
}
