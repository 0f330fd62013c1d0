import { Option, type Command } from 'commander';
import {
  SIGNAL_CODES,
  type DocketAnswer,
  type Position,
  type SignalCode,
} from '../../domain/ports/questions/docket.js';
import { positionsOn } from '../../domain/positions-on.js';
import { openQuestions, readPositions } from '../../main.js';
import type { CommandContext, ExitStatus } from '../context.js';
import { addQuestionOptions, wholeNumber, workspaceOf, type QuestionOptions } from '../options.js';
import { printDiagnostic } from '../output/diagnostics.js';
import { toJson } from '../output/print-json.js';

interface DocketOptions extends QuestionOptions {
  readonly code?: SignalCode;
  readonly recommendation?: number;
  readonly instrument?: string;
  readonly topic?: string;
  readonly activity?: string;
  readonly positions?: string;
  readonly first: number;
}

/** `normapa docket`: what speaks for reform of a text, ranked; what a forum said beside it. */
export function defineDocket(program: Command, context: CommandContext, done: (status: ExitStatus) => void): void {
  const command = program
    .command('docket')
    .description('what speaks for reform: reviews due, stale citations, extinct bodies, gaps and the rest, ranked')
    .addOption(new Option('--code <code>', 'only signals of this code').choices(SIGNAL_CODES))
    .option('--recommendation <n>', 'only what a recommendation names or concerns', wholeNumber(1, 99))
    .option('--instrument <key>', 'only signals on this text')
    .option('--topic <key>', 'only signals on this topic')
    .option('--activity <key>', 'only signals on this activity, or on texts that concern it')
    .option('--positions <dir>', 'folder of YAML files with what a forum said, shown beside the signals')
    .option('--first <n>', 'how many to show as text; --json prints all', wholeNumber(1, 1000), 30);
  addQuestionOptions(command).action(async (options: DocketOptions) => {
    const questions = await openQuestions(workspaceOf(options, context), context.tell, context.progress);
    const asOf = options.asOf ?? context.today();
    const { code = null, recommendation = null, instrument = null, topic = null, activity = null } = options;
    const answer = await questions.docket({ asOf, code, recommendation, instrument, topic, activity });
    const { positions, diagnostics } = await readPositions(options.positions ?? null);
    for (const diagnostic of diagnostics) context.tell(printDiagnostic(diagnostic));
    if (diagnostics.length > 0) done(1);
    if (options.json) context.print(toJson(withPositions(answer, positions)));
    else printAnswer(context, answer, positions, options.first);
  });
}

const withPositions = ({ asOf, signals }: DocketAnswer, positions: readonly Position[]): object => ({
  asOf,
  signals: signals.map((signal) => ({ ...signal, positions: positionsOn(signal, positions) })),
});

const printAnswer = (
  { print }: CommandContext,
  { asOf, signals }: DocketAnswer,
  positions: readonly Position[],
  first: number,
): void => {
  print(`As of ${asOf}: ${signals.length} signals`);
  for (const [place, signal] of signals.slice(0, first).entries()) {
    const { code, severity, rank, recommendations, ground, settledBy, sdg } = signal;
    const tied = recommendations.length === 0 ? '' : `, recommendations ${recommendations.join(', ')}`;
    const goals = sdg.length === 0 ? '' : `, SDG ${sdg.join(', ')}`;
    print(`\n${place + 1}. ${code} (${severity}, ${rank}${tied}${goals})${signal.candidate ? ' candidate' : ''}`);
    print(`   ${ground}`);
    print(`   ${settledBy}.`);
    for (const { who, stance, words, day } of positionsOn(signal, positions))
      print(`   ${who}, ${day}: ${stance}. ${words}`);
  }
};
