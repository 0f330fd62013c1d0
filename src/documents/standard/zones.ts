import { fold } from '../../domain/fold.js';
import { readNumeralMark, type NumeralMark } from '../marks/numeral-mark.js';
import { isTransitoryHeading, readTransitoryMark } from '../marks/transitory-mark.js';
import type { Block } from '../reading/block.js';
import { outsideAnnexes } from './annexes-inside.js';
import { titleOf } from './chapter-title.js';
import { chooseNumerals, type NumeralCandidate } from './numeral-chain.js';

/** Where the parts of a standard stand among its blocks; each ends where the next begins. */
export interface Zones {
  /** First block of the index, or of the body where there is none. */
  readonly index: number;
  readonly body: number;
  readonly transitories: number;
  readonly numerals: ReadonlyMap<Block, NumeralMark>;
}

/** Finds index, body, numerals and transitories among the blocks after the `cover` that hold the title. */
export function findZones(blocks: readonly Block[], cover: number): Zones {
  const transitories = findTransitories(blocks, cover);
  const heading = blocks.findIndex((block, at) => at >= cover && at < transitories && isIndexHeading(block.text));
  const candidates = findCandidates(blocks, heading < 0 ? cover : heading, transitories);
  const start = heading < 0 ? cover : findBody(candidates, blocks);
  const titles = titlesOf(
    candidates.filter(({ index }) => index < start),
    blocks,
  );
  const own = outsideAnnexes(
    blocks,
    candidates.filter(({ index }) => index >= start),
    titles,
  );
  const chosen = chooseNumerals(own);
  const body = chosen[0]?.index ?? transitories;
  const numerals = new Map(
    chosen.flatMap(({ index, mark }) => {
      const block = blocks[index];
      return block ? [[block, mark] as const] : [];
    }),
  );
  return { index: heading < 0 || heading > body ? body : heading, body, transitories, numerals };
}

/** True for the heading over an index. */
export function isIndexHeading(text: string): boolean {
  return INDEX.test(fold(text.slice(0, 60)));
}

const INDEX =
  /^(?:indice|contenido|indice (?:de|del) contenido|tabla de contenidos?|sumario)(?: pag(?:ina|\.)?)?\s*[.:]?$/;

/** The heading whose next block is a transitory: that of an index has none. */
const findTransitories = (blocks: readonly Block[], from: number): number => {
  const headings = blocks.flatMap((block, index) => (index >= from && isTransitoryHeading(block.text) ? [index] : []));
  const inWords = headings.find((index) => /^[a-z]/.test(firstLabel(blocks[index + 1])));
  return inWords ?? headings.findLast((index) => firstLabel(blocks[index + 1]) !== '') ?? blocks.length;
};

const firstLabel = (block: Block | undefined): string => readTransitoryMark(block?.text ?? '')?.labels[0] ?? '';

const findCandidates = (blocks: readonly Block[], from: number, to: number): readonly NumeralCandidate[] => {
  const candidates: NumeralCandidate[] = [];
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    const mark = block && !isTableRow(block) ? readNumeralMark(block.text) : null;
    if (mark) candidates.push({ index, mark });
  }
  return candidates;
};

/** A row of so many cells is a table's, whatever number it opens with; a justified line may fall into two or three. */
const ROW_CELLS = 4;

const isTableRow = (block: Block): boolean => block.table && (block.lines[0]?.cells.length ?? 0) >= ROW_CELLS;

const isFirst = ({ mark: { path } }: NumeralCandidate): boolean => path.length === 1 && (path[0] ?? 0) <= 1;

/** The body begins where the first chapter, 0 or 1, comes again under the title that the index gave it. */
const findBody = (candidates: readonly NumeralCandidate[], blocks: readonly Block[]): number => {
  const [listed, ...again] = candidates.filter(isFirst);
  if (!listed) return 0;
  const wanted = titleOf(listed, blocks);
  const same = (candidate: NumeralCandidate): boolean =>
    candidate.mark.label === listed.mark.label && titleOf(candidate, blocks) === wanted;
  return (again.find(same) ?? listed).index;
};

const titlesOf = (listed: readonly NumeralCandidate[], blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(listed.map((candidate) => [candidate.mark.label, titleOf(candidate, blocks)]));
