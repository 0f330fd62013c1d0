import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { NormapaError } from '../../domain/errors.js';
import type { ImportedDocument } from '../../domain/ports/document-importer.js';
import type { ImportAnswer, ImportTask } from './protocol.js';

/** How far one file may go before it is given up, and how many are read at once. */
export interface PoolOptions {
  /** 1 to 64; as many as the machine has cores unless told. */
  readonly workers?: number;
  /** Seconds for one file; 300 unless told. */
  readonly seconds?: number;
  /** Megabytes of memory for the objects of one file; 1,536 unless told. */
  readonly megabytes?: number;
}

/** Reads official files in threads of their own, so that one that hangs or takes all memory costs only itself. */
export interface ImportPool {
  /** Errors: as DocumentImporter, and `too-large` for one that takes too long or too much memory. */
  importFile(path: string): Promise<ImportedDocument>;
  close(): Promise<void>;
}

interface Waiting {
  readonly path: string;
  readonly settle: (outcome: Outcome) => void;
}

type Outcome = ImportAnswer | { readonly crash: NormapaError };

/** A pool whose threads start when they are first needed. */
export function createImportPool(options: PoolOptions = {}): ImportPool {
  const pool = new WorkerPool(options);
  return { importFile: (path) => pool.importFile(path), close: () => pool.close() };
}

class WorkerPool implements ImportPool {
  private readonly idle: Worker[] = [];
  private readonly queue: Waiting[] = [];
  private started = 0;

  constructor(private readonly options: PoolOptions) {}

  importFile(path: string): Promise<ImportedDocument> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: Outcome): void => {
        if ('document' in outcome) resolve(outcome.document);
        else reject(errorOf(outcome));
      };
      this.queue.push({ path, settle });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((worker) => worker.terminate()));
  }

  private next(): void {
    if (this.queue.length === 0) return;
    const { workers = availableParallelism() } = this.options;
    const worker = this.idle.pop() ?? (this.started < workers ? this.start() : null);
    const waiting = worker ? this.queue.shift() : undefined;
    if (worker && waiting) void this.run(worker, waiting);
  }

  private start(): Worker {
    this.started++;
    return startWorker(this.options.megabytes ?? 1536);
  }

  private async run(worker: Worker, { path, settle }: Waiting): Promise<void> {
    const outcome = await ask(worker, path, this.options.seconds ?? 300);
    if ('crash' in outcome) {
      this.started--;
      await worker.terminate();
    } else this.idle.push(worker);
    settle(outcome);
    this.next();
  }
}

/** The thread's file as it was built; from its sources (tests, benchmarks) it is read by tsx, which must be asked to in every thread. */
const FROM_SOURCES = import.meta.url.endsWith('.ts');
const BUILT = new URL('./import-worker.js', import.meta.url);
const SOURCES = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./import-worker.ts', import.meta.url).href)});
});`;

const startWorker = (megabytes: number): Worker => {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  const worker = FROM_SOURCES
    ? new Worker(SOURCES, { eval: true, resourceLimits })
    : new Worker(BUILT, { resourceLimits });
  // A thread that waits for work keeps no process alive.
  worker.unref();
  return worker;
};

/** Gives a worker one file and waits for its answer, its end, or the end of the time. */
const ask = (worker: Worker, path: string, seconds: number): Promise<Outcome> =>
  new Promise((resolve) => {
    const name = basename(path);
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', failed).off('exit', ended).unref();
      resolve(outcome);
    };
    const failed = (error: NodeJS.ErrnoException): void => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      finish({ crash: memory ? tooLarge(name, 'it took too much memory') : crashed(name, error) });
    };
    const ended = (status: number): void => {
      finish({ crash: crashed(name, new Error(`the reader ended with status ${status}`)) });
    };
    const timer = setTimeout(() => {
      finish({ crash: tooLarge(name, `it took longer than ${seconds} seconds`) });
    }, seconds * 1000);
    worker.on('message', finish).on('error', failed).on('exit', ended).ref();
    const task: ImportTask = { path };
    worker.postMessage(task);
  });

const tooLarge = (name: string, found: string): NormapaError =>
  new NormapaError('too-large', `${name} was given up: ${found}`, { found, expected: 'a file within the bounds' });

const crashed = (name: string, cause: Error): NormapaError =>
  new NormapaError('unreadable-file', `${name} made its reader fail: ${cause.message}`, {
    found: cause.message,
    cause,
  });

const errorOf = (outcome: Exclude<Outcome, { readonly document: ImportedDocument }>): NormapaError => {
  if ('crash' in outcome) return outcome.crash;
  const { code, message, found, expected } = outcome.fault;
  return new NormapaError(code, message, {
    ...(found === null ? {} : { found }),
    ...(expected === null ? {} : { expected }),
  });
};
