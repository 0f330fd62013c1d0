import { parseDay, parsePartialDay, type Day, type PartialDay } from '../../domain/day.js';
import { parseInstrumentKey, type InstrumentKey } from '../../domain/instrument-key.js';
import { isOneOf } from '../../domain/vocabulary.js';
import type { JsonSchema } from '../../domain/json-schema.js';

/** What a YAML value must look like, and what it becomes. */
export interface Shape<T> {
  /** In words, for the diagnostic. */
  readonly expected: string;
  /** The same for editors and other programs: refuses what `read` refuses, as far as a JSON Schema can say it. */
  readonly schema: JsonSchema;
  /** The value, or undefined where the shape does not fit. */
  read(value: unknown): T | undefined;
  /** The value of a field that is absent; undefined for a field that must be there. */
  readonly absent?: T;
}

const shape = <T>(expected: string, schema: JsonSchema, read: (value: unknown) => T | undefined): Shape<T> => ({
  expected,
  schema,
  read,
});

const words = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const tight = value.replace(/\s+/g, ' ').trim();
  return tight === '' ? undefined : tight;
};

/** A text that is not empty, its white space run together. */
export const text: Shape<string> = shape('a text', { type: 'string', pattern: '\\S' }, words);

export const number: Shape<number> = shape('a number', { type: 'number' }, (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined,
);

export const boolean: Shape<boolean> = shape('true or false', { type: 'boolean' }, (value) =>
  typeof value === 'boolean' ? value : undefined,
);

/** The shape; a field that is absent, or null, has this value. */
export function withDefault<T>(inner: Shape<T>, value: T): Shape<T> {
  const or = orNull(inner);
  return { ...or, read: (given) => (given === null ? value : inner.read(given)), absent: value };
}

/** A text; numbers are taken as written, for codes such as 2530. */
export const code: Shape<string> = shape('a code', { anyOf: [text.schema, { type: 'number' }] }, (value) =>
  typeof value === 'number' ? number.read(value)?.toString() : words(value),
);

export const key: Shape<InstrumentKey> = shape(
  'a key: lower-case letters, digits and single hyphens',
  { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 120 },
  (value) => (typeof value === 'string' ? (parseInstrumentKey(value) ?? undefined) : undefined),
);

/** Days and months as parseDay counts them. That a month lacks its 30th or 31st day is more than a pattern can say. */
const YEAR = '(1[5-9]|[2-9][0-9])[0-9]{2}';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12][0-9]|3[01])';

export const day: Shape<Day> = shape(
  'a day that exists, YYYY-MM-DD',
  { type: 'string', pattern: `^${YEAR}-${MONTH}-${DAY}$` },
  (value) => (typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined),
);

export const partialDay: Shape<PartialDay> = shape(
  'a day, month or year that exists: YYYY-MM-DD, YYYY-MM or YYYY',
  {
    anyOf: [
      { type: 'string', pattern: `^${YEAR}(-${MONTH}(-${DAY})?)?$` },
      { type: 'integer', minimum: 1500, maximum: 9999 },
    ],
  },
  (value) =>
    typeof value === 'string' || typeof value === 'number' ? (parsePartialDay(String(value)) ?? undefined) : undefined,
);

/** One word of a closed list. */
export function oneOf<T extends string>(list: readonly T[]): Shape<T> {
  return shape(`one of ${list.join(', ')}`, { enum: list }, (value) =>
    typeof value === 'string' && isOneOf(list, value) ? value : undefined,
  );
}

/** The shape, or null; a field that is absent is null. */
export function orNull<T>(inner: Shape<T>): Shape<T | null> {
  return {
    expected: `${inner.expected}, or null`,
    schema: { anyOf: [inner.schema, { type: 'null' }] },
    read: (value) => (value === null || value === undefined ? null : inner.read(value)),
    absent: null,
  };
}

/** A list of the shape; null and a field that is absent are an empty list. */
export function listOf<T>(inner: Shape<T>): Shape<readonly T[]> {
  return {
    expected: `a list, each member ${inner.expected}`,
    schema: { type: ['array', 'null'], items: inner.schema },
    read: (value) => {
      if (value === null) return [];
      if (!Array.isArray(value)) return undefined;
      const members = value.map((member) => inner.read(member));
      return members.every((member) => member !== undefined) ? members : undefined;
    },
    absent: [],
  };
}

/** A list that must be there and hold something. */
export function notEmpty<T>(list: Shape<readonly T[]>): Shape<readonly T[]> {
  const schema = { ...list.schema, minItems: 1, not: { type: 'null' } };
  return shape(`${list.expected}, not empty`, schema, (value) => {
    const members = list.read(value);
    return members !== undefined && members.length > 0 ? members : undefined;
  });
}

/** One member or a list of them. */
export function oneOrMore<T>(inner: Shape<T>): Shape<readonly T[]> {
  const list = listOf(inner);
  return {
    ...list,
    expected: `${inner.expected}, or a list of them`,
    schema: { anyOf: [inner.schema, list.schema] },
    read: (value) => list.read(Array.isArray(value) || value === null ? value : [value]),
  };
}

/** A map of fields, each of its own shape; fields not named here are left alone. */
export function fields<T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  const names = Object.keys(shapes) as (keyof T & string)[];
  const schema: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, shapes[name].schema])),
    required: names.filter((name) => shapes[name].absent === undefined),
  };
  return shape(`a map of ${names.join(', ')}`, schema, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const result: Partial<T> = {};
    for (const name of names) {
      const given = (value as Record<string, unknown>)[name];
      const read = given === undefined ? shapes[name].absent : shapes[name].read(given);
      if (read === undefined) return undefined;
      result[name] = read;
    }
    return result as T;
  });
}

/** A map from text to text; absent is empty. */
export const textMap: Shape<Readonly<Record<string, string>>> = {
  expected: 'a map from words to words',
  schema: { type: 'object', additionalProperties: text.schema },
  read: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).map(([name, given]) => [name, words(given)] as const);
    return entries.every(([, given]) => given !== undefined)
      ? (Object.fromEntries(entries) as Record<string, string>)
      : undefined;
  },
  absent: {},
};
