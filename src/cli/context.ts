import type { Day } from '../domain/day.js';
import type { Progress, Workspace } from '../main.js';

/** What a command may use of the world: where it writes, what day it is, where the corpus lies. */
export interface CommandContext {
  /** Answers, on standard output. */
  readonly print: (text: string) => unknown;
  /** Messages, on standard error. */
  readonly tell: (text: string) => unknown;
  readonly today: () => Day;
  /** Progress of long work, on standard error; nothing where that is no terminal. */
  readonly progress: Progress;
  readonly builtIn: Workspace;
  /** Settles when the process is asked to end. */
  readonly untilAskedToEnd: () => Promise<void>;
  /** Standard input, whole. */
  readonly readInput: () => Promise<string>;
}

/** Ended with this exit status: 0 done, 1 something asked for could not be done (the rest was), 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;
