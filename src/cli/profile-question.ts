import type { Command } from 'commander';
import type { Day } from '../domain/day.js';
import type { ProfileNote } from '../domain/ports/questions/applicability.js';
import type { Questions } from '../domain/ports/questions.js';
import type { Profile } from '../domain/profile.js';
import type { Language } from '../domain/vocabulary.js';
import { openProfile, openQuestions } from '../main.js';
import type { CommandContext, ExitStatus } from './context.js';
import { addQuestionOptions, languageOption, workspaceOf, type QuestionOptions } from './options.js';
import { toJson } from './output/print-json.js';

/** A command that asks one question of a profile. */
export interface ProfileQuestion<T> {
  readonly name: string;
  readonly description: string;
  readonly ask: (questions: Questions, profile: Profile, asOf: Day) => Promise<T>;
  /** The shape that scripts rely on. */
  readonly asJson: (answer: T, lang: Language) => object;
  readonly print: (context: CommandContext, answer: T, lang: Language) => void;
}

interface ProfileOptions extends QuestionOptions {
  readonly lang: Language;
}

/** Defines such a command; its exit status is 1 where words of the profile could not be used. */
export function defineProfileQuestion<T extends { readonly notes: readonly ProfileNote[] }>(
  program: Command,
  context: CommandContext,
  done: (status: ExitStatus) => void,
  question: ProfileQuestion<T>,
): void {
  const command = program
    .command(question.name)
    .description(question.description)
    .argument('<profile>', 'YAML file: jurisdiction, activities, processes, products, facts')
    .addOption(languageOption());
  addQuestionOptions(command).action(async (path: string, options: ProfileOptions) => {
    const profile = await openProfile(path);
    const questions = await openQuestions(workspaceOf(options, context), context.tell, context.progress);
    const answer = await question.ask(questions, profile, options.asOf ?? context.today());
    if (options.json) context.print(toJson(question.asJson(answer, options.lang)));
    else question.print(context, answer, options.lang);
    done(tellNotes(context, answer.notes, options.lang));
  });
}

/** Tells what of a profile could not be used; the exit status that follows. */
export function tellNotes({ tell }: CommandContext, notes: readonly ProfileNote[], lang: Language): ExitStatus {
  for (const { element, says, nearest } of notes) {
    tell(`${element}: ${says[lang]}${nearest.length > 0 ? ` (${nearest.join(', ')})` : ''}`);
  }
  return notes.length > 0 ? 1 : 0;
}
