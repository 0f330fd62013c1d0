import type { Block } from '../reading/block.js';
import { isAnnexHeading } from './annex-heading.js';
import { titleOf } from './chapter-title.js';
import type { NumeralCandidate } from './numeral-chain.js';

/** Chapters that a text may skip: one is printed without its number now and then. */
const SKIPPED = 1;

/** The chapter that ends a standard, "Concordancia con normas internacionales": what counts on in an annex after it are rows. */
const LAST = /^(?:grado)?(?:de)?concord?/;

/**
 * Candidates outside annexes. Chapters may go on after an annex printed inside the body: one that the index (`titles`, by label) lists
 * under its title, or, where there is no index, the next chapter, unless the annex itself counts up to it or the last chapter stands before it.
 */
export function outsideAnnexes(
  blocks: readonly Block[],
  candidates: readonly NumeralCandidate[],
  titles: ReadonlyMap<string, string>,
): readonly NumeralCandidate[] {
  const count = { inside: false, chapter: 0, inAnnex: 0, ended: false };
  let next = candidates[0]?.index ?? 0;
  return candidates.filter((candidate) => {
    const heading = blocks.slice(next, candidate.index).some(isAnnexHeading);
    next = Math.max(next, candidate.index);
    if (heading) Object.assign(count, { inside: true, inAnnex: 0 });
    const { path, label } = candidate.mark;
    const number = path.length === 1 ? (path[0] ?? 0) : 0;
    const follows = number > count.chapter && number <= count.chapter + 1 + SKIPPED;
    const title = titleOf(candidate, blocks);
    const listed = titles.size === 0 ? goesOn(count, number) : titles.get(label) === title;
    if (follows && listed) count.inside = false;
    if (count.inside && number > 0) count.inAnnex = number;
    if (!count.inside && follows) Object.assign(count, { chapter: number, ended: LAST.test(title) });
    return !count.inside;
  });
}

/** True where, with no index, a number may be that of the next chapter: the annex does not count up to it, nor has the standard come to its end. */
const goesOn = ({ inAnnex, ended }: { readonly inAnnex: number; readonly ended: boolean }, number: number): boolean =>
  inAnnex !== number - 1 && !ended;
