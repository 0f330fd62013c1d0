import { blockOf, type Block } from '../reading/block.js';
import type { Line } from '../reading/line.js';
import { COLUMN } from './text-lines.js';

/** Tells lines that open a paragraph when the line before may end one. */
export type Opens = (text: string) => boolean;

/** A line that ends this far before the right edge was not broken for want of room, in points. */
const SHORT = 14 * COLUMN;
const EDGE = 1.5 * COLUMN;
/** A line is centred when it begins at least so far in, in points. */
const CENTRE = 12 * COLUMN;

/** Joins the lines of a text with layout into blocks; rows of tables stay one block each. */
export function readTextBlocks(lines: readonly Line[], opens: Opens): readonly Block[] {
  const rights = rightEdges(lines);
  const blocks: Block[] = [];
  let held: Line[] = [];
  const flush = (): void => {
    const [first] = held;
    if (first)
      blocks.push(
        blockOf(
          held,
          held.every((line) => isCentred(line, rights)),
          held.length === 1 && isRow(first),
        ),
      );
    held = [];
  };
  for (const line of lines) {
    if (!continues(held, line, rights, opens)) flush();
    held.push(line);
  }
  flush();
  return blocks;
}

type Rights = ReadonlyMap<number, number>;

/** The right edge of running text on each page: the median end of its long lines. */
const rightEdges = (lines: readonly Line[]): Rights => {
  const ends = new Map<number, number[]>();
  for (const line of lines) {
    if (line.text.length < 70) continue;
    const list = ends.get(line.page) ?? [];
    list.push(line.x1);
    ends.set(line.page, list);
  }
  return new Map([...ends].map(([page, list]) => [page, list.sort((a, b) => a - b)[list.length >> 1] ?? 0]));
};

const DEFAULT_RIGHT = 106 * COLUMN;
const rightOf = (line: Line, rights: Rights): number => rights.get(line.page) ?? DEFAULT_RIGHT;

const isRow = (line: Line): boolean =>
  line.cells.length > 2 || (line.cells.length === 2 && !/^.{1,12}$/.test(line.cells[0] ?? ''));

const isCentred = (line: Line, rights: Rights): boolean => {
  const right = rightOf(line, rights);
  return line.x0 >= CENTRE && line.x1 < right - 4 * COLUMN && Math.abs(line.x0 - (right - line.x1)) < 0.3 * right;
};

const continues = (held: readonly Line[], line: Line, rights: Rights, opens: Opens): boolean => {
  const [first, second] = held;
  const last = held.at(-1);
  if (!first || !last || isRow(line) || isRow(last)) return false;
  const centred = isCentred(line, rights);
  if (centred !== isCentred(last, rights)) return false;
  if (centred) return line.y === last.y + 1 && line.page === last.page && !opens(line.text);
  const ended = /[.;:,)]["”]?$|[;,] [yo]$/.test(last.text);
  if (opens(line.text) && (ended || last.x1 < rightOf(last, rights) - SHORT)) return false;
  const lower = /^\p{Ll}/u.test(line.text);
  if (last.x1 < rightOf(last, rights) - SHORT && !(lower && !ended)) return false;
  if (line.page !== last.page) return lower || !/[.;:]["”]?$/.test(last.text);
  return hangsOn(line, first, second, lower);
};

/** True when a line's left edge is that of a paragraph's later lines. */
const hangsOn = (line: Line, first: Line, second: Line | undefined, lower: boolean): boolean => {
  if (second) return line.x0 < second.x0 + EDGE || lower;
  if (line.x0 < first.x0 - EDGE / 2) return true;
  return line.x0 > first.x0 + EDGE ? line.x0 < first.x0 + 16 * COLUMN : lower || first.x0 === 0;
};
