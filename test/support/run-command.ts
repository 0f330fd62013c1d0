import { parseDay } from '../../src/domain/day.js';
import type { ExitStatus } from '../../src/cli/context.js';
import { runCommandLine } from '../../src/cli/program.js';
import { BUILT_IN, type Workspace } from '../../src/main.js';

export interface CommandResult {
  readonly status: ExitStatus;
  readonly output: string;
  readonly messages: string;
}

const today = parseDay('2026-11-21');

/** Runs a command line in this process, on a fixed day. `input` is its standard input. */
export async function runCommand(
  words: readonly string[],
  {
    input = '',
    workspace = BUILT_IN,
    untilAskedToEnd = () => Promise.resolve(),
  }: {
    readonly input?: string;
    readonly workspace?: Workspace;
    readonly untilAskedToEnd?: (output: () => string) => Promise<void>;
  } = {},
): Promise<CommandResult> {
  const output: string[] = [];
  const messages: string[] = [];
  if (!today) throw new Error('the day of the tests is one');
  const status = await runCommandLine(words, {
    print: (text) => output.push(text),
    tell: (text) => messages.push(text),
    today: () => today,
    progress: () => undefined,
    builtIn: workspace,
    readInput: () => Promise.resolve(input),
    untilAskedToEnd: () => untilAskedToEnd(() => output.join('\n')),
  });
  return { status, output: output.join('\n'), messages: messages.join('\n') };
}
