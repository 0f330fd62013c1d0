import { parseDay } from './day.js';

/** How a condition compares a fact of a profile with its value. `has` and `lacks` are for facts that are lists. */
export const COMPARISONS = ['>=', '<=', '!=', '>', '<', '=', 'has', 'lacks'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** One test on one fact: `hazardous_waste_generated_t_per_year>=10`, `markets has US`. */
export interface Condition {
  /** Name of a fact of seeds/profile-facts.yaml. */
  readonly fact: string;
  readonly comparison: Comparison;
  /** A number, a day, true or false, or a word of the fact's own list. */
  readonly value: number | boolean | string;
}

const FORM = /^([a-z][a-z0-9_]*)\s*(>=|<=|!=|>|<|=|\s+has\s+|\s+lacks\s+)\s*([\p{L}\d][\p{L}\d._-]*)$/u;

/** Reads one condition; null for what is none, or compares the size of a word. Inverse of printCondition. */
export function parseCondition(text: string): Condition | null {
  const [, fact, sign, word] = FORM.exec(text.trim()) ?? [];
  if (fact === undefined || sign === undefined || word === undefined) return null;
  const comparison = sign.trim() as Comparison;
  const value = readValue(word);
  const ordered = ['>=', '<=', '>', '<'].includes(comparison);
  if (ordered && typeof value !== 'number' && parseDay(String(value)) === null) return null;
  return { fact, comparison, value };
}

/** Writes a condition as the corpus holds it. */
export function printCondition({ fact, comparison, value }: Condition): string {
  const sign = comparison === 'has' || comparison === 'lacks' ? ` ${comparison} ` : comparison;
  return `${fact}${sign}${value}`;
}

/** Reads conditions joined by `and` (a `when`) or by `or` (an `unless`); null when any of them is none. */
export function parseConditions(text: string, joint: 'and' | 'or'): readonly Condition[] | null {
  const parts = text.split(new RegExp(`\\s+${joint}\\s+`)).map(parseCondition);
  return parts.every((part) => part !== null) ? parts : null;
}

const readValue = (word: string): number | boolean | string => {
  if (word === 'true' || word === 'false') return word === 'true';
  // A heading of the tariff such as 0850 is a word, not the number 850.
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(word) && String(Number(word)) === word ? Number(word) : word;
};
