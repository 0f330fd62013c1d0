import type { Line } from '../reading/line.js';

/** Points that a column stands for, so that one set of edges serves PDF and text. */
export const COLUMN = 5;
/** Spaces that part two cells of a row; justified prose has up to three between words. */
const CELL_GAP = / {4,}/;
const TAB_STOP = 8;

/** The lines of a text with layout, page by page where form feeds part pages. */
export function readTextLines(text: string): readonly (readonly Line[])[] {
  return text.split('\f').map((page, index) => {
    const lines: Line[] = [];
    page.split(/\r\n|\n|\r/).forEach((raw, row) => {
      const line = lineOf(expandTabs(raw), index + 1, row + 1);
      if (line) lines.push(line);
    });
    return lines;
  });
}

const lineOf = (raw: string, page: number, row: number): Line | null => {
  const spaced = raw
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .trimEnd();
  const body = spaced.trimStart();
  if (body === '') return null;
  const cells = body.split(CELL_GAP).map((cell) => cell.replace(/\s+/g, ' '));
  return {
    text: cells.join(' '),
    page,
    x0: (spaced.length - body.length) * COLUMN,
    x1: spaced.length * COLUMN,
    y: row,
    size: 1,
    font: '',
    lastFont: '',
    cells,
  };
};

const expandTabs = (raw: string): string => {
  if (!raw.includes('\t')) return raw;
  let out = '';
  for (const sign of raw) out += sign === '\t' ? ' '.repeat(TAB_STOP - (out.length % TAB_STOP)) : sign;
  return out;
};
