import type { Command } from 'commander';
import type { CommandContext, ExitStatus } from '../context.js';
import { defineExportChanges } from './export-changes.js';
import { defineExportDocket } from './export-docket.js';
import { defineExportDocuments } from './export-documents.js';
import { defineExportGraph } from './export-graph.js';
import { defineExportPermits } from './export-permits.js';
import { defineExportRegister } from './export-register.js';

/** What can be exported, one file each. */
const EXPORTS = [
  defineExportRegister,
  defineExportPermits,
  defineExportDocket,
  defineExportChanges,
  defineExportGraph,
  defineExportDocuments,
];

/** `normapa export`: answers in the forms in which people keep them. */
export function defineExport(program: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  const parent = program.command('export').description('answers in the forms in which people keep them');
  for (const define of EXPORTS) define(parent, context, done);
}
