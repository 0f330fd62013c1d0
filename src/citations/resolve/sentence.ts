/** Longest stretch of one sentence between two citations, in characters. */
const REACH = 400;

/** True when a sentence ends between two offsets, or so much stands between them that it may as well. */
export function endsSentence(text: string, from: number, to: number): boolean {
  return to - from > REACH || /\.\s|\n\s*\n/.test(text.slice(from, to));
}
