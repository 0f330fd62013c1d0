import type { Token } from '../text/tokens.js';
import type { NameMention } from './instrument-names.js';

/** The query with its slips put right, as it would be typed; null where nothing was taken for something else. */
export function suggest(
  text: string,
  tokens: readonly Token[],
  mentions: readonly NameMention[],
  corrections: ReadonlyMap<string, string>,
): string | null {
  const changes = [
    ...tokens.flatMap(({ word, start, end }) => {
      const right = corrections.get(word);
      return right === undefined ? [] : [{ start, end, right }];
    }),
    ...mentions.flatMap(({ from, to, taken }) =>
      taken === null ? [] : [{ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, right: taken }],
    ),
  ].sort((a, b) => b.start - a.start);
  if (changes.length === 0) return null;
  return changes.reduce((line, { start, end, right }) => line.slice(0, start) + right + line.slice(end), text);
}
