import { Option, type Command } from 'commander';
import { ASK_STATES, type AskState, type LedgerAnswer } from '../../domain/ports/questions/ledger.js';
import { openQuestions } from '../../main.js';
import type { CommandContext } from '../context.js';
import { addQuestionOptions, wholeNumber, workspaceOf, type QuestionOptions } from '../options.js';
import { toJson } from '../output/print-json.js';

interface LedgerOptions extends QuestionOptions {
  readonly recommendation?: number;
  readonly state?: AskState;
}

/** `normapa ledger`: how each ask of the recommendations stands, what it would change and who could. */
export function defineLedger(program: Command, context: CommandContext): void {
  const command = program
    .command('ledger')
    .description('each ask of the recommendations: what it would change, who could, what has happened since the report')
    .option('--recommendation <n>', 'only the asks of one recommendation', wholeNumber(1, 99))
    .addOption(new Option('--state <state>', 'only asks that stand so').choices(ASK_STATES));
  addQuestionOptions(command).action(async (options: LedgerOptions) => {
    const questions = await openQuestions(workspaceOf(options, context), context.tell, context.progress);
    const { recommendation = null, state = null } = options;
    const answer = await questions.ledger({ asOf: options.asOf ?? context.today(), recommendation, state });
    if (options.json) context.print(toJson(answer));
    else printAnswer(context, answer);
  });
}

const printAnswer = ({ print }: CommandContext, { asOf, reportDay, entries }: LedgerAnswer): void => {
  print(
    `As of ${asOf}: ${entries.length} asks; events after ${reportDay}; every state is a candidate for people to confirm`,
  );
  for (const { ask, verb, objectEs, state, confidence, reason, targets, since } of entries) {
    print(`\n${ask}  ${state} (${confidence})\n  ${verb}: ${objectEs}\n  ${reason}`);
    for (const { instrument, changedBy, step } of targets) print(`  ${instrument}: ${changedBy.join(', ')}. ${step}`);
    for (const { day, instrument, what, confidence: sure } of since) print(`  ${day} ${instrument} ${what} (${sure})`);
  }
};
