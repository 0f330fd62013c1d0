import { parseDay, parsePartialDay, type Day, type PartialDay } from '../../domain/day.js';
import { parseInstrumentKey, type InstrumentKey } from '../../domain/instrument-key.js';
import { isOneOf } from '../../domain/vocabulary.js';

/** What a YAML value must look like, and what it becomes. */
export interface Shape<T> {
  /** In words, for the diagnostic. */
  readonly expected: string;
  /** The value, or undefined where the shape does not fit. */
  read(value: unknown): T | undefined;
  /** The value of a field that is absent; undefined for a field that must be there. */
  readonly absent?: T;
}

const shape = <T>(expected: string, read: (value: unknown) => T | undefined): Shape<T> => ({ expected, read });

const words = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const tight = value.replace(/\s+/g, ' ').trim();
  return tight === '' ? undefined : tight;
};

/** A text that is not empty, its white space run together. */
export const text: Shape<string> = shape('a text', words);

/** A text; numbers are taken as written, for codes such as 2530. */
export const code: Shape<string> = shape('a code', (value) =>
  typeof value === 'number' ? String(value) : words(value),
);

export const number: Shape<number> = shape('a number', (value) => (typeof value === 'number' ? value : undefined));

export const key: Shape<InstrumentKey> = shape('a key: lower-case letters, digits and single hyphens', (value) =>
  typeof value === 'string' ? (parseInstrumentKey(value) ?? undefined) : undefined,
);

export const day: Shape<Day> = shape('a day that exists, YYYY-MM-DD', (value) =>
  typeof value === 'string' ? (parseDay(value) ?? undefined) : undefined,
);

export const partialDay: Shape<PartialDay> = shape(
  'a day, month or year that exists: YYYY-MM-DD, YYYY-MM or YYYY',
  (value) =>
    typeof value === 'string' || typeof value === 'number' ? (parsePartialDay(String(value)) ?? undefined) : undefined,
);

/** One word of a closed list. */
export function oneOf<T extends string>(list: readonly T[]): Shape<T> {
  return shape(`one of ${list.join(', ')}`, (value) =>
    typeof value === 'string' && isOneOf(list, value) ? value : undefined,
  );
}

/** The shape, or null; a field that is absent is null. */
export function orNull<T>(inner: Shape<T>): Shape<T | null> {
  return {
    expected: `${inner.expected}, or null`,
    read: (value) => (value === null || value === undefined ? null : inner.read(value)),
    absent: null,
  };
}

/** A list of the shape; null and a field that is absent are an empty list. */
export function listOf<T>(inner: Shape<T>): Shape<readonly T[]> {
  return {
    expected: `a list, each member ${inner.expected}`,
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
  return shape(`${list.expected}, not empty`, (value) => {
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
    read: (value) => list.read(Array.isArray(value) || value === null ? value : [value]),
  };
}

/** A map of fields, each of its own shape; fields not named here are left alone. */
export function fields<T extends object>(shapes: { readonly [K in keyof T]: Shape<T[K]> }): Shape<T> {
  const names = Object.keys(shapes) as (keyof T & string)[];
  return shape(`a map of ${names.join(', ')}`, (value) => {
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
  read: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).map(([name, given]) => [name, words(given)] as const);
    return entries.every(([, given]) => given !== undefined)
      ? (Object.fromEntries(entries) as Record<string, string>)
      : undefined;
  },
  absent: {},
};
