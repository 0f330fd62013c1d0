import { readsText, type FuzzTarget, type Subject } from './target.js';

/** A reader that does well by most inputs, and what it does to the fifth. */
const badToFifth = (misbehave: () => void): Subject => {
  let made = 0;
  return readsText(
    (random) => `${String(++made)} ${random.below(1_000)}`,
    (text) => {
      if (text.startsWith('5 ')) misbehave();
    },
  );
};

const target = (title: string, misbehave: () => void): FuzzTarget => ({ title, open: () => badToFifth(misbehave) });

/** What a watcher must notice. */
export const TARGETS: Readonly<Record<string, FuzzTarget>> = {
  well: target('reads all', () => undefined),
  throws: target('throws', () => {
    throw new TypeError('no such sign');
  }),
  hangs: target('never ends', () => {
    for (let left = 1; left > 0;) left++;
  }),
  eats: target('takes all memory', () => {
    const eaten: object[] = [];
    for (;;) eaten.push(Array.from({ length: 1_000 }, (_, at) => ({ at })));
  }),
  forgets: target('promises and forgets', () => {
    void Promise.reject(new RangeError('nobody waits'));
  }),
};
