import { designationTerms } from './designation-mention.js';
import { createLexicon, type Lexicon } from './lexicon.js';
import { textsOf } from './passage-texts.js';
import type { Passage } from './passages.js';
import { createPostingList } from './posting-list.js';
import { FIELD_RULES, RANKING, type FieldRule } from './ranking.js';
import { tokenise } from './tokens.js';

/** Which passages hold a term, and how much each says of it. */
export interface Postings {
  readonly lexicon: Lexicon;
  /** Of a term: passages ascending, and beside each the strength of the term in it, 1 to 255. */
  readonly passagesOf: (term: number) => Uint32Array;
  readonly strengthsOf: (term: number) => Uint8Array;
  /** How much a term tells: the rarer the more (BM25 inverse document frequency). */
  readonly rarityOf: (term: number) => number;
  /** Of a term, the instruments in whose title it stands. */
  readonly titlesOf: (term: number) => readonly number[];
}

/** Reads all texts of all passages once. Strength is BM25F: occurrences weighted by field and length, saturated. */
export function indexPassages(passages: readonly Passage[]): Postings {
  const lexicon = createLexicon();
  const postings = createPostingList();
  const titles = new Map<number, Set<number>>();
  const holders: number[] = [];
  for (const [index, passage] of passages.entries()) {
    const { weights, own, title } = readPassage(lexicon, passage);
    for (const [term, weight] of weights) postings.add(term, index, strengthOf(weight));
    for (const term of own) holders[term] = (holders[term] ?? 0) + 1;
    for (const term of title) addTo(titles, term, passage.instrument);
  }
  const table = postings.byTerm(lexicon.size);
  return {
    lexicon,
    passagesOf: (term) => table.passages.subarray(table.starts[term], table.starts[term + 1]),
    strengthsOf: (term) => table.strengths.subarray(table.starts[term], table.starts[term + 1]),
    rarityOf: (term) => rarity(holders[term] ?? 0, passages.length),
    titlesOf: (term) => [...(titles.get(term) ?? [])],
  };
}

interface ReadPassage {
  readonly weights: ReadonlyMap<number, number>;
  /** Terms of its own texts: a word is not common because many passages are linked to a topic of that name. */
  readonly own: ReadonlySet<number>;
  readonly title: ReadonlySet<number>;
}

const readPassage = (lexicon: Lexicon, passage: Passage): ReadPassage => {
  const weights = new Map<number, number>();
  const own = new Set<number>();
  const title = new Set<number>();
  for (const { text, language, rule } of textsOf(passage)) {
    const tokens = tokenise(text);
    const weight = weightOf(FIELD_RULES[rule], tokens.length);
    const names = designationTerms(text, tokens).map((name) => lexicon.learn(name, null));
    for (const term of [...tokens.map(({ word }) => lexicon.learn(word, language)), ...names]) {
      if (term < 0) continue;
      weights.set(term, (weights.get(term) ?? 0) + weight);
      if (rule !== 'link') own.add(term);
      if (rule === 'title') title.add(term);
    }
  }
  return { weights, own, title };
};

const weightOf = ({ boost, typical }: FieldRule, words: number): number =>
  boost / (1 - RANKING.lengthShare + (RANKING.lengthShare * words) / typical);

const addTo = (groups: Map<number, Set<number>>, key: number, value: number): void => {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
};

const strengthOf = (weight: number): number =>
  Math.max(1, Math.round((STRONGEST * weight) / (weight + RANKING.saturation)));

/** A strength is kept in one byte: the order it makes is the same to within half a part in a hundred. */
export const STRONGEST = 255;

const rarity = (holders: number, all: number): number => Math.log(1 + (all - holders + 0.5) / (holders + 0.5));
