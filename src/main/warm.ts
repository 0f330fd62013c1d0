import { setTimeout } from 'node:timers/promises';
import type { Day } from '../domain/day.js';
import type { Questions } from '../domain/ports/questions.js';

/** What is read from the whole graph once and then kept: asked ahead, the first person who asks need not wait for it. */
const AHEAD: readonly ((questions: Questions, asOf: Day) => Promise<unknown>)[] = [
  (questions, asOf) => questions.coverage(asOf),
  (questions, asOf) => questions.applicability(ANYONE, asOf),
  (questions, asOf) => questions.permits(ANYONE, asOf),
  (questions, asOf) => questions.changes({ from: asOf, to: asOf, asOf }),
  (questions, asOf) => questions.gaps(asOf),
  (questions, asOf) => questions.docket({ asOf }),
  (questions, asOf) => questions.ledger({ asOf }),
  (questions, asOf) => questions.overlaps({ asOf }),
];

/** A profile that declares next to nothing. */
const ANYONE = { jurisdictions: ['MX'], activities: [], processes: [], products: [], facts: { workers: 1 } };

/** Milliseconds between two questions, in which whoever waits is answered. */
const PAUSE = 50;

/** Asks ahead what many will ask, one question after the other, until it is told to stop. Never fails: a fault is told to who asks. */
export async function warm(questions: Questions, asOf: Day, stop: AbortSignal): Promise<void> {
  for (const ask of AHEAD) {
    await setTimeout(PAUSE, undefined, { ref: false });
    if (stop.aborted) return;
    await ask(questions, asOf).catch(() => undefined);
  }
}

/** Milliseconds between two looks at whether a new day has begun. */
const LOOK = 60_000;

/** Asks ahead now, and anew when a day begins: what is kept is kept for a day. */
export function warmEachDay(questions: Questions, today: () => Day, stop: AbortSignal): void {
  let last: Day | null = null;
  const look = (): void => {
    const asOf = today();
    if (asOf !== last) void warm(questions, asOf, stop);
    last = asOf;
  };
  look();
  const timer = setInterval(look, LOOK).unref();
  stop.addEventListener('abort', () => {
    clearInterval(timer);
  });
}
