import { designationTerms } from './designation-mention.js';
import { createLexicon, type Lexicon } from './lexicon.js';
import { textsOf, type FieldText } from './passage-texts.js';
import type { Passage } from './passages.js';
import { createPostingList } from './posting-list.js';
import { FIELD_RULES, RANKING } from './ranking.js';
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
  for (const [index, passage] of passages.entries()) {
    const weights = new Map<number, number>();
    for (const text of textsOf(passage)) {
      for (const term of addText(lexicon, text, weights)) {
        if (text.rule === 'title') addTo(titles, term, passage.instrument);
      }
    }
    for (const [term, weight] of weights) postings.add(term, index, strengthOf(weight));
  }
  const { starts, passages: holders, strengths } = postings.byTerm(lexicon.size);
  return {
    lexicon,
    passagesOf: (term) => holders.subarray(starts[term], starts[term + 1]),
    strengthsOf: (term) => strengths.subarray(starts[term], starts[term + 1]),
    rarityOf: (term) => rarity((starts[term + 1] ?? 0) - (starts[term] ?? 0), passages.length),
    titlesOf: (term) => [...(titles.get(term) ?? [])],
  };
}

/** Adds the words of one text to the weights of its passage; gives its terms, a term as often as it stands there. */
const addText = (lexicon: Lexicon, { text, language, rule }: FieldText, weights: Map<number, number>): number[] => {
  const tokens = tokenise(text);
  const { boost, typical } = FIELD_RULES[rule];
  const share = RANKING.lengthShare;
  const weight = boost / (1 - share + (share * tokens.length) / typical);
  const terms = tokens.map(({ word }) => lexicon.learn(word, language)).filter((term) => term >= 0);
  for (const name of designationTerms(text, tokens)) terms.push(lexicon.learn(name, null));
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + weight);
  return terms;
};

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
