import type { Words } from '../image/open-words.js';
import { BREAK, KIND_MARK } from '../image/word-image.js';
import type { Query } from '../query/query.js';
import type { RankedHit } from './best-hits.js';
import { countBits } from './count-bits.js';
import { createWindow } from './closeness-window.js';
import { createCoverage } from './coverage.js';
import { placeOf } from './place-of.js';
import { RANKING, STRONGEST } from './ranking.js';
import type { ScanPlan } from './plan-scan.js';

/** What the passages are, as far as an order asks. */
export interface RefineSources {
  readonly words: Words;
  readonly instrumentOf: Uint32Array;
  /** By instrument its first passage, which is the instrument itself. */
  readonly firstPassages: Uint32Array;
  /** By form, BINDING_FORM where it only binds others, else 0: room for what the words of a query mean, which is cleared after each. */
  readonly formMasks: Uint32Array;
}

/**
 * Puts hits, best first, in order by what their postings do not tell: whether the words stand together and as they were asked, whether they are the
 * title of the instrument, whether an earlier hit has the very same words. Sorting is stable. The first `wanted` are in their places; a hit that cannot
 * be among them is not read.
 */
export function refineOrder(
  hits: readonly RankedHit[],
  { query, rarities }: Pick<ScanPlan, 'query' | 'rarities'>,
  sources: RefineSources,
  wanted: number,
): readonly RankedHit[] {
  const asked = query.bits.filter((bit) => bit !== query.referenceBit);
  if (asked.length === 0) return hits;
  const { words, instrumentOf, firstPassages, formMasks } = sources;
  const { standing, clear } = createStanding(query, words, asked, formMasks);
  const coverage = createCoverage(asked, rarities, 2);
  const best = createBest(wanted);
  const raised = hits.map(({ passage, score, boost }) => {
    const isInstrument = firstPassages[instrumentOf[passage] ?? 0] === passage;
    if (score * (isInstrument ? MOST_OF_INSTRUMENT : MOST_OF_PART) < best.least()) return { passage, score, boost };
    const full = score * (1 + standing(passage)) * titleFactor(passage, query, sources, coverage);
    best.add(isNamed(boost) ? -passage - 1 : words.twinOf(passage), full);
    return { passage, score: full, boost };
  });
  clear();
  return lowerTwins(raised.sort(byScore), words);
}

/** What a hit's score is multiplied by at most: closeness and exactness are shares, and so is what a title meets. */
const MOST_OF_PART = 1 + RANKING.closeness + RANKING.exactness;
const MOST_OF_INSTRUMENT = MOST_OF_PART * (1 + RANKING.title);

/** The best scores so far, one of each group: of parts with the same words all but the first are lowered. */
const createBest = (
  wanted: number,
): { readonly add: (group: number, score: number) => void; readonly least: () => number } => {
  const groups = new Map<number, number>();
  const scores: number[] = [];
  return {
    add: (group, score) => {
      const known = groups.get(group);
      if (known !== undefined && known >= score) return;
      if (known !== undefined) scores.splice(scores.indexOf(known), 1);
      groups.set(group, score);
      const place = scores.findIndex((other) => other < score);
      scores.splice(place < 0 ? scores.length : place, 0, score);
    },
    /** Below this nothing is among those wanted. */
    least: () => scores[wanted - 1] ?? 0,
  };
};

const byScore = (a: RankedHit, b: RankedHit): number => b.score - a.score;

/** Whether the query names the part itself, and not only its instrument or what is around it. */
const isNamed = (boost: number): boolean => boost === RANKING.namedPart || boost === RANKING.locator;

/** A part that was named stays where it is; of others the first with the same words does. */
const lowerTwins = (hits: readonly RankedHit[], { twinOf }: Words): readonly RankedHit[] => {
  const seen = new Set<number>();
  return hits
    .map(({ passage, score, boost }) => {
      const twin = twinOf(passage);
      const isRepeated = seen.has(twin) && !isNamed(boost);
      seen.add(twin);
      return { passage, score: isRepeated ? score * RANKING.twin : score, boost };
    })
    .sort(byScore);
};

/**
 * What an instrument's score is multiplied by: more with the share of the query that its title meets and the share of the title that the query is, less
 * where its title has none of it, for then only our remarks on it do.
 */
const titleFactor = (
  passage: number,
  query: Query,
  { words, instrumentOf, firstPassages }: RefineSources,
  coverage: (mask: number) => number,
): number => {
  const instrument = instrumentOf[passage] ?? 0;
  if (firstPassages[instrument] !== passage) return 1;
  const terms = words.titleTermsOf(instrument);
  const title = new Set(terms.map((term) => term & ~KIND_MARK));
  const length = terms.filter((term) => (term & KIND_MARK) === 0).length;
  let [mask, met] = [0, 0];
  for (const alternative of query.alternatives) {
    if (!alternative.terms.every((term) => title.has(term))) continue;
    if ((mask & alternative.mask) !== alternative.mask) met += alternative.terms.length;
    mask |= alternative.mask;
  }
  const asked = query.isQuestion ? RANKING.instrumentForQuestion : 1;
  if (isRemarkedOnly(passage, query, words)) return RANKING.remarkedOnly * asked;
  // A title holds its words in two languages.
  const whole = Math.min(1, (2 * met) / Math.max(1, length));
  return asked * (1 + RANKING.title * coverage(mask) * (0.4 + 0.6 * whole));
};

/** Whether no word of the query is among the names of an instrument: names are so weighty that a word of theirs stands out by its strength. */
const isRemarkedOnly = (passage: number, { alternatives }: Query, words: Words): boolean =>
  !alternatives.some(({ terms }) =>
    terms.some((term) => {
      const place = placeOf(words.passagesOf(term), passage);
      return place >= 0 && (words.strengthsOf(term)[place] ?? 0) >= STRONGEST / 2;
    }),
  );

/** What a passage gains from how the words of the query stand in its texts. */
type Standing = (passage: number) => number;

/** What a form that only binds others stands for in the table of forms; no word of a query has this bit. */
export const BINDING_FORM = 1 << 30;

/** `table` is by form, and left as it was by `clear`. Every word of every hit is looked up in it. */
const createStanding = (
  query: Query,
  words: Words,
  asked: readonly number[],
  table: Uint32Array,
): { readonly standing: Standing; readonly clear: () => void } => {
  const masks = masksByForm(query, words, asked);
  const before = [...masks.keys()].map((form) => [form, table[form] ?? 0] as const);
  for (const [form, mask] of masks) table[form] = mask;
  const exact = exactForms(query, words);
  const window = createWindow(asked.length);
  const standing = (passage: number): number => {
    const text = words.textOf(passage);
    let [closest, spelt, place] = [0, 0, 0];
    for (const form of text) {
      if (form === BREAK) {
        closest = Math.max(closest, window.close());
        place = 0;
        continue;
      }
      const mask = table[form] ?? 0;
      if (mask === BINDING_FORM) continue;
      if (mask !== 0) {
        window.meet(mask, place);
        spelt |= exact.get(form) ?? 0;
      }
      place++;
    }
    return RANKING.closeness * closest + (RANKING.exactness * countBits(spelt)) / asked.length;
  };
  const clear = (): void => {
    for (const [form, mask] of before) table[form] = mask;
  };
  return { standing, clear };
};

/** The bits that each form stands for. An equivalent of as many words as it replaces gives each its own. */
const masksByForm = ({ alternatives }: Query, words: Words, asked: readonly number[]): ReadonlyMap<number, number> => {
  const isAsked = asked.reduce((mask, bit) => mask | bit, 0);
  const masks = new Map<number, number>();
  for (const { terms, mask } of alternatives) {
    const bits = bitsOf(mask & isAsked);
    for (const [place, term] of terms.entries()) {
      const own = bits.length === terms.length ? (bits[place] ?? 0) : place === 0 ? mask & isAsked : 0;
      if (own !== 0) for (const form of words.formsOf(term)) masks.set(form, (masks.get(form) ?? 0) | own);
    }
  }
  return masks;
};

const bitsOf = (mask: number): readonly number[] =>
  Array.from({ length: 31 }, (_, place) => 1 << place).filter((bit) => (mask & bit) !== 0);

const exactForms = ({ alternatives }: Query, { vocabulary }: Words): ReadonlyMap<number, number> =>
  new Map(
    alternatives
      .filter(({ route }) => route === 'word')
      .map(({ asked, mask }) => [vocabulary.formOf(asked), mask] as const),
  );
