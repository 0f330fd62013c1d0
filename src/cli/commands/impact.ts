import type { Command } from 'commander';
import { IMPACT_DEPTH_LIMIT, type ImpactAnswer } from '../../domain/ports/questions/impact.js';
import { openQuestions } from '../../main.js';
import type { CommandContext } from '../context.js';
import { addQuestionOptions, wholeNumber, workspaceOf, type QuestionOptions } from '../options.js';
import { toJson } from '../output/print-json.js';

interface ImpactOptions extends QuestionOptions {
  readonly depth: number;
}

/** `normapa impact ID`: what cites, rests on or implements a text, should it be repealed or changed. */
export function defineImpact(program: Command, context: CommandContext): void {
  const command = program
    .command('impact <id>')
    .description('what would have to be looked at if a text were repealed or changed: key, or key#locator')
    .option('--depth <n>', 'how many steps away', wholeNumber(1, IMPACT_DEPTH_LIMIT), 2);
  addQuestionOptions(command).action(async (id: string, options: ImpactOptions) => {
    const questions = await openQuestions(workspaceOf(options, context), context.tell, context.progress);
    const answer = await questions.impact({ id, asOf: options.asOf ?? context.today(), depth: options.depth });
    if (options.json) context.print(toJson(answer));
    else printAnswer(context, answer);
  });
}

const printAnswer = ({ print }: CommandContext, { asOf, name, items }: ImpactAnswer): void => {
  print(`${name}, as of ${asOf}: ${items.length} to look at`);
  for (const { how, depth, name: item, inForce, path } of items) {
    const force = inForce === false ? ', no longer in force' : '';
    const through =
      depth > 1
        ? `, through ${path
            .slice(1)
            .map(({ from }) => from)
            .join(', ')}`
        : '';
    print(`  ${how.padEnd(9)} ${item}${force}${through}`);
  }
};
