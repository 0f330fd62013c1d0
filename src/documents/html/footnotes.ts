import type { Block } from '../reading/block.js';

/** The blocks of a text without its notes, each note beside the block that carries its mark. */
export interface Footnotes {
  readonly blocks: readonly Block[];
  readonly notes: number;
}

/** Takes the notes at the end of a text, which open with a mark met in it, to the blocks that carry their marks. */
export function placeFootnotes(blocks: readonly Block[], marks: ReadonlyMap<string, Block>): Footnotes {
  const notes = new Map<Block, Block[]>();
  let end = blocks.length;
  let count = 0;
  let continued: Block[] = [];
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block) break;
    const home = marks.get(markOf(block) ?? '');
    if (home && home !== block) {
      notes.set(home, [block, ...continued.reverse(), ...(notes.get(home) ?? [])]);
      continued = [];
      end = at;
      count++;
    } else if (RULE.test(block.text) || !mayContinue(block) || blocks.length - at > REACH) break;
    else continued.push(block);
  }
  if (count === 0) return { blocks, notes: 0 };
  const kept = blocks
    .slice(0, end)
    .map((block) => ({ ...block, notes: (notes.get(block) ?? []).map(({ text }) => text) }));
  return { blocks: kept, notes: count };
}

/** So many blocks from the end are looked at. */
const REACH = 400;
const RULE = /^[_\s]+$/;

const markOf = (block: Block): string | null =>
  block.table ? null : (/^[([]?(\d{1,3}|\*{1,4})[)\]]?[\s.]/.exec(block.text)?.[1] ?? null);

/** A note of several paragraphs: none of them is a heading or a signature. */
const mayContinue = (block: Block): boolean => !block.table && !block.centred && !/r[uú]brica/i.test(block.text);
