/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** Offsets of one mark, UTF-16 units from 0, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at its marks, so that each stretch can be shown as text and never as markup. Joined, the stretches give the text
 * back whatever the marks say: one that is out of bounds, empty, or overlaps the one before it is cut to what is left.
 */
export function cutAtMarks(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const push = (end: number, marked: boolean): void => {
    if (end <= at) return;
    stretches.push({ text: text.slice(at, end), marked });
    at = end;
  };
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return stretches;
}

/** The mark of the first place where a text holds some words; none where it does not. */
export function marksOf(text: string, words: string | null): readonly Mark[] {
  const start = words === null || words === '' ? -1 : text.indexOf(words);
  return start < 0 || words === null ? [] : [{ start, end: start + words.length }];
}
