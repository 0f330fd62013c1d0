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

const isRow = (line: Line): boolean =>
  line.cells.length > 2 || (line.cells.length === 2 && !/^.{1,12}$/.test(line.cells[0] ?? ''));

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
  if (centred) return line.y === last.y + 1 && line.page === last.page && !opens(line.text);
  const ended = /[.;:,)]["”]?$|[;,] [yo]$/.test(last.text);
  const apart = line.y !== last.y + 1 || last.x0 - line.x0 > FAR || isStandingApart(line);
  if (opens(line.text) && (apart || ended || last.x1 < rights(last) - SHORT)) return false;
  const lower = /^\p{Ll}/u.test(line.text);
  if (last.x1 < rights(last) - SHORT && !(lower && !ended)) return false;
  if (line.page !== last.page) return lower || !/[.;:]["”]?$/.test(last.text);
  return hangsOn(line, first, second, lower);
};

/** True when a line's left edge is that of a paragraph's later lines. */
const hangsOn = (line: Line, first: Line, second: Line | undefined, lower: boolean): boolean => {
  if (second) return line.x0 < second.x0 + EDGE || lower;
  if (line.x0 < first.x0 - EDGE / 2) return true;
  return line.x0 > first.x0 + EDGE ? line.x0 < first.x0 + 16 * COLUMN : lower || first.x0 === 0;
};
