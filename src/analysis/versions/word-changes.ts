import { diffArrays } from 'diff';
import type { WordChange } from '../../domain/version-comparison.js';

/** Beyond this many words changed, two texts are told as one removed and one added: nobody reads a comparison of them. */
const EDIT_LIMIT = 4000;

/** The words of two texts compared, word by word, with the place of each stretch in both. */
export function changesOfWords(older: string, newer: string): readonly WordChange[] {
  const stretches = diffArrays(wordsOf(older), wordsOf(newer), { maxEditLength: EDIT_LIMIT });
  // The library gives nothing where it stops at the limit.
  const found = stretches?.map(({ added, removed, value }) => ({
    change: added ? ('added' as const) : removed ? ('removed' as const) : ('kept' as const),
    text: value.join(''),
  }));
  return place(
    found ?? [
      { change: 'removed', text: older },
      { change: 'added', text: newer },
    ],
  );
}

/** Words, white space and signs, each by itself: a comma added is just that. */
const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

const place = (stretches: readonly Pick<WordChange, 'change' | 'text'>[]): readonly WordChange[] => {
  let [from, to] = [0, 0];
  return stretches.map(({ change, text }) => {
    const placed: WordChange = { change, text, from, to };
    if (change !== 'added') from += text.length;
    if (change !== 'removed') to += text.length;
    return placed;
  });
};
