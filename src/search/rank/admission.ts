import type { Words } from '../image/open-words.js';
import { countBits } from './count-bits.js';
import { rarestFirst, type Group } from './group-alternatives.js';
import type { ScoreTable } from './score-table.js';

/** Tells whether a passage may still meet as many words of a query as are needed, though it was not looked at for all of them. */
export type Admits = (passage: number) => boolean;

/** Keeps who is admitted while a query is scored. */
export interface Admission {
  /** Admits passages that met a rarer word, those whose title meets a word, and those that may meet a run of words. */
  open(groups: readonly Group[], titleMasks: Uint32Array): Admits;
  /** Forgets the passages of a query. */
  close(groups: readonly Group[]): void;
}

/** An admission over the passages of a table. */
export function createAdmission({ masks }: ScoreTable, words: Words, instrumentOf: Uint32Array): Admission {
  const mayMeetRun = new Uint8Array(instrumentOf.length);
  const mark = (groups: readonly Group[], value: 0 | 1): void => {
    for (const { mask, alternatives } of groups) {
      if (countBits(mask) < 2) continue;
      for (const { terms } of alternatives) {
        const [rarest] = rarestFirst(words, terms);
        if (rarest !== undefined) for (const passage of words.passagesOf(rarest)) mayMeetRun[passage] = value;
      }
    }
  };
  return {
    open: (groups, titleMasks) => {
      mark(groups, 1);
      return (passage) =>
        masks[passage] !== 0 || mayMeetRun[passage] === 1 || titleMasks[instrumentOf[passage] ?? 0] !== 0;
    },
    close: (groups) => {
      mark(groups, 0);
    },
  };
}
