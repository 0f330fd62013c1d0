import type { Line } from '../reading/line.js';

/** What pdf.js says of one run of letters; only the fields used. */
export interface TextRun {
  readonly str: string;
  /** Affine matrix; the last two numbers are the place from the bottom left. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

interface Piece {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** Runs closer than this share of the letter height stand on one line: ordinal marks and footnote numbers are raised by less. */
const SAME_LINE = 0.45;
/** A gap wider than this many letter heights parts two cells of a table. */
const CELL_GAP = 1.6;
/** A gap wider than this share of the letter height is a space that the file left out. */
const WORD_GAP = 0.16;

/** The lines of one page, from the top down, each from left to right. `height` is that of the page, in points. */
export function readPageLines(runs: readonly TextRun[], page: number, height: number): readonly Line[] {
  const pieces = runs.flatMap((run) => pieceOf(run, height));
  const rows: Piece[][] = [];
  for (const piece of pieces.sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const head = row?.[0];
    if (row && head && piece.y - head.y < SAME_LINE * Math.max(piece.size, head.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.flatMap((row) => cutAtArticle(row.sort((a, b) => a.x0 - b.x0)).map((part) => lineOf(part, page)));
}

/** A row in the middle of which an article opens, in another face and after the end of a sentence, is two lines. */
const cutAtArticle = (row: readonly Piece[]): readonly Piece[][] => {
  const parts: Piece[][] = [];
  row.forEach((piece, at) => {
    const part = parts.at(-1);
    if (part && !(OPENS_ARTICLE.test(piece.text) && isCut(row[at - 1], piece))) part.push(piece);
    else parts.push([piece]);
  });
  return parts;
};

const OPENS_ARTICLE = /^\s*A(?:rt[ií]culo|RT[IÍ]CULO)s?\.? +\d/;

const isCut = (last: Piece | undefined, piece: Piece): boolean =>
  last !== undefined && last.font !== piece.font && /[.;:)]\s*$/.test(last.text);

const pieceOf = (run: TextRun, height: number): readonly Piece[] => {
  const text = run.str.replace(/[\s\u00a0\u00ad]+/g, (found) => (found === '\u00ad' ? '-' : ' '));
  if (text.trim() === '') return [];
  const [, , , scale = 1, x = 0, y = 0] = run.transform;
  const size = run.height || Math.abs(scale);
  return [{ text, x0: x, x1: x + run.width, y: height - y, size, font: run.fontName }];
};

const lineOf = (row: readonly Piece[], page: number): Line => {
  const cells: string[] = [];
  const edges: (readonly [number, number])[] = [];
  let cell = '';
  let start = row[0]?.x0 ?? 0;
  let end = -Infinity;
  const close = (): void => {
    cells.push(tidy(cell));
    edges.push([start, end]);
  };
  for (const piece of row) {
    const gap = piece.x0 - end;
    if (cell !== '' && gap > CELL_GAP * piece.size) {
      close();
      cell = '';
      start = piece.x0;
    } else if (cell !== '' && gap > WORD_GAP * piece.size) cell += ' ';
    cell += piece.text;
    end = Math.max(end, piece.x1);
  }
  close();
  return { ...describe(row, cells, page, end), edges };
};

const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').trim();

const describe = (row: readonly Piece[], cells: readonly string[], page: number, end: number): Line => {
  const widest = row.reduce((best, piece) => (piece.x1 - piece.x0 > best.x1 - best.x0 ? piece : best));
  const [first] = row;
  return {
    text: cells.join(' '),
    page,
    x0: first?.x0 ?? 0,
    x1: end,
    y: widest.y,
    size: widest.size,
    font: first?.font ?? '',
    lastFont: row.at(-1)?.font ?? '',
    cells,
  };
};
