import type { Words } from '../image/open-words.js';
import type { Alternative } from '../query/query.js';
import { countBits } from './count-bits.js';

/** The ways to meet the same words, and the most they may count. */
export interface Group {
  readonly mask: number;
  readonly alternatives: readonly Alternative[];
  /** No way to meet a word counts more than the word itself where it is least rare: a word of one language is often a rare one of the other. */
  readonly rarity: number;
  /** Passages that may meet it, at most. */
  readonly size: number;
}

/** Groups the ways to meet a query: those that meet one word before those that meet a run of them, of these the ones that fewest passages meet first. */
export function groupAlternatives(words: Words, alternatives: readonly Alternative[]): readonly Group[] {
  const groups = new Map<number, Alternative[]>();
  for (const alternative of alternatives) {
    const group = groups.get(alternative.mask);
    if (group) group.push(alternative);
    else groups.set(alternative.mask, [alternative]);
  }
  return [...groups]
    .map(([mask, group]): Group => ({
      mask,
      alternatives: group,
      rarity: rarityOfGroup(words, group),
      size: group.reduce((sum, { terms }) => sum + Math.min(...terms.map((term) => words.passagesOf(term).length)), 0),
    }))
    .sort((a, b) => countBits(a.mask) - countBits(b.mask) || a.size - b.size);
}

const rarityOfGroup = (words: Words, group: readonly Alternative[]): number => {
  const own = group.filter(({ route }) => route === 'word');
  return Math.min(...(own.length > 0 ? own : group).map(({ terms }) => rarityTogether(words, terms)));
};

/** How much terms tell that stand in one passage. */
export function rarityTogether(words: Words, terms: readonly number[]): number {
  return terms.reduce((sum, term) => sum + words.rarityOf(term), 0);
}

/** Terms, the one that fewest passages have first. */
export function rarestFirst(words: Words, terms: readonly number[]): readonly number[] {
  return terms.length < 2 ? terms : [...terms].sort((a, b) => words.passagesOf(a).length - words.passagesOf(b).length);
}
