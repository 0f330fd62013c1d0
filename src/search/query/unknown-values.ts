import { tokenise } from '../text/tokens.js';
import type { FacetValues } from './facet-values.js';
import type { InstrumentNames } from './instrument-names.js';
import type { Operators } from './read-operators.js';
import type { FieldOperator } from './read-stretches.js';
import { yearsOf } from './years.js';

/** A field whose value is none. */
export interface UnknownValue {
  /** The field and its value, as they were written. */
  readonly asked: string;
  readonly value: string;
  /** The value that comes nearest; null where none is near. */
  readonly nearest: string | null;
}

/** The fields of a query with a value that nothing has. Of several values with commas each is looked at, and none guessed. */
export function unknownValues(
  names: InstrumentNames,
  known: FacetValues,
  { fields }: Pick<Operators, 'fields'>,
): readonly UnknownValue[] {
  const isKnown = ({ field }: FieldOperator, value: string): boolean => {
    if (field === 'instrument') return names.find(value, tokenise(value), () => true).length > 0;
    return field === 'year'
      ? yearsOf(value).every((year) => /^\d{4}$/.test(year))
      : known.find(field, value).length > 0;
  };
  return fields.flatMap((operator) => {
    const { field, value, written } = operator;
    const values = value.split(',').filter((part) => part.trim() !== '');
    if (values.length > 0 && values.every((part) => isKnown(operator, part))) return [];
    const nearest =
      field === 'instrument' || field === 'year' || values.length > 1 ? null : known.nearest(field, value);
    return [{ asked: written, value, nearest }];
  });
}

/** A text, or what it was taken for, with the values of its fields that are none put right, each by the one that comes nearest; null where nothing is. */
export function suggestValues(text: string, taken: string | null, unknown: readonly UnknownValue[]): string | null {
  const line = unknown.reduce(
    (before, { value, nearest }) =>
      nearest === null
        ? before
        : before.replace(`:${value}`, () => `:${nearest}`).replace(`:"${value}"`, () => `:${nearest}`),
    taken ?? text,
  );
  return line === text ? null : line;
}
