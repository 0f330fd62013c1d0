import { Worker } from 'node:worker_threads';
import {
  SHARED,
  SHARED_BYTES,
  type Fault,
  type FuzzNews,
  type FuzzOrder,
  type FuzzTask,
  type ThreadData,
} from './protocol.js';
import type { Input } from './target.js';

/** Seconds that one input may take. Far more than any right one needs, also where eight programs share a core. */
export const INPUT_SECONDS = 60;
/** Megabytes for the objects of a thread: those of its targets, open, and of one input. */
export const THREAD_MEGABYTES = 1_024;

/** What feeding a stretch of inputs gave. */
export interface Fed {
  /** The first input not fed. */
  readonly next: number;
  readonly faults: readonly Fault[];
  readonly longest: number;
  readonly memory: number;
}

/** Threads that are started anew when an input takes one with it. */
export class WatchedThread {
  #worker: Worker | null = null;
  readonly #shared = new Float64Array(new SharedArrayBuffer(SHARED_BYTES));

  constructor(
    readonly targets = new URL('./targets.ts', import.meta.url),
    readonly seconds = INPUT_SECONDS,
    readonly megabytes = THREAD_MEGABYTES,
  ) {}

  /** Feeds inputs until their number or time is over, or one hangs or takes all memory, which is then a fault like any other. */
  async feed(task: FuzzTask): Promise<Fed> {
    this.#shared.fill(0);
    const faults: Fault[] = [];
    const next = await this.#ask({ feed: task }, (news) => {
      if ('fault' in news) faults.push(news.fault);
      return 'next' in news ? news.next : null;
    });
    const { longest, memory } = SHARED;
    const measured = { longest: this.#shared[longest] ?? 0, memory: this.#shared[memory] ?? 0 };
    if (typeof next === 'number') return { next, faults, ...measured };
    const index = this.#shared[SHARED.index] ?? task.from;
    const input = await this.make({ ...task, from: index });
    return { next: index + 1, faults: [...faults, { index, signature: next.ended, input }], ...measured };
  }

  /** Makes one input, and feeds it to nobody. */
  async make(task: Pick<FuzzTask, 'target' | 'seed' | 'from'>): Promise<Input> {
    const made = await this.#ask({ make: task }, (news) => ('made' in news ? { input: news.made } : null));
    if ('ended' in made) throw new Error(made.ended);
    return made.input;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const workerData: ThreadData = { shared: this.#shared.buffer, targets: this.targets.href };
    return new Worker(THREAD, { eval: true, workerData, resourceLimits: { maxOldGenerationSizeMb: this.megabytes } });
  }

  /** Waits for the news that `read` takes something from, or for the end of the thread. */
  #ask<T>(order: FuzzOrder, read: (news: FuzzNews) => T | null): Promise<T | { readonly ended: string }> {
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve) => {
      const finish = (outcome: T | { readonly ended: string }): void => {
        clearInterval(watch);
        worker.off('message', hear).off('error', fail).off('exit', exit);
        resolve(outcome);
      };
      const lose = (ended: string): void => {
        this.#worker = null;
        this.#shared[SHARED.since] = 0;
        finish({ ended });
        void worker.terminate();
      };
      const hear = (news: FuzzNews): void => {
        const taken = read(news);
        if (taken !== null) finish(taken);
      };
      const fail = (error: NodeJS.ErrnoException): void => {
        lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'took all memory' : `ended the thread: ${error.message}`);
      };
      const exit = (status: number): void => {
        lose(`ended the thread with ${status}`);
      };
      const watch = setInterval(() => {
        const since = this.#shared[SHARED.since] ?? 0;
        if (since > 0 && Date.now() - since > this.seconds * 1_000) lose(`took more than ${this.seconds} seconds`);
      }, 200);
      worker.on('message', hear).on('error', fail).on('exit', exit);
      worker.postMessage(order);
    });
  }
}

/** Sources are read by tsx, which must be asked to in every thread. */
const THREAD = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./thread.ts', import.meta.url).href)});
});`;
