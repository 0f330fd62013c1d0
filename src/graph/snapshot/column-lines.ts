/**
 * The values of a column as lines of JSON, in the form that is shortest to read back:
 *
 *     ["all", value]            every value is this one
 *     ["table", [key, ...]]     every value is an object of these keys; the columns of the keys follow, in order
 *     ["words", [text, ...], [place or -1, ...]]   few different texts, each written once; -1 stands for null
 *     ["plain", [value, ...]]   anything else
 *
 * Keys of objects stand in alphabetical order, so that equal values have equal lines.
 */
export function* columnLines(values: readonly unknown[]): Generator<string> {
  const keys = sharedKeys(values);
  if (keys === null) {
    yield `${JSON.stringify(leafColumn(values))}\n`;
    return;
  }
  yield `${JSON.stringify(['table', keys])}\n`;
  for (const key of keys) yield* columnLines(values.map((value) => (value as Record<string, unknown>)[key]));
}

/** The keys of a column of objects that all have the same ones; null for any other column. */
const sharedKeys = (values: readonly unknown[]): readonly string[] | null => {
  const [first] = values;
  if (!isRecord(first)) return null;
  const keys = Object.keys(first).sort();
  const same = values.every(
    (value) =>
      isRecord(value) && Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key)),
  );
  return same ? keys : null;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const leafColumn = (values: readonly unknown[]): readonly unknown[] => {
  const [first] = values;
  if (typeof first !== 'object' && values.every((value) => value === first)) return ['all', first];
  if (first === null && values.every((value) => value === null)) return ['all', null];
  return wordColumn(values) ?? ['plain', values.map(keysInOrder)];
};

/** A column of texts and nulls with few different texts; null where writing each text in place is as short. */
const wordColumn = (values: readonly unknown[]): readonly unknown[] | null => {
  const places = new Map<string, number>();
  const column: number[] = [];
  for (const value of values) {
    if (value === null) column.push(-1);
    else if (typeof value !== 'string') return null;
    else {
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      column.push(place);
    }
    if (places.size > values.length / REPETITION) return null;
  }
  return ['words', [...places.keys()], column];
};

/** A text must stand twice on average for a table of words to pay. */
const REPETITION = 2;

/** The same value with the keys of every object in it in alphabetical order. */
const keysInOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(keysInOrder);
  if (!isRecord(value)) return value;
  const entries = Object.keys(value).sort();
  return Object.fromEntries(entries.map((key) => [key, keysInOrder(value[key])]));
};
