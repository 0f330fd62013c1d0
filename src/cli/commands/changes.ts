import { Option, type Command } from 'commander';
import { addYears, type Day } from '../../domain/day.js';
import {
  CHANGE_KINDS,
  type Change,
  type ChangeKind,
  type ChangesAnswer,
} from '../../domain/ports/questions/changes.js';
import { openQuestions } from '../../main.js';
import type { CommandContext } from '../context.js';
import { addQuestionOptions, dayOption, workspaceOf, type QuestionOptions } from '../options.js';
import { toJson } from '../output/print-json.js';

interface ChangesOptions extends QuestionOptions {
  readonly from?: Day;
  readonly to?: Day;
  readonly kind?: ChangeKind;
  readonly instrument?: string;
}

/** `normapa changes`: what was published, entered into force, was reformed or ended between two days, and what comes next. */
export function defineChanges(program: Command, context: CommandContext): void {
  const command = program
    .command('changes')
    .description('what was published, entered into force, was reformed or ended between two days, and what comes next')
    .addOption(dayOption('--from <day>', 'the first day (default: a year before the day asked about)'))
    .addOption(dayOption('--to <day>', 'the last day (default: the day asked about)'))
    .addOption(new Option('--kind <kind>', 'only changes of this kind').choices(CHANGE_KINDS))
    .option('--instrument <key>', 'only changes of this text');
  addQuestionOptions(command).action(async (options: ChangesOptions) => {
    const questions = await openQuestions(workspaceOf(options, context), context.tell, context.progress);
    const asOf = options.asOf ?? context.today();
    const to = options.to ?? asOf;
    const { from = addYears(to, -1), kind = null, instrument = null } = options;
    const answer = await questions.changes({ from, to, asOf, kind, instrument });
    if (options.json) context.print(toJson(answer));
    else printAnswer(context, answer);
  });
}

const printAnswer = ({ print }: CommandContext, { asOf, from, to, changes, next }: ChangesAnswer): void => {
  print(`From ${from} to ${to}, as of ${asOf}: ${changes.length} changes`);
  for (const change of changes) print(line(change));
  print(`\nTo come: ${next.length}`);
  for (const change of next) print(line(change));
};

const line = ({ day, title }: Change): string => `  ${day.padEnd(10)}  ${title}`;
