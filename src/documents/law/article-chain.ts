import { readArticleMark, type ArticleMark } from '../marks/article-mark.js';
import type { Block } from '../reading/block.js';

interface Candidate {
  readonly index: number;
  readonly number: number;
  readonly mark: ArticleMark;
}

/**
 * Finds the articles among the blocks from `start` to `end`: of all blocks that open like one, the longest run whose numbers never go back.
 * An article of another law, quoted, breaks the run and is left out.
 */
export function chooseArticles(blocks: readonly Block[], start: number, end: number): ReadonlyMap<Block, ArticleMark> {
  const candidates: Candidate[] = [];
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    const mark = block && readArticleMark(block.text);
    if (!mark || !(mark.closed || changesFace(block)) || /^["“«]/.test(block.text)) continue;
    candidates.push({ index, number: Number.parseInt(mark.labels[0] ?? '', 10), mark });
  }
  return new Map(
    longestRun(candidates).flatMap(({ index, mark }) => {
      const block = blocks[index];
      return block ? [[block, mark] as const] : [];
    }),
  );
}

/** Without a stop after the number, a bold mark before plain text tells an article from a sentence about one. */
const changesFace = (block: Block): boolean => {
  const [line] = block.lines;
  return line !== undefined && line.font !== line.lastFont;
};

/** Longest subsequence of numbers that never go back, by patience sorting: O(n log n). */
const longestRun = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const tails: number[] = [];
  const before: number[] = [];
  candidates.forEach(({ number }, at) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[tails[middle] ?? -1]?.number ?? 0) <= number) low = middle + 1;
      else high = middle;
    }
    before[at] = tails[low - 1] ?? -1;
    tails[low] = at;
  });
  const run: Candidate[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const candidate = candidates[at];
    if (candidate) run.push(candidate);
  }
  return run.reverse();
};
