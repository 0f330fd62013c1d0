import { Option, type Command } from 'commander';
import {
  CONCURRENCES,
  type Concurrence,
  type Overlap,
  type OverlapAnswer,
} from '../../domain/ports/questions/overlaps.js';
import { ACTS, type Act } from '../../domain/vocabulary.js';
import { openQuestions } from '../../main.js';
import type { CommandContext } from '../context.js';
import { addQuestionOptions, wholeNumber, workspaceOf, type QuestionOptions } from '../options.js';
import { toJson } from '../output/print-json.js';

interface OverlapsOptions extends QuestionOptions {
  readonly authority?: string;
  readonly topic?: string;
  readonly activity?: string;
  readonly act?: Act;
  readonly concurrence?: Concurrence;
  readonly first: number;
}

/** `normapa overlaps`: where two bodies hold the same act on the same topic and activity, best first. */
export function defineOverlaps(program: Command, context: CommandContext): void {
  const command = program
    .command('overlaps')
    .description('where two bodies hold the same act on the same topic and activity, with what both say')
    .option('--authority <key>', 'only those of this body, or of the one that holds its tasks on the day')
    .option('--topic <key>', 'only those on this topic; a slug of the corpus will do')
    .option('--activity <key>', 'only those on this activity')
    .addOption(new Option('--act <act>', 'only this act').choices(ACTS))
    .addOption(new Option('--concurrence <sort>', 'only those planned so, or unplanned').choices(CONCURRENCES))
    .option('--first <n>', 'how many to show as text; --json prints all', wholeNumber(1, 1000), 20);
  addQuestionOptions(command).action(async (options: OverlapsOptions) => {
    const questions = await openQuestions(workspaceOf(options, context), context.tell, context.progress);
    const { authority, topic, activity, act, concurrence } = options;
    const asOf = options.asOf ?? context.today();
    const answer = await questions.overlaps({ asOf, ...defined({ authority, topic, activity, act, concurrence }) });
    if (options.json) context.print(toJson(answer));
    else printAnswer(context, answer, options.first);
  });
}

/** The fields that were given. */
const defined = <T extends object>(fields: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<{
    [K in keyof T]: Exclude<T[K], undefined>;
  }>;

const printAnswer = ({ print }: CommandContext, { asOf, overlaps }: OverlapAnswer, first: number): void => {
  const own = overlaps.filter(({ likeOf }) => likeOf === null);
  const shown = own.length > 0 ? own : overlaps;
  print(`As of ${asOf}: ${shown.length} overlaps, ${overlaps.length} with those alike for other activities`);
  for (const [place, overlap] of shown.slice(0, first).entries()) printOverlap(print, place + 1, overlap);
};

const printOverlap = (print: CommandContext['print'], place: number, overlap: Overlap): void => {
  const { authorities, topic, act, activity, activities, score, parts, sides, why } = overlap;
  const more = activities.length > 1 ? ` and ${activities.length - 1} more` : '';
  print(`\n${place}. ${authorities.join(' and ')}: ${act}, ${topic}, ${activity ?? 'any activity'}${more}  (${score})`);
  print(`   ${why}`);
  for (const { authority, provisions, count } of sides) {
    print(`   ${authority}, ${count} ${count === 1 ? 'provision' : 'provisions'}`);
    for (const { id, quote } of provisions.slice(0, 2)) print(`     ${id}: ${quote}`);
  }
  const shares = Object.entries(parts).map(([name, value]) => `${name} ${String(value)}`);
  print(`   ${shares.join(', ')}`);
};
