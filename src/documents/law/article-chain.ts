import { readArticleMark, readWordArticleMark, type ArticleMark } from '../marks/article-mark.js';
import type { BodyMark } from '../marks/body-mark.js';
import { chooseDecreeMarks } from '../decree/decree-marks.js';
import { chooseRun } from '../structure/longest-run.js';
import type { Block } from '../reading/block.js';
import { findCandidates, type ArticleCandidate as Candidate } from './article-candidate.js';
import { fillGaps } from './fill-gaps.js';

/** An article's mark, or that of a provision numbered in words without that word. */
export type BodyArticle = Pick<ArticleMark, 'labels' | 'end'> & Partial<Pick<BodyMark, 'kind'>>;

/**
 * Finds the articles among the blocks from `start` to `end`: of all blocks that open like one, the longest run whose numbers never go back.
 * An article of another law, quoted, breaks the run and is left out; one of the law's own that is misnumbered stays where the face of its mark
 * tells it. Where more are numbered in words than in figures, those count; where none calls itself an article, provisions numbered in words do.
 */
export function chooseArticles(blocks: readonly Block[], start: number, end: number): ReadonlyMap<Block, BodyArticle> {
  const words = longestRun(candidatesOf(blocks, start, end, readWordMark));
  const figures = chooseFigures(blocks, start, end);
  const told = words.length > figures.length ? words : figures;
  const run = told.length > 0 ? told : chooseQuoted(blocks, start, end);
  if (run.length === 0) return chooseDecreeMarks(blocks, start, end);
  const chosen = new Map<Block, BodyArticle>();
  for (const { index, mark } of run) {
    const block = blocks[index];
    if (block) chosen.set(block, mark);
  }
  return chosen;
}

const chooseFigures = (blocks: readonly Block[], start: number, end: number): readonly Candidate[] => {
  const closed = candidatesOf(blocks, start, end, readFigure);
  const run = longestRun(closed);
  const bare = longestRun(candidatesOf(blocks, start, end, readBareFigure));
  if (bare.length > 2 * run.length) return fillGaps(bare, blocks, start);
  return withMisnumbered(fillGaps(withoutStray(run, blocks), blocks, start), closed, blocks);
};

/** Articles each of which a quote opens, as when the whole law is quoted paragraph by paragraph; empty where they are few. */
const chooseQuoted = (blocks: readonly Block[], start: number, end: number): readonly Candidate[] => {
  const run = longestRun(findCandidates(blocks, start, end, readBareFigure));
  return run.length < LEAST_ALIKE ? [] : run;
};

/** The candidates that neither a quote opens nor the number of a page ends. */
const candidatesOf = (
  blocks: readonly Block[],
  start: number,
  end: number,
  read: (block: Block) => ArticleMark | null,
): readonly Candidate[] =>
  findCandidates(blocks, start, end, (block) => (/^["“«]|\.{4,} ?\d+$/.test(block.text) ? null : read(block)));

const readFigure = (block: Block): ArticleMark | null => {
  const mark = readArticleMark(block.text) ?? readSmall(block);
  return mark && (mark.closed || changesFace(block, mark) || standsAlone(block, mark)) ? mark : null;
};

/** "artículo 5.-" in small letters, where its face tells it from a sentence. */
const readSmall = (block: Block): ArticleMark | null => {
  const mark = block.text.startsWith('art') ? readArticleMark(`A${block.text.slice(1)}`) : null;
  return mark && changesFace(block, mark) ? mark : null;
};

/** The same where a law closes no mark and its face tells none: "Artículo 1o La presente Ley". */
const readBareFigure = (block: Block): ArticleMark | null => {
  const mark = readArticleMark(block.text);
  return mark && (mark.closed || /^ ?\p{Lu}/u.test(block.text.slice(mark.end))) ? mark : null;
};

const readWordMark = (block: Block): ArticleMark | null => readWordArticleMark(block.text);

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

/** So many articles tell how a law sets its marks, and so much of them must be set alike. */
const LEAST_ALIKE = 3;
const SHARE_ALIKE = 0.9;
/** A line of an index has no more letters than this after its number. */
const LISTED = 90;

/** The run with those of the candidates that break it and yet are set as its members are, in a face of marks: misnumbered, or counted anew. */
const withMisnumbered = (
  run: readonly Candidate[],
  candidates: readonly Candidate[],
  blocks: readonly Block[],
): readonly Candidate[] => {
  const faceOf = ({ index, mark }: Candidate): string => {
    const block = blocks[index];
    return block && changesFace(block, mark) ? (block.lines[0]?.font ?? '') : '';
  };
  const middle = run.length < LEAST_ALIKE ? undefined : run[run.length >> 1];
  const face = middle ? faceOf(middle) : '';
  const alike = run.filter((one) => faceOf(one) === face);
  if (face === '' || alike.length < SHARE_ALIKE * run.length) return run;
  const chosen = new Set(run);
  const begin = run[0]?.index ?? 0;
  const hasText = ({ index, mark }: Candidate): boolean => (blocks[index]?.text.length ?? 0) > mark.end + LISTED;
  return candidates.filter((one) => chosen.has(one) || (faceOf(one) === face && (one.index > begin || hasText(one))));
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
