/** Points that a line of the register's letters takes, and the most that a row may have. */
const LINE = 13.5;
const MOST = 409;

/** The height in points of a row of wrapped words, by the widths of its columns in characters: not every program opens a sheet with rows as high as their words. */
export function rowHeight(values: readonly string[], widths: readonly number[]): number {
  const lines = values.map((value, at) => linesOf(value, widths[at] ?? 1));
  return Math.min(MOST, Math.max(1, ...lines) * LINE);
}

/** Lines that words take, each word whole; one that is longer than the column is broken. */
const linesOf = (value: string, width: number): number => {
  let [lines, left] = [1, width];
  for (const word of value.split(' ')) {
    if (word.length > left && left < width) [lines, left] = [lines + 1, width];
    const breaks = Math.max(0, Math.ceil(word.length / width) - 1);
    lines += breaks;
    left -= word.length - breaks * width + 1;
  }
  return lines;
};
