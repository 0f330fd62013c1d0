import { parseOrdinal } from '../../domain/ordinal.js';
import { readArticleMark, readWordArticleMark, type ArticleMark } from '../marks/article-mark.js';
import type { BodyMark } from '../marks/body-mark.js';
import { chooseDecreeMarks } from '../decree/decree-marks.js';
import { chooseRun } from '../structure/longest-run.js';
import type { Block } from '../reading/block.js';

interface Candidate {
  readonly index: number;
  readonly number: number;
  readonly mark: ArticleMark;
}

/** An article's mark, or that of a provision numbered in words without that word. */
export type BodyArticle = Pick<ArticleMark, 'labels' | 'end'> & Partial<Pick<BodyMark, 'kind'>>;

/**
 * Finds the articles among the blocks from `start` to `end`: of all blocks that open like one, the longest run whose numbers never go back.
 * An article of another law, quoted, breaks the run and is left out. Where more are numbered in words than in figures, those count; where
 * none calls itself an article, provisions numbered in words do.
 */
export function chooseArticles(blocks: readonly Block[], start: number, end: number): ReadonlyMap<Block, BodyArticle> {
  const figures = withoutStray(longestRun(candidatesOf(blocks, start, end, readFigure)), blocks);
  const words = longestRun(candidatesOf(blocks, start, end, readWordMark));
  const run = words.length > figures.length ? words : figures;
  if (run.length === 0) return chooseDecreeMarks(blocks, start, end);
  const chosen = new Map<Block, BodyArticle>();
  for (const { index, mark } of run) {
    const block = blocks[index];
    if (block) chosen.set(block, mark);
  }
  return chosen;
}

const candidatesOf = (
  blocks: readonly Block[],
  start: number,
  end: number,
  read: (block: Block) => ArticleMark | null,
): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    const mark = block && !/^["“«]|\.{4,} ?\d+$/.test(block.text) ? read(block) : null;
    if (mark) candidates.push({ index, number: numberOf(mark.labels[0] ?? ''), mark });
  }
  return candidates;
};

const readFigure = (block: Block): ArticleMark | null => {
  const mark = readArticleMark(block.text);
  return mark && (mark.closed || changesFace(block, mark) || standsAlone(block, mark)) ? mark : null;
};

const readWordMark = (block: Block): ArticleMark | null => readWordArticleMark(block.text);

const numberOf = (label: string): number => {
  const figure = Number.parseInt(label, 10);
  return Number.isNaN(figure) ? (parseOrdinal(label.replace(/-(?:bis|ter)$/, '')) ?? 1) : figure;
};

/** Without a stop after the number, a bold mark before plain text tells an article from a sentence about one. */
const changesFace = (block: Block, mark: ArticleMark): boolean => {
  const [line, next] = block.lines;
  if (!line) return false;
  return (
    line.font !== line.lastFont || (next !== undefined && line.text.length === mark.end && next.font !== line.font)
  );
};

/** The last article of a law may be followed by one of another law, quoted: it leaps. */
const LEAP = 60;

/** The run without one or two at its end that stand far beyond the others, in another face than they. */
const withoutStray = (run: readonly Candidate[], blocks: readonly Block[]): readonly Candidate[] => {
  const faceOf = ({ index }: Candidate): string => blocks[index]?.lines[0]?.font ?? '';
  const strays = run.findIndex(
    (one, at) => at > 0 && at >= run.length - 2 && one.number - (run[at - 1]?.number ?? 0) > LEAP,
  );
  const [stray, before] = [run[strays], run[strays - 1]];
  return stray && before && run.length > 4 && faceOf(stray) !== faceOf(before) ? run.slice(0, strays) : run;
};

/** A mark alone on its line in the middle of the page, its title below it. */
const standsAlone = (block: Block, mark: ArticleMark): boolean =>
  block.centred && block.lines[0]?.text.length === mark.end;

/**
 * The longest run of numbers that count up; those with a suffix may follow one of the same number. By patience sorting: O(n log n). One printed
 * twice is given twice where nothing else stands between.
 */
const longestRun = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const run = new Set(chooseRun(candidates, mayFollow));
  let last: Candidate | null = null;
  for (const candidate of [...candidates].reverse()) {
    if (run.has(candidate)) last = candidate;
    else if (last && last.mark.labels[0] === candidate.mark.labels[0]) run.add(candidate);
    else last = null;
  }
  return candidates.filter((candidate) => run.has(candidate));
};

const mayFollow = (one: Candidate, next: Candidate): boolean =>
  rankOf(one) < rankOf(next) || (rankOf(one) === rankOf(next) && isInserted(next));

const rankOf = (candidate: Candidate): number => 2 * candidate.number + (isInserted(candidate) ? 1 : 0);

const isInserted = ({ mark }: Candidate): boolean => /^\d+-/.test(mark.labels[0] ?? '');
