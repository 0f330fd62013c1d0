import type { Line } from '../reading/line.js';
import type { Measure } from './measure.js';

/** A gap over this many pitches leaves a blank line between two. */
const BLANK = 1.35;

/** The lines of a PDF in the shape of a text with layout: rows counted down each page, a blank one where a gap is, edges from the left margin. */
export function asLayout(lines: readonly Line[], { left, pitch }: Measure): readonly Line[] {
  let row = 0;
  let last: Line | null = null;
  return lines.map((line) => {
    const same: boolean = last?.page === line.page;
    row = same ? row + (line.y - (last?.y ?? 0) > BLANK * pitch ? 2 : 1) : 1;
    last = line;
    return { ...line, x0: Math.max(0, line.x0 - left), x1: line.x1 - left, y: row, size: 1 };
  });
}
