import { BodyReader, opensContainer } from '../law/body.js';
import { readAnnexMark } from '../marks/annex-mark.js';
import { readArticleMark, readWordArticleMark } from '../marks/article-mark.js';
import type { BodyMark } from '../marks/body-mark.js';
import { readContainerMark } from '../marks/container-mark.js';
import { readNumeralMark } from '../marks/numeral-mark.js';
import { isTransitoryHeading } from '../marks/transitory-mark.js';
import { TransitoryReader } from '../law/transitories.js';
import { isSignature } from '../law/signature.js';
import type { Block } from '../reading/block.js';
import { isAnnexHeading } from '../standard/annex-heading.js';
import { chooseNumerals } from '../standard/numeral-chain.js';
import { isIndexHeading } from '../standard/zones.js';
import type { BlockReader } from '../structure/block-reader.js';
import { addBeside, addPart, type Part } from '../structure/part.js';
import { chooseDecreeMarks } from './decree-marks.js';

type Drop = (reason: string, list: readonly Block[]) => void;

/** Reads what follows the signatures of a decree: annexes, each with its chapters, numerals or articles, and its own transitories. */
export function readAnnexes(root: Part, blocks: readonly Block[], start: number, drop: Drop): void {
  const heads = blocks.flatMap((block, at) => (at >= start && isAnnexHeading(block) ? [at] : []));
  heads.forEach((head, order) => {
    readAnnex(root, blocks.slice(head, heads[order + 1] ?? blocks.length), drop);
  });
}

const readAnnex = (root: Part, blocks: readonly Block[], drop: Drop): void => {
  const [heading] = blocks;
  const mark = readAnnexMark(heading?.text ?? '');
  if (!heading || !mark) return;
  const annex = addPart(root, mark.segment, heading.text.slice(0, mark.end));
  annex.title = heading.text.slice(mark.end).trim();
  addBeside(annex, heading);
  const [index, body] = findIndex(blocks);
  const marks = chooseAnnexMarks(blocks, body);
  fill(blocks, 1, index, new BodyReader(annex, new Map(), false), new Map(), drop);
  drop('index', blocks.slice(index, body));
  const transitories = blocks.findIndex((block, at) => at >= body && isTransitories(block));
  const end = transitories < 0 ? blocks.length : transitories;
  fill(blocks, body, end, new BodyReader(annex, marks, false), marks, drop);
  const [last] = blocks.slice(end, end + 1);
  if (last) openTransitories(annex, last, blocks.slice(end + 1), drop);
};

/** Where the index stands, and where the body that it lists begins: there its first chapter comes again. */
const findIndex = (blocks: readonly Block[]): readonly [number, number] => {
  const heading = blocks.findIndex(({ text }) => isIndexHeading(text));
  const listed = labelOf(blocks[heading + 1]);
  const again = blocks.findIndex((block, at) => at > heading + 1 && labelOf(block) === listed);
  return heading < 0 || listed === null || again < 0 ? [1, 1] : [heading, again];
};

const labelOf = (block: Block | undefined): string | null => {
  const mark = readContainerMark(block?.text ?? '');
  if (mark) return `${mark.segment.kind} ${mark.segment.label}`;
  return readNumeralMark(block?.text ?? '')?.label ?? null;
};

/** "Capítulo 11. Transitorios." as much as "TRANSITORIOS". */
const isTransitories = (block: Block): boolean => {
  const mark = readContainerMark(block.text);
  return isTransitoryHeading(mark ? block.text.slice(mark.end).replace(/^[\s.:-]+/, '') : block.text);
};

const openTransitories = (annex: Part, heading: Block, blocks: readonly Block[], drop: Drop): void => {
  const mark = readContainerMark(heading.text);
  const home = mark ? addPart(annex, mark.segment, heading.text.slice(0, mark.end)) : annex;
  const reader = new TransitoryReader(home, null);
  reader.add({ ...heading, text: heading.text.slice(mark?.end ?? 0) }, []);
  fill(blocks, 0, blocks.length, reader, new Map(), drop);
};

/** How an annex is numbered: articles where it has some, else numerals, else parts in words. */
const chooseAnnexMarks = (blocks: readonly Block[], start: number): ReadonlyMap<Block, BodyMark> => {
  const articles = blocks
    .slice(start)
    .some(({ text }) => readArticleMark(text)?.closed === true || readWordArticleMark(text));
  if (articles) return chooseDecreeMarks(blocks, start, blocks.length);
  const chapters = blocks.slice(start).some(opensContainer);
  const candidates = blocks.flatMap((block, index) => {
    const mark = index < start || block.table ? null : readNumeralMark(block.text);
    return mark && (!chapters || mark.path.length > 1) ? [{ index, mark }] : [];
  });
  const numerals = candidates.some(({ mark }) => mark.path.length > 1) ? chooseNumerals(candidates) : [];
  if (numerals.length === 0) return chooseDecreeMarks(blocks, start, blocks.length);
  return new Map(
    numerals.flatMap(({ index, mark: { label, end, path } }) => {
      const block = blocks[index];
      return block ? [[block, { kind: 'num', labels: [label], end, path }] as const] : [];
    }),
  );
};

/** Blocks looked at to tell whether a list goes on after a paragraph. */
const LOOK_AHEAD = 40;

const fill = (
  blocks: readonly Block[],
  start: number,
  end: number,
  reader: BlockReader,
  marks: ReadonlyMap<Block, BodyMark>,
  drop: Drop,
): void => {
  for (let at = start; at < end; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (isSignature(block.text)) drop('signatures', [block]);
    else {
      reader.add(block, aheadOf(blocks, at + 1, end, marks));
      addBeside(reader.current, block);
    }
  }
};

function* aheadOf(
  blocks: readonly Block[],
  start: number,
  end: number,
  marks: ReadonlyMap<Block, BodyMark>,
): Generator<Block> {
  for (let at = start; at < Math.min(end, start + LOOK_AHEAD); at++) {
    const block = blocks[at];
    if (!block || marks.has(block) || opensContainer(block)) return;
    if (!block.table) yield block;
  }
}
