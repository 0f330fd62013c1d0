/** Gives the next line of a text without its line feed; throws a RangeError past the last. */
export type NextLine = () => string;

/** The `count` values of a column as columnLines wrote it. Throws a plain Error where the lines are not such a column. */
export function readColumn(next: NextLine, count: number): readonly unknown[] {
  const column = read(next, count);
  return column.kind === 'all' ? new Array<unknown>(count).fill(column.value) : column.values;
}

/** The columns of a table as columnLines wrote it, by key: for a reader that makes its own rows of them. Throws as readColumn. */
export function readColumns(next: NextLine, count: number): ReadonlyMap<string, readonly unknown[]> {
  const [form, keys]: readonly unknown[] = listOf(JSON.parse(next()));
  if (form !== 'table') throw new Error('not a table');
  return new Map((listOf(keys) as readonly string[]).map((key) => [key, readColumn(next, count)]));
}

type Column =
  { readonly kind: 'all'; readonly value: unknown } | { readonly kind: 'each'; readonly values: readonly unknown[] };

const read = (next: NextLine, count: number): Column => {
  const [form, first, second]: readonly unknown[] = listOf(JSON.parse(next()));
  if (form === 'all') return { kind: 'all', value: first };
  if (form === 'table') return readTable(listOf(first) as readonly string[], next, count);
  const values = form === 'words' ? readWords(listOf(first), listOf(second)) : listOf(first);
  if (values.length !== count || (form !== 'words' && form !== 'plain')) throw new Error('not a column');
  return { kind: 'each', values };
};

const readWords = (words: readonly unknown[], places: readonly unknown[]): readonly unknown[] =>
  // The shape was checked by the checksum: places are whole numbers from -1 up.
  (places as readonly number[]).map((place) => (place < 0 ? null : words[place]));

/** Rows that are all alike are one frozen object: most edges have no properties of their own. */
const readTable = (keys: readonly string[], next: NextLine, count: number): Column => {
  const template: Record<string, unknown> = {};
  const varying: (readonly [string, readonly unknown[]])[] = [];
  for (const key of keys) {
    const column = read(next, count);
    template[key] = column.kind === 'all' ? column.value : null;
    if (column.kind === 'each') varying.push([key, column.values]);
  }
  if (varying.length === 0) return { kind: 'all', value: Object.freeze(template) };
  const rows = Array.from({ length: count }, () => ({ ...template }));
  for (const [key, values] of varying) for (const [index, row] of rows.entries()) row[key] = values[index];
  return { kind: 'each', values: rows };
};

const listOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error('not a list');
  return value;
};
