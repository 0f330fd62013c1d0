import type { Words } from '../image/open-words.js';
import type { Alternative } from '../query/query.js';
import { rarestFirst, rarityTogether, type Group } from './group-alternatives.js';
import { placeAfter, placeOf } from './place-of.js';
import { STRONGEST } from './ranking.js';
import { offer, WINDOW_SIZE, type ScoreWindow } from './score-window.js';

/** The postings of one way to meet words, read from the first passage to the last. */
export interface PostingReader {
  /** Of its rarest term: passages ascending, and beside them the strengths. */
  readonly passages: Uint32Array;
  readonly strengths: Uint8Array;
  /** The same of the other terms, which a passage must have as well. */
  readonly others: readonly (readonly [passages: Uint32Array, strengths: Uint8Array])[];
  /** What a score is for each part of strength. */
  readonly part: number;
  /** The place of the first posting not read. */
  next: number;
}

/** Opens the postings of an alternative of a group; null where it has none. */
export function openReader(
  words: Words,
  { terms, weight }: Alternative,
  { rarity }: Pick<Group, 'rarity'>,
): PostingReader | null {
  const [first, ...others] = rarestFirst(words, terms);
  if (first === undefined) return null;
  return {
    passages: words.passagesOf(first),
    strengths: words.strengthsOf(first),
    others: others.map((term) => [words.passagesOf(term), words.strengthsOf(term)] as const),
    part: (weight * Math.min(rarity, rarityTogether(words, terms))) / (STRONGEST * terms.length),
    next: 0,
  };
}

/** Goes to the first posting of a passage or of one after it. */
export function skipTo(reader: PostingReader, passage: number): void {
  const { passages, next } = reader;
  if ((passages[next] ?? Infinity) < passage) reader.next = placeAfter(passages, passage, next);
}

/** Notes where in a window the postings of a reader lie, and leaves them to be read. */
export function markRuns({ passages, next }: PostingReader, { begin, runs }: ScoreWindow): void {
  const end = begin + WINDOW_SIZE;
  for (let at = next; at < passages.length; at++) {
    const passage = passages[at] ?? 0;
    if (passage >= end) return;
    runs[passage - begin] = 1;
  }
}

/** Tells whether a passage that nothing rarer met is looked at all the same. */
export type Admits = (passage: number) => boolean;

/** Scores the postings of a window as the only way to meet `mask`. A passage that met nothing yet counts only where it is admitted; all do where that is null. */
export function readAlone(reader: PostingReader, mask: number, window: ScoreWindow, admits: Admits | null): void {
  const { passages, strengths, part } = reader;
  const { begin, words, masks, touched } = window;
  const end = begin + WINDOW_SIZE;
  let { count } = window;
  let at = reader.next;
  for (; at < passages.length; at++) {
    const passage = passages[at] ?? 0;
    if (passage >= end) break;
    const place = passage - begin;
    const met = masks[place] ?? 0;
    if (met === 0) {
      if (admits?.(passage) === false) continue;
      touched[count++] = place;
    }
    masks[place] = met | mask;
    words[place] = (words[place] ?? 0) + part * (strengths[at] ?? 0);
  }
  reader.next = at;
  window.count = count;
}

/** Offers the postings of a window as one of several ways to meet `mask`; a passage that has met all of it word by word takes no offer. */
export function offerAll(reader: PostingReader, mask: number, window: ScoreWindow, admits: Admits | null): void {
  const { passages, strengths, others, part } = reader;
  const { begin, masks } = window;
  const end = begin + WINDOW_SIZE;
  let at = reader.next;
  for (; at < passages.length; at++) {
    const passage = passages[at] ?? 0;
    if (passage >= end) break;
    const met = masks[passage - begin] ?? 0;
    if ((met & mask) === mask || (met === 0 && admits?.(passage) === false)) continue;
    const rest = strengthTogether(others, passage);
    if (rest >= 0) offer(window, passage - begin, part * ((strengths[at] ?? 0) + rest));
  }
  reader.next = at;
}

/** The strengths of other terms in a passage; -1 where it lacks one of them. */
const strengthTogether = (others: PostingReader['others'], passage: number): number => {
  let sum = 0;
  for (const [passages, strengths] of others) {
    const place = placeOf(passages, passage);
    if (place < 0) return -1;
    sum += strengths[place] ?? 0;
  }
  return sum;
};
