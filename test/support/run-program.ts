import { spawn, type ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** How a program ended. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly messages: string;
}

/** Whom a program runs as where this process may choose: somebody who owns nothing. For whom folders are read-only, root would write to them all the same. */
export const NOBODY: { readonly uid?: number; readonly gid?: number } =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  readonly uid?: number;
  readonly gid?: number;
}

/** Runs a program to its end. */
export async function runProgram(
  program: string,
  words: readonly string[],
  { input = '', ...options }: RunOptions,
): Promise<Ended> {
  const child = spawn(program, words, { ...options, stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.end(input);
  const [output, messages, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, output, messages };
}

/** Waits for the address that a server prints, `... listens at http://...`. Errors: what it printed where it ended before. */
export async function addressOf(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += String(chunk);
      const address = /listens at (http:\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      reject(new Error(printed));
    });
  });
}
