import { faultOfCondition } from '../../domain/fact-check.js';
import { printCondition, type Condition } from '../../domain/profile-condition.js';
import { reportAt, type BuildContext, type NamePlace } from './build-context.js';

/** Tells a condition on a fact that does not exist, or that its fact can never meet. */
export function checkCondition(context: BuildContext, condition: Condition, place: NamePlace): void {
  const fact = context.registry.facts.get(condition.fact);
  const expected = fact ? faultOfCondition(fact, condition) : 'a fact of seeds/profile-facts.yaml';
  if (expected === null) return;
  const message = fact ? `"${printCondition(condition)}" can never be tested` : `There is no fact ${condition.fact}`;
  reportAt(context, place, { code: 'rule-condition', grade: 'error', message, expected });
}
