import type { Words } from '../image/open-words.js';
import type { Query } from '../query/query.js';
import { countBits } from './count-bits.js';
import { findReferences, type References } from './find-references.js';
import { groupAlternatives, type Group } from './group-alternatives.js';
import { openReader, type PostingReader } from './read-postings.js';
import { WINDOW_SIZE } from './score-window.js';
import { scoreTitles, type TitleScores } from './score-titles.js';

/** What a query is answered from, worked out once however often its passages are gone through. */
export interface ScanPlan {
  readonly query: Query;
  readonly groups: readonly Group[];
  readonly titles: TitleScores;
  readonly references: References;
  /** By bit of the query, how much its word tells. */
  readonly rarities: ReadonlyMap<number, number>;
}

/** Plans how a query is answered. */
export function planScan(query: Query, words: Words, firstPassages: Uint32Array): ScanPlan {
  const groups = groupAlternatives(words, query.alternatives);
  return {
    query,
    groups,
    titles: scoreTitles(words, query, firstPassages.length - 1),
    references: findReferences(query, firstPassages),
    rarities: new Map(groups.filter(({ mask }) => countBits(mask) === 1).map(({ mask, rarity }) => [mask, rarity])),
  };
}

/** The postings of the ways to meet the same words. */
export interface ReadGroup {
  readonly mask: number;
  readonly readers: readonly PostingReader[];
  /** Whether any passage may begin with it; else only those that met a rarer one, may meet a run of words, or have a title that meets a word. */
  readonly isOpen: boolean;
  /** Whether it is met by a run of words. */
  readonly isRun: boolean;
  /** The only way to meet it, where that is one word. */
  readonly single: PostingReader | null;
}

/** Opens the postings of a plan, to find the passages that meet `needed` of the words; all that meet any where that is null. */
export function openGroups({ groups, query }: ScanPlan, words: Words, needed: number | null): readonly ReadGroup[] {
  const open = needed === null ? groups.length : groupsToOpen(groups, query, needed);
  return groups.map((group, place) => {
    const isRun = countBits(group.mask) > 1;
    const readers = group.alternatives.flatMap((alternative) => openReader(words, alternative, group) ?? []);
    const [only = null, second] = readers;
    const single = isRun || second !== undefined || only?.others.length !== 0 ? null : only;
    return { mask: group.mask, readers, isOpen: place < open || isRun, isRun, single };
  });
}

/**
 * How many of the groups of one word, the rarest first, any passage may begin with: who meets none of these cannot meet as many as are needed. All
 * where a reference may stand for a word.
 */
const groupsToOpen = (groups: readonly Group[], { referenceBit }: Query, needed: number): number => {
  const single = groups.filter(({ mask }) => countBits(mask) === 1).length;
  if (referenceBit !== 0 || needed > single) return groups.length;
  return Math.min(groups.length, single - needed + 1);
};

/** Windows in which a title meets a word, by number: there a passage may begin with any word. Null where no title does. */
export function titledWindows({ masks }: TitleScores, firstPassages: Uint32Array): Uint8Array | null {
  let found: Uint8Array | null = null;
  for (const [instrument, mask] of masks.entries()) {
    if (mask === 0) continue;
    found ??= new Uint8Array(Math.ceil((firstPassages.at(-1) ?? 0) / WINDOW_SIZE));
    const last = Math.floor(((firstPassages[instrument + 1] ?? 1) - 1) / WINDOW_SIZE);
    for (let at = Math.floor((firstPassages[instrument] ?? 0) / WINDOW_SIZE); at <= last; at++) found[at] = 1;
  }
  return found;
}
