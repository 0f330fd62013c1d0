import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../support/copy-project.js';
import { addressOf, runProgram, type Ended } from '../support/run-program.js';

/** How a program is run besides its words. */
export interface ProgramOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** A file of this folder that is loaded first. */
  readonly preload?: string;
  /** Bounds of the shell that starts it: `ulimit -n 40`. */
  readonly bounds?: string | undefined;
  readonly uid?: number;
  readonly gid?: number;
}

/** Runs the command from its sources to its end. A program that was killed has the status null. */
export async function runNormapa(words: readonly string[], options: ProgramOptions = {}): Promise<Ended> {
  const [program, all] = commandOf(words, options);
  return runProgram(program, all, worldOf(options));
}

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it has told so far. */
  messages(): string;
  /** Asks it to end, and waits until it has. */
  end(): Promise<void>;
}

/** Starts `serve` on a free port. */
export async function startServer(words: readonly string[], options: ProgramOptions = {}): Promise<Served> {
  const [program, all] = commandOf(['serve', '--port', '0', ...words], options);
  const child = spawn(program, all, { ...worldOf(options), stdio: ['ignore', 'pipe', 'pipe'] });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += String(chunk)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const url = await addressOf(child);
  return {
    url,
    child,
    messages: () => told,
    end: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** The first article of the law as a server gives it. */
export async function wordsServed(url: string): Promise<string> {
  return (await fetch(`${url}/eli/mx/ley/ley/art-1.txt`)).text();
}

const commandOf = (words: readonly string[], { preload, bounds }: ProgramOptions): [string, string[]] => {
  const first = preload === undefined ? [] : ['--import', fileURLToPath(new URL(preload, import.meta.url))];
  const all = ['--import', 'tsx', ...first, 'src/cli/normapa.ts', ...words];
  // A signal that the shell ignores stays ignored: a write past a bound is then an error, and no end.
  if (bounds === undefined) return [process.execPath, all];
  return ['bash', ['-c', `trap '' XFSZ; ${bounds}; exec "$@"`, 'bash', process.execPath, ...all]];
};

const worldOf = ({ env = {}, uid, gid }: ProgramOptions) => ({
  cwd: PROJECT,
  env: { ...process.env, ...env },
  ...(uid === undefined ? {} : { uid }),
  ...(gid === undefined ? {} : { gid }),
});
