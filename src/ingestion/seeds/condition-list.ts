import { parseConditions, type Condition } from '../../domain/profile-condition.js';
import type { Shape } from '../yaml/shape.js';

/** A test as parseCondition reads it: a size is compared with numbers and days only. */
const FACT = '[a-z][a-z0-9_]*';
const TEST = `(${FACT}\\s*(>=|<=|>|<)\\s*(-?(0|[1-9][0-9]*)(\\.[0-9]*[1-9])?|[0-9]{4}-[0-9]{2}-[0-9]{2})|${FACT}\\s*(=|!=|\\s+has\\s+|\\s+lacks\\s+)\\s*[\\p{L}\\d][\\p{L}\\d._-]*)`;

/** Tests on facts, joined by "and" where every one must hold, by "or" where any one is enough; null and absent are none. */
export function conditionList(joint: 'and' | 'or'): Shape<readonly Condition[]> {
  return {
    expected: `tests such as workers>=15, joined by " ${joint} ", or null`,
    schema: { anyOf: [{ type: 'string', pattern: `^\\s*${TEST}(\\s+${joint}\\s+${TEST})*\\s*$` }, { type: 'null' }] },
    read: (value) => {
      if (value === null) return [];
      return typeof value === 'string' ? (parseConditions(value.trim(), joint) ?? undefined) : undefined;
    },
    absent: [],
  };
}
