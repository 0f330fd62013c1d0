import type { MeantQuery } from '../../domain/ports/query-reading.js';
import { stepsBetween } from '../text/near-words.js';
import { tokenise } from '../text/tokens.js';
import type { InstrumentNames } from './instrument-names.js';
import { readOperators } from './read-operators.js';
import { distanceFor } from './read-words.js';
import { suggest } from './suggest.js';

/** Takes the words of a query that no text has for acronyms of instruments, or for words of some texts, that they are slips of; null where none is. */
export function correctSlips(
  names: InstrumentNames,
  text: string,
  unknown: ReadonlySet<string>,
  near: readonly string[],
): MeantQuery | null {
  const { plain } = readOperators(text);
  const tokens = tokenise(plain);
  const mentions = names.find(plain, tokens, (word) => !unknown.has(word));
  const counts = countWords(near);
  const corrections = new Map<string, string>();
  for (const [at, { word }] of tokens.entries()) {
    if (!unknown.has(word) || mentions.some(({ from, to }) => at >= from && at < to)) continue;
    const right = nearest(word, counts);
    if (right !== null) corrections.set(word, right);
  }
  const suggestion = suggest(text, tokens, mentions, corrections);
  return suggestion === null ? null : { text, corrections, suggestion };
}

const countWords = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) for (const { word } of tokenise(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** The word fewest steps away, of those equally near the most frequent. */
const nearest = (word: string, counts: ReadonlyMap<string, number>): string | null => {
  let [best, least, most] = [null as string | null, distanceFor(word) as number, 0];
  for (const [other, count] of counts) {
    const steps = stepsBetween(word, other, least);
    if (steps > least || (steps === least && count <= most)) continue;
    [best, least, most] = [other, steps, count];
  }
  return best;
};
