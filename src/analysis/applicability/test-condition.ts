import { ANY } from '../../domain/fact-check.js';
import type { Condition } from '../../domain/profile-condition.js';
import type { FactValue } from '../../domain/profile.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { mostOf } from '../profile/upper-bounds.js';

/**
 * Whether a condition holds for a profile; null where the profile does not declare its fact, names no process that implies it, and what it declares
 * of a whole does not settle it for the part.
 */
export function testCondition({ declared, implied, markets }: ExpandedProfile, condition: Condition): boolean | null {
  const { fact, comparison, value } = condition;
  const given = implied.has(fact) ? true : declared.facts[fact];
  if (given === undefined) return testBound(declared.facts, condition);
  if (comparison === 'has' || comparison === 'lacks') {
    const words = fact === 'markets' && markets ? markets : new Set(membersOf(given));
    const has = value === ANY ? words.size > 0 : words.has(String(value));
    return has === (comparison === 'has');
  }
  return COMPARE[comparison](given, value);
}

/** A part stays below what its whole stays below. */
const testBound = (facts: Facts, { fact, comparison, value }: Condition): boolean | null => {
  const bound = mostOf(facts, fact);
  if (bound === null || typeof value !== 'number') return null;
  if (comparison === '>=' && bound.most < value) return false;
  if (comparison === '>' && bound.most <= value) return false;
  if (comparison === '<' && bound.most < value) return true;
  return comparison === '<=' && bound.most <= value ? true : null;
};

type Facts = Readonly<Record<string, FactValue>>;

const membersOf = (value: FactValue): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : value === null ? [] : [String(value)];

type Compare = (given: FactValue, value: Condition['value']) => boolean;

/** Sizes compare numbers with numbers and, as text, days with days; anything else is not met. */
const sized =
  (test: (a: number | string, b: number | string) => boolean): Compare =>
  (given, value) =>
    (typeof given === 'number' && typeof value === 'number') || (typeof given === 'string' && typeof value === 'string')
      ? test(given, value)
      : false;

const COMPARE: Readonly<Record<Exclude<Condition['comparison'], 'has' | 'lacks'>, Compare>> = {
  '>=': sized((a, b) => a >= b),
  '<=': sized((a, b) => a <= b),
  '>': sized((a, b) => a > b),
  '<': sized((a, b) => a < b),
  '=': (given, value) => given === value,
  '!=': (given, value) => given !== value,
};
