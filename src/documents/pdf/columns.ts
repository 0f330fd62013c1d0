/** The columns of a table, from left to right, each as far as its widest cells reach, in points. */
export type Columns = readonly (readonly [number, number])[];

/** A free strip between two columns has at least so many points. */
const STRIP = 3;
/** A table with more columns is none. */
const COLUMNS_LIMIT = 24;

/**
 * The columns with one line's cells added; null where a cell reaches over two of them, or two cells stand in one. A line that is no `row` must stand in
 * columns that there are.
 */
export function addToColumns(columns: Columns, cells: Columns, row: boolean): Columns | null {
  const grown = [...columns];
  const taken = new Set<number>();
  for (const cell of cells) {
    const at = columnsOf(columns, cell);
    const [column] = at;
    if (at.length > 1 || (column === undefined ? !row : taken.has(column))) return null;
    const old = column === undefined ? undefined : grown[column];
    if (column === undefined || !old) grown.push(cell);
    else {
      taken.add(column);
      grown[column] = [Math.min(old[0], cell[0]), Math.max(old[1], cell[1])];
    }
  }
  return grown.length > COLUMNS_LIMIT ? null : grown.sort(([a], [b]) => a - b);
}

/** The columns that a cell reaches into, from 0. */
export function columnsOf(columns: Columns, [from, to]: readonly [number, number]): readonly number[] {
  return columns.flatMap(([left, right], at) => (from < right + STRIP && to > left - STRIP ? [at] : []));
}
