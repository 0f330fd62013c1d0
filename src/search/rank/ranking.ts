import type { InstrumentKind } from '../../domain/vocabulary.js';

/** Every number that decides an order, with its reason. Scores of words are sums of BM25 parts, seldom above 100; boosts of references stand far above them. */
export const RANKING = {
  /** How fast a repeated word stops counting (BM25 k): the customary value. */
  saturation: 1.2,
  /** How much a long field loses (BM25 b): less than half, since an article is long because it rules much, not because it rambles. */
  lengthShare: 0.4,
  /** A hit of the whole words asked beats one of half of them: the share of what the words met tell, to this power. */
  coordination: 2,
  /** What a word in the title of its instrument adds to a provision: it tells what the provision is about without being its words. */
  titleOfInstrument: 0.2,
  /** How much words that stand side by side, and words that stand as they were asked, raise a hit at most. */
  closeness: 1.2,
  exactness: 0.3,
  /** How much an instrument gains at most whose title is what was asked: who types a title wants the text of that title. */
  title: 1,
  /** What an instrument is left with of which only our remarks and links hold words of the query. */
  remarkedOnly: 0.6,
  /** A question is answered by a provision; the instrument is only where to look. */
  instrumentForQuestion: 0.75,
  /** How much a provision gains that does what the question asks about: a sanction where a fine is asked for. */
  role: 0.8,
  /** What a part with the very words of one before it is left with: the first says it all. */
  twin: 0.15,
  /** What no longer, or not yet, binds on the day asked: it must be twice as near to the question to come first. */
  notInForce: 0.45,
  /** An instrument that the query names and nothing else. */
  namedInstrument: 20_000,
  /** What took the place of an instrument that the query names and nothing else: before the parts of what is no more. */
  successor: 5_000,
  /** A part that the query names together with its instrument. */
  namedPart: 40_000,
  /** What is read next to a part that was named: the article of a fraction, then what is inside it, then the other fractions. */
  holdsNamedPart: 5_000,
  besideNamedPart: 500,
  /** Any passage of an instrument that the query names beside other words. */
  ofNamedInstrument: 1_000,
  /** A part of the locator asked, of any instrument, and the parts inside it. */
  locator: 500,
  insideLocator: 250,
} as const;

/** What a hit of an instrument of a kind is left with where it is not the law of the country: who asks without naming it asks what binds in Mexico. */
export const KIND_WEIGHTS: Readonly<Partial<Record<InstrumentKind, number>>> = {
  'foreign-rule': 0.9,
  'international-standard': 0.9,
  'state-law': 0.95,
};

/** What a match by each way is worth against the word itself. */
export const ROUTE_WEIGHTS = {
  word: 1,
  /** An equivalent of the glossary: surely the same thing, yet not the words asked. */
  synonym: 0.4,
  /** A word that begins with what was typed last. */
  prefix: 0.45,
  /** A word one or two letters away: a guess, and the only one there is. */
  fuzzy: 0.6,
  /** The name of an instrument in another text. */
  mention: 1,
} as const;

/** A word of the field counts so many times; `typical` is the length in words at which a field neither gains nor loses. */
export interface FieldRule {
  readonly boost: number;
  readonly typical: number;
}

/** A designation says most in fewest words, then a title, then a heading; names of linked topics and bodies, and what we remark, are ours, not the text's. */
export const FIELD_RULES = {
  designation: { boost: 8, typical: 4 },
  acronym: { boost: 8, typical: 1 },
  title: { boost: 5, typical: 12 },
  heading: { boost: 2, typical: 6 },
  text: { boost: 1, typical: 80 },
  kind: { boost: 1, typical: 3 },
  note: { boost: 0.2, typical: 60 },
  link: { boost: 0.3, typical: 8 },
} as const satisfies Readonly<Record<string, FieldRule>>;

/** A strength is kept in one byte: the order it makes is the same to within half a part in a hundred. */
export const STRONGEST = 255;

/** Words of a query that are looked for: past these the rarest are kept, which tell most. One bit each in a mask. */
export const QUERY_WORD_LIMIT = 24;

/** Where fewer passages than this hold enough of the words, passages with fewer words are let in behind them. */
export const FEW_HITS = 10;

/** Share of the words that a passage must hold where many do: all of two, two of three, three of five. */
export const WORD_SHARE = 0.6;

/** So many of the first hits are looked at again for how their words stand: ten pages of the usual size. */
export const REFINED_HITS = 200;

/** Words of the index that a beginning or a misspelling may stand for, the most frequent first; unknown words that are guessed at in one query. */
export const EXPANSION_LIMIT = 40;
export const GUESS_LIMIT = 6;
