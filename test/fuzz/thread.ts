/** A thread that feeds inputs to targets, for watched-thread.ts. A fault of an input is told, and the next one fed. */
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { createRandom } from '../support/random.js';
import { SHARED, type FuzzNews, type FuzzOrder, type FuzzTask, type ThreadData } from './protocol.js';
import { shrink } from './shrink.js';
import type { FuzzTarget, Input, Subject } from './target.js';

const data = workerData as ThreadData;
const shared = new Float64Array(data.shared);
const { TARGETS } = (await import(data.targets)) as { readonly TARGETS: Readonly<Record<string, FuzzTarget>> };
const subjects = new Map<string, Promise<Subject>>();
const tell = (news: FuzzNews): void => {
  parentPort?.postMessage(news);
};

/** Faults alike of which a smaller input is looked for; more would only take time. */
const SHRUNK = 2;
/** Inputs between two looks at the memory, and two chances for what was promised and not awaited. */
const BREATH = 32;

parentPort?.on('message', (order: FuzzOrder) => {
  if ('feed' in order) void feed(order.feed);
  else void make(order.make);
});

const make = async (order: Pick<FuzzTask, 'target' | 'seed' | 'from'>): Promise<void> => {
  tell({ made: makeInput(await subjectOf(order.target), order) });
};

// A promise that nobody awaited is a fault of the input that was being fed, or of one just before.
process.on('unhandledRejection', (error) => {
  const index = shared[SHARED.index] ?? 0;
  tell({ fault: { index, signature: `unhandled: ${signatureOf(error)}`, input: '' } });
});

const subjectOf = (name: string): Promise<Subject> => {
  const target = TARGETS[name];
  if (!target) throw new Error(`There is no target ${name}`);
  const known = subjects.get(name) ?? Promise.resolve(target.open());
  subjects.set(name, known);
  return known;
};

/** Any input is had from seed, target and number alone. */
const makeInput = (subject: Subject, { target, seed, from }: Pick<FuzzTask, 'target' | 'seed' | 'from'>): Input =>
  subject.make(createRandom(createHash('sha256').update(`${target} ${seed} ${from}`).digest().readUInt32LE()));

const feed = async (task: FuzzTask): Promise<void> => {
  const subject = await subjectOf(task.target);
  const seen = new Map<string, number>();
  const ends = performance.now() + task.milliseconds;
  let index = task.from;
  for (const last = task.from + task.count; index < last && performance.now() < ends; index++) {
    const input = makeInput(subject, { ...task, from: index });
    shared[SHARED.index] = index;
    const signature = await timed(subject, input);
    if (signature !== null) {
      const times = (seen.get(signature) ?? 0) + 1;
      seen.set(signature, times);
      const told = times > SHRUNK ? input : await shrink(input, async (smaller) => (await timed(subject, smaller)) === signature); // prettier-ignore
      tell({ fault: { index, signature, input: told } });
    }
    if (index % BREATH === 0) await breathe();
  }
  await breathe();
  tell({ next: index });
};

/** Feeds one input under the eyes of the watcher; gives what went wrong, or null. */
const timed = async (subject: Subject, input: Input): Promise<string | null> => {
  const start = performance.now();
  shared[SHARED.since] = Date.now();
  try {
    await subject.check(input);
    return null;
  } catch (error) {
    return signatureOf(error);
  } finally {
    shared[SHARED.since] = 0;
    shared[SHARED.longest] = Math.max(shared[SHARED.longest] ?? 0, performance.now() - start);
  }
};

const breathe = async (): Promise<void> => {
  await setImmediate();
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  shared[SHARED.memory] = Math.max(shared[SHARED.memory] ?? 0, heap + external);
};

const signatureOf = (error: unknown): string => {
  if (!(error instanceof Error)) return `threw ${String(error)}`;
  const [place = ''] = /(?:src|test\/fuzz\/targets)\/[\w/.-]+:\d+/.exec(error.stack ?? '') ?? [];
  return `${error.name}: ${error.message.slice(0, 120).replace(/\d+/g, '0')} (${place})`;
};
