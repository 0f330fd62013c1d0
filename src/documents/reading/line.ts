/** One printed line with its place. Readers give lines in reading order, page by page. */
export interface Line {
  /** White space run together, trimmed; never empty. */
  readonly text: string;
  /** From 1. */
  readonly page: number;
  /** Left and right edge: points in a PDF, columns in a text with layout. */
  readonly x0: number;
  readonly x1: number;
  /** Distance from the top of the page, in points, or the number of the line in a text. */
  readonly y: number;
  /** Height of the letters in points; 1 in a text. */
  readonly size: number;
  /** Name of the face of the first and of the last letters; empty in a text. They differ where a bold mark opens a plain line. */
  readonly font: string;
  readonly lastFont: string;
  /** The text cut at wide gaps: one member for running text, several for a row of a table. */
  readonly cells: readonly string[];
  /** Left and right edge of each cell; absent where the file does not tell. */
  readonly edges?: readonly (readonly [number, number])[];
}
