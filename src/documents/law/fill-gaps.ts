import { readArticleMark, type ArticleMark } from '../marks/article-mark.js';
import type { Block } from '../reading/block.js';
import { findCandidates, lastNumber, type ArticleCandidate } from './article-candidate.js';

/** So many numbers may be missing in one place for marks that are less certain to stand for them. */
const WIDEST = 10;

/**
 * The run with the articles that it lacks, where a mark of a lacking number stands in the right place and yet is less certain than the others: after an
 * opening quote, in small letters, or with no stop after its number.
 */
export function fillGaps(
  run: readonly ArticleCandidate[],
  blocks: readonly Block[],
  start: number,
): readonly ArticleCandidate[] {
  return run.flatMap((one, at) => {
    const before = run[at - 1];
    const from = before ? lastNumber(before) : 0;
    if (one.number - from < 2 || one.number - from > WIDEST) return [one];
    const between = findCandidates(blocks, (before?.index ?? start - 1) + 1, one.index, readLoosely);
    return [...rising(between, from, one.number), one];
  });
}

/** Those whose numbers rise, each once, between two others. */
const rising = (candidates: readonly ArticleCandidate[], from: number, to: number): readonly ArticleCandidate[] => {
  let last = from;
  return candidates.filter((one) => {
    const fits = one.number > last && lastNumber(one) < to;
    if (fits) last = lastNumber(one);
    return fits;
  });
};

const readLoosely = ({ text }: Block): ArticleMark | null => {
  const small = /^art[ií]culo \d.{0,20}?\.-/.test(text);
  const mark = readArticleMark(small ? `A${text.slice(1)}` : text);
  return mark && (mark.closed || /^ ?[\p{Lu}(]/u.test(text.slice(mark.end))) ? mark : null;
};
