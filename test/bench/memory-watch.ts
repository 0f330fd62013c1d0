import { readFile } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';

/** Milliseconds between two looks. */
const INTERVAL = 1_000;

/** How much larger the memory of the last third may be than that of the middle one, to count as flat. What is kept fills up in the first. */
const FLAT = 1.05;

/** Looks at the resident memory of a process, once a second. */
export class MemoryWatch {
  readonly #megabytes: number[] = [];
  readonly #timer: NodeJS.Timeout;

  constructor(process: ChildProcess) {
    this.#timer = setInterval(() => void this.#look(process.pid ?? 0), INTERVAL);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** The mean of each minute, in megabytes; the last one may be shorter. */
  minutes(): readonly number[] {
    const means: number[] = [];
    for (let from = 0; from < this.#megabytes.length; from += 60)
      means.push(mean(this.#megabytes.slice(from, from + 60)));
    return means;
  }

  /** The mean of the last third over that of the middle one. */
  growth(): number {
    const third = Math.floor(this.#megabytes.length / 3);
    return mean(this.#megabytes.slice(2 * third)) / mean(this.#megabytes.slice(third, 2 * third));
  }

  isFlat(): boolean {
    return this.growth() <= FLAT;
  }

  async #look(id: number): Promise<void> {
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    this.#megabytes.push(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1000);
  }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
