import type { Command } from 'commander';
import type { Day } from '../../domain/day.js';
import type { Questions } from '../../domain/ports/questions.js';
import type { Language } from '../../domain/vocabulary.js';
import { calendarOf, feedOf, matrixOf, openQuestions, writeWhole } from '../../main.js';
import type { CommandContext } from '../context.js';
import { addExportOptions, exportWorkspace, type ExportOptions } from '../export-options.js';

/** Exports that are one text of one answer. */
interface TextExport {
  readonly name: string;
  readonly description: string;
  readonly print: (questions: Questions, asOf: Day, language: Language) => Promise<string>;
}

const TEXTS: readonly TextExport[] = [
  {
    name: 'ics',
    description: 'what comes, as an iCalendar: benefits that end, reviews that fall due, texts that enter into force',
    print: calendarOf,
  },
  { name: 'atom', description: 'what changed in the year before, as an Atom feed', print: feedOf },
  { name: 'matrix', description: 'the overlaps as a CSV matrix of topics and acts', print: matrixOf },
];

/** `normapa export ics|atom|matrix`. */
export function defineExportChanges(parent: Command, context: CommandContext): void {
  for (const { name, description, print } of TEXTS) {
    const command = parent.command(name).description(description);
    addExportOptions(command).action(async (options: ExportOptions) => {
      const questions = await openQuestions(exportWorkspace(options, context), context.tell, context.progress);
      const text = await print(questions, options.asOf ?? context.today(), options.lang);
      if (options.out === undefined) {
        context.print(text.trimEnd());
        return;
      }
      await writeWhole(options.out, new TextEncoder().encode(text));
      context.tell(`Wrote ${options.out}`);
    });
  }
}
