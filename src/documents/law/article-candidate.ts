import type { ArticleMark } from '../marks/article-mark.js';
import { valueOfWords } from '../marks/ordinal-label.js';
import type { Block } from '../reading/block.js';

/** A block that may open an article. */
export interface ArticleCandidate {
  readonly index: number;
  /** The number without its suffixes; that of the first where a heading stands over several. */
  readonly number: number;
  readonly mark: ArticleMark;
}

/** The candidates among the blocks from `start` to `end`, as a way of reading marks sees them. */
export function findCandidates(
  blocks: readonly Block[],
  start: number,
  end: number,
  read: (block: Block) => ArticleMark | null,
): readonly ArticleCandidate[] {
  const candidates: ArticleCandidate[] = [];
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    const mark = block ? read(block) : null;
    if (mark) candidates.push({ index, number: numberOf(mark.labels[0] ?? ''), mark });
  }
  return candidates;
}

/** The number of the last label of a candidate: that after a range is one more. */
export function lastNumber({ mark }: ArticleCandidate): number {
  return numberOf(mark.labels.at(-1) ?? '');
}

const numberOf = (label: string): number => {
  const figure = Number.parseInt(label, 10);
  return Number.isNaN(figure) ? (valueOfWords(label) ?? 1) : figure;
};
