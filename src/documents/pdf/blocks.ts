import { blockOf, type Block } from '../reading/block.js';
import type { Line } from '../reading/line.js';
import type { Measure } from './measure.js';
import { findTables, tableBlock } from './tables.js';

/** Tells lines that open a paragraph whatever the layout says, e.g. "Artículo 5.-". */
export type Opens = (line: Line, last: Line) => boolean;

/** An indent or outdent under this many points is a ragged edge. */
const EDGE = 4;
/** A gap over this many pitches parts two paragraphs. */
const PARAGRAPH_GAP = 1.3;
/** Letters differ in height when by more than this share. */
const SIZE_STEP = 0.09;

/** Joins the lines of a document into blocks, across pages too. */
export function readBlocks(lines: readonly Line[], measure: Measure, opens: Opens): readonly Block[] {
  const blocks: Block[] = [];
  let held: Line[] = [];
  const flush = (): void => {
    if (held.length > 0)
      blocks.push(
        blockOf(
          held,
          held.every((line) => isCentred(line, measure)),
        ),
      );
    held = [];
  };
  const tables = findTables(lines, measure);
  for (const line of lines) {
    const table = tables.get(line);
    if (table || !continues(held, line, measure, opens)) flush();
    if (!table) held.push(line);
    else if (table.lines[0] === line) blocks.push(tableBlock(table));
  }
  flush();
  return blocks;
}

const continues = (held: readonly Line[], line: Line, measure: Measure, opens: Opens): boolean => {
  const last = held.at(-1);
  if (!last || opens(line, last)) return false;
  if (Math.abs(line.size - last.size) > SIZE_STEP * last.size) return false;
  if (isCentred(last, measure) !== isCentred(line, measure) && !fills(last, measure)) return false;
  if (line.page !== last.page) return continuesOverPage(held, line, measure);
  if (line.y - last.y > PARAGRAPH_GAP * Math.max(measure.pitch, line.size * 1.15)) return false;
  if (isCentred(line, measure)) return true;
  return !indents(held, line);
};

/** A line of running text that has no room left: what follows it at its pitch carries it on, though it may stand in the middle by chance. */
const fills = (line: Line, measure: Measure): boolean => !isCentred(line, measure) && line.x1 > measure.right - EDGE;

/** A first-line indent, seen against the lines that hang from the paragraph's own first line. */
const indents = (held: readonly Line[], line: Line): boolean => {
  const [first, second] = held;
  if (!first || !second) return false;
  return line.x0 > second.x0 + EDGE && line.x0 < second.x0 + 40;
};

const continuesOverPage = (held: readonly Line[], line: Line, measure: Measure): boolean => {
  const [first] = held;
  const last = held.at(-1);
  if (!first || !last || (isCentred(line, measure) && !/^\p{Ll}/u.test(line.text))) return false;
  const edge = held.length > 1 ? last.x0 : Math.min(first.x0, measure.left);
  const level = line.x0 < edge + EDGE || (held.length === 1 && line.x0 > first.x0 + EDGE);
  const open =
    !/[.;:]["”»]?$|[;,] [yo]$/.test(last.text) || (/^\p{Ll}/u.test(line.text) && !/^[a-z]{1,3}\)/.test(line.text));
  return level && open && last.x1 > measure.right - 90;
};

/** Larger letters than those of running text make a heading, which may fill its line. */
const DISPLAY = 1.12;

const isCentred = (line: Line, { left, right, size }: Measure): boolean => {
  const before = line.x0 - left;
  const after = right - line.x1;
  const least = line.size > DISPLAY * size ? 2 : 18;
  return before > least && after > least && Math.abs(before - after) < Math.max(14, 0.12 * (before + after));
};
