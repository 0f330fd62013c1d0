import { fold } from '../../domain/fold.js';
import { readAnnexMark } from '../marks/annex-mark.js';
import { readNumeralMark, type NumeralMark } from '../marks/numeral-mark.js';
import { isTransitoryHeading, readTransitoryMark } from '../marks/transitory-mark.js';
import type { Block } from '../reading/block.js';
import { chooseNumerals, type NumeralCandidate } from './numeral-chain.js';

/** Where the parts of a standard stand among its blocks; each ends where the next begins. */
export interface Zones {
  /** First block of the index, or of the body where there is none. */
  readonly index: number;
  readonly body: number;
  readonly transitories: number;
  readonly numerals: ReadonlyMap<Block, NumeralMark>;
}

/** Finds index, body, numerals and transitories. */
export function findZones(blocks: readonly Block[]): Zones {
  const transitories = findTransitories(blocks);
  const heading = blocks.findIndex((block, at) => at < transitories && INDEX.test(fold(block.text.slice(0, 60))));
  const candidates = findCandidates(blocks, heading < 0 ? 0 : heading, transitories);
  const start = heading < 0 ? 0 : findBody(candidates, blocks);
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

const INDEX = /^(?:indice|contenido|indice (?:de|del) contenido|tabla de contenido|sumario)\s*[.:]?$/;

/** The heading whose next block is a transitory: that of an index has none. */
const findTransitories = (blocks: readonly Block[]): number => {
  const headings = blocks.flatMap((block, index) => (isTransitoryHeading(block.text) ? [index] : []));
  const inWords = headings.find((index) => /^[a-z]/.test(firstLabel(blocks[index + 1])));
  return inWords ?? headings.findLast((index) => firstLabel(blocks[index + 1]) !== '') ?? blocks.length;
};

const firstLabel = (block: Block | undefined): string => readTransitoryMark(block?.text ?? '')?.labels[0] ?? '';

const findCandidates = (blocks: readonly Block[], from: number, to: number): readonly NumeralCandidate[] => {
  const candidates: NumeralCandidate[] = [];
  for (let index = from; index < to; index++) {
    const mark = readNumeralMark(blocks[index]?.text ?? '');
    if (mark) candidates.push({ index, mark });
  }
  return candidates;
};

const isFirst = ({ mark }: NumeralCandidate): boolean => mark.path.length === 1 && mark.path[0] === 1;

/** The body begins where chapter 1 comes again under the title that the index gave it. */
const findBody = (candidates: readonly NumeralCandidate[], blocks: readonly Block[]): number => {
  const [listed, ...again] = candidates.filter(isFirst);
  if (!listed) return 0;
  const wanted = titleOf(listed, blocks);
  return (again.find((candidate) => titleOf(candidate, blocks) === wanted) ?? listed).index;
};

/** How many letters tell a chapter's title: the index shortens long ones. */
const TITLE_LETTERS = 12;

const titleOf = ({ index, mark }: NumeralCandidate, blocks: readonly Block[]): string =>
  fold(blocks[index]?.text.slice(mark.end, mark.end + 80) ?? '')
    .replace(/[^a-zñ]+/g, '')
    .slice(0, TITLE_LETTERS);

const titlesOf = (listed: readonly NumeralCandidate[], blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(listed.map((candidate) => [candidate.mark.label, titleOf(candidate, blocks)]));

/** Candidates outside annexes. A chapter that the index lists ends an annex printed inside the body. */
const outsideAnnexes = (
  blocks: readonly Block[],
  candidates: readonly NumeralCandidate[],
  titles: ReadonlyMap<string, string>,
): readonly NumeralCandidate[] => {
  let inside = false;
  let next = candidates[0]?.index ?? 0;
  return candidates.filter((candidate) => {
    for (; next < candidate.index; next++) {
      const block = blocks[next];
      if (block && isAnnexHeading(block)) inside = true;
    }
    if (inside && titles.get(candidate.mark.label) === titleOf(candidate, blocks)) inside = false;
    return !inside;
  });
};

/** A heading begins so far from the left edge, in points, even where its page is too wide to tell the middle. */
const HEADING_INDENT = 100;

/** True for a block that is the heading of an annex: centred, or short and in capitals. */
export function isAnnexHeading(block: Block): boolean {
  const mark = block.text.length > 300 ? null : readAnnexMark(block.text);
  if (!mark) return false;
  const far = mark.numbered && block.first >= HEADING_INDENT && block.text.length < 120;
  return block.centred || far || (block.text.length < 60 && !/\p{Ll}/u.test(block.text));
}
