import type { FactProperties } from './graph/record-properties.js';
import type { FactType, FactValue } from './profile.js';
import type { Comparison, Condition } from './profile-condition.js';

/** The word that stands for any member of a list: `imports_radio_equipment has any`. */
export const ANY = 'any';

/** What decides which values a fact may have. */
export type ValueForm = Pick<FactProperties, 'type' | 'choices' | 'unit'>;

/** What the value of a fact must be; null where it fits. */
export function faultOfValue({ type, choices, unit }: ValueForm, value: FactValue): string | null {
  if (value === null && type === 'text') return null;
  const fits = FITS[type](value) && wordsOf(value).every((word) => choices.length === 0 || choices.includes(word));
  if (fits) return null;
  const words = choices.length === 0 ? '' : ` of ${choices.join(', ')}`;
  return `${EXPECTED[type]}${words}${type === 'number' && unit !== null ? ` (${unit})` : ''}`;
}

/** What a condition on a fact must be; null where it can be tested. */
export function faultOfCondition(fact: FactProperties, { comparison, value }: Condition): string | null {
  const known = COMPARISONS_OF[fact.type];
  if (!known.includes(comparison)) return `${fact.key} compared by ${known.join(', ')}`;
  if (fact.type === 'list' || fact.type === 'choice') {
    const word = String(value);
    return fact.choices.length === 0 || fact.choices.includes(word) || (fact.type === 'list' && word === ANY)
      ? null
      : `one of ${fact.choices.join(', ')}`;
  }
  if (fact.type === 'text') return null;
  return FITS[fact.type](value) ? null : EXPECTED[fact.type];
}

const FITS: Readonly<Record<FactType, (value: FactValue) => boolean>> = {
  number: (value) => typeof value === 'number' && value >= 0,
  boolean: (value) => typeof value === 'boolean',
  choice: (value) => typeof value === 'string',
  text: (value) => typeof value === 'string',
  list: (value) => Array.isArray(value),
};

const EXPECTED: Readonly<Record<FactType, string>> = {
  number: 'a number from 0',
  boolean: 'true or false',
  choice: 'one word',
  text: 'a text, or null for none',
  list: 'a list, empty for none',
};

const SIZES: readonly Comparison[] = ['>=', '<=', '>', '<', '=', '!='];

const COMPARISONS_OF: Readonly<Record<FactType, readonly Comparison[]>> = {
  number: SIZES,
  boolean: ['=', '!='],
  choice: ['=', '!='],
  text: ['=', '!='],
  list: ['has', 'lacks'],
};

const wordsOf = (value: FactValue): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
