import type { Token } from '../text/tokens.js';

/** A run of tokens: from `from` to `to` (exclusive). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words of a run, as they were written. */
export function wordsOf(text: string, tokens: readonly Token[], { from, to }: Span): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** "31 V a LGPGIR": a number, a fraction and a letter. */
const BARE_REACH = 3;

/** Whether a token stands beside a name, right after it or few words before: only there is a bare number a part. */
export function standsBeside(names: readonly Span[], at: number): boolean {
  return names.some(({ from, to }) => at === to || (from > at && from - at <= BARE_REACH));
}

/** Whether a token lies in one of some runs. */
export function isIn(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => at >= from && at < to);
}
