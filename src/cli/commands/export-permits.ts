import type { Command } from 'commander';
import { permitsTableOf } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { addTableOptions, exportTable, type TableOptions } from '../export-table.js';

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
    );
  addTableOptions(command).action(async (path: string, options: TableOptions) => {
    const status = await exportTable('permits', path, options, context, async (questions, profile, asOf, form) => {
      const answer = await questions.permits(profile, asOf);
      const bytes = await permitsTableOf(questions, answer, form);
      return { bytes, asOf: answer.asOf, rows: answer.permits.length, notes: answer.notes };
    });
    done(status);
  });
}
