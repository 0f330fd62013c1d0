import type { Expression } from '../../domain/ports/query-reading.js';
import type { FacetTables } from '../image/facet-table.js';
import type { Words } from '../image/open-words.js';
import type { Condition } from '../query/query.js';
import { countBits } from './count-bits.js';
import { createFilter } from './filter.js';

/** Tells whether a passage that meets a mask of the query's bits meets a condition. */
export type ConditionTest = (mask: number, passage: number, instrument: number) => boolean;

/** The test of a condition. */
export function createConditionTest(
  tables: FacetTables,
  words: Words,
  condition: Expression<Condition>,
): ConditionTest {
  if ('leaf' in condition) {
    const { mask: wanted, demands } = condition.leaf;
    const filter = createFilter(tables, words, undefined, demands);
    return (mask, passage, instrument) => (mask & wanted) === wanted && filter?.(passage, instrument) !== false;
  }
  const parts = 'every' in condition ? condition.every : condition.some;
  const tests = parts.map((part) => createConditionTest(tables, words, part));
  return 'every' in condition
    ? (mask, passage, instrument) => tests.every((test) => test(mask, passage, instrument))
    : (mask, passage, instrument) => tests.some((test) => test(mask, passage, instrument));
}

/** How many bits a passage meets at least that meets a condition. */
export function fewestBits(condition: Expression<Condition>): number {
  if ('leaf' in condition) return countBits(condition.leaf.mask);
  if ('some' in condition) return Math.min(...condition.some.map(fewestBits));
  // Words that stand at two places are one bit.
  return Math.max(...condition.every.map(fewestBits));
}
