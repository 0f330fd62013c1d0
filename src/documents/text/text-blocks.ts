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

/** A block that stands for lines that no others go with; null for lines that are left to be joined. */
export type WholeBlock = (line: Line) => Block | null;

/** Joins the lines of a text with layout into blocks; rows of tables stay one block each where `whole` does not tell the table. */
export function readTextBlocks(lines: readonly Line[], opens: Opens, whole: WholeBlock = () => null): readonly Block[] {
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
    const block = whole(line);
    if (block || !continues(held, line, rights, opens)) flush();
    if (!block) held.push(line);
    else if (block.lines[0] === line) blocks.push(block);
  }
  flush();
  return blocks;
}

/** Gives the right edge of running text on a line's page. */
type Rights = (line: Line) => number;

/** The right edge of running text on each page: the median end of its long lines; that of all pages where a page has few. */
const rightEdges = (lines: readonly Line[]): Rights => {
  const ends = new Map<number, number[]>();
  const all: number[] = [];
  for (const line of lines) {
    if (line.text.length < LONG) continue;
    const page = ends.get(line.page) ?? [];
    page.push(line.x1);
    all.push(line.x1);
    ends.set(line.page, page);
  }
  const whole = median(all) ?? DEFAULT_RIGHT;
  const edges = new Map([...ends].map(([page, list]) => [page, list.length < FEW ? whole : (median(list) ?? whole)]));
  return (line) => edges.get(line.page) ?? whole;
};

const LONG = 70;
const FEW = 6;
const DEFAULT_RIGHT = 106 * COLUMN;

const median = (values: number[]): number | undefined => values.sort((a, b) => a - b)[values.length >> 1];

/** A row of a table: several cells, or two of which the first is neither a list's mark nor most of a justified line. */
const isRow = (line: Line): boolean => {
  const [first = '', second = ''] = line.cells;
  if (line.cells.length !== 2) return line.cells.length > 2;
  return first.length > 12 && !(line.x0 < CENTRE && first.length + second.length > 80);
};

/** Both margins alike; a short line may miss the middle by more, since pages of one text differ in width. */
const isCentred = (line: Line, rights: Rights): boolean => {
  const right = rights(line);
  const tolerance = (line.text.length < 40 && line.x0 > 28 * COLUMN ? 24 : 9) * COLUMN;
  return line.x0 >= CENTRE && line.x1 < right - 4 * COLUMN && Math.abs(line.x0 - (right - line.x1)) < tolerance;
};

/** A shift to the left by so much ends a column; a short line so far in is a heading. */
const FAR = 20 * COLUMN;
const isStandingApart = (line: Line): boolean => line.x0 >= FAR && line.text.length < 60 && line.cells.length === 1;

const continues = (held: readonly Line[], line: Line, rights: Rights, opens: Opens): boolean => {
  const [first, second] = held;
  const last = held.at(-1);
  if (!first || !last || isRow(line) || isRow(last)) return false;
  const centred = isCentred(line, rights);
  if (centred !== isCentred(last, rights)) return false;
  if (centred) return isNextLine(line, last) && !opens(line.text);
  if (opens(line.text) && mayOpen(line, last, rights)) return false;
  return runsOn(line, last, rights) && (line.page !== last.page || hangsOn(line, first, second));
};

/** True when the words of a line may carry on those of the line before, on the same page or the next. */
const runsOn = (line: Line, last: Line, rights: Rights): boolean => {
  const lower = startsLower(line);
  if (isShort(last, rights)) return lower && !ENDED.test(last.text);
  return lower || line.page === last.page || !/[.;:]["”]?$/.test(last.text);
};

const startsLower = (line: Line): boolean => /^\p{Ll}/u.test(line.text);
const ENDED = /[.;:,)]["”]?$|[;,] [yo]$/;
const isNextLine = (line: Line, last: Line): boolean => line.y === last.y + 1 && line.page === last.page;
const isShort = (line: Line, rights: Rights): boolean => line.x1 < rights(line) - SHORT;

/** True where a new paragraph may begin: after a gap, a column, a short line or the end of a sentence. */
const mayOpen = (line: Line, last: Line, rights: Rights): boolean =>
  line.y !== last.y + 1 ||
  last.x0 - line.x0 > FAR ||
  isStandingApart(line) ||
  ENDED.test(last.text) ||
  isShort(last, rights);

/** True when a line's left edge is that of a paragraph's later lines. */
const hangsOn = (line: Line, first: Line, second: Line | undefined): boolean => {
  const lower = startsLower(line);
  if (second) return line.x0 < second.x0 + EDGE || lower;
  if (line.x0 < first.x0 - EDGE / 2) return true;
  return line.x0 > first.x0 + EDGE ? line.x0 < first.x0 + 16 * COLUMN : lower || first.x0 === 0;
};
