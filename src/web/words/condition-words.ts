import { parseConditions, type Condition } from '../../domain/profile-condition.js';
import type { FactWords, Messages } from '../messages/messages.js';

/** Signs of comparisons as people read them. */
const SIGNS: Readonly<Partial<Record<string, string>>> = { '>=': '≥', '<=': '≤', '!=': '≠' };

/** A condition as the API gives it; its value as text. */
export interface ConditionAnswer {
  readonly fact: string;
  readonly comparison: string;
  readonly value: string;
}

/** A test on a fact in words: `hazardous_waste_generated_t_per_year>=10` is "residuos peligrosos generados ≥ 10 t/a". */
export function conditionWords({ fact, comparison, value }: ConditionAnswer, messages: Messages): string {
  const unnamed: FactWords = [fact.replaceAll('_', ' ')];
  const words = messages.facts[fact] ?? unnamed;
  const [name, unit] = words;
  if (value === 'true' || value === 'false') {
    const holds = (value === 'true') === (comparison === '=');
    return `${name}: ${holds ? messages.yes : messages.no}`;
  }
  const shown = Object.hasOwn(messages.choices, value) ? messages.choices[value] : value;
  if (comparison === 'has') return `${name}: ${messages.includes} ${shown}`;
  if (comparison === 'lacks') return `${name}: ${messages.excludes} ${shown}`;
  return `${name} ${SIGNS[comparison] ?? comparison} ${shown}${unit === undefined ? '' : ` ${unit}`}`;
}

/** The tests of a link in words; a text that holds none is shown as it is. */
export function conditionsOf(text: string, joint: 'and' | 'or', messages: Messages): readonly string[] {
  const conditions = parseConditions(text, joint);
  return conditions ? conditions.map((condition) => conditionWords(asText(condition), messages)) : [text];
}

const asText = ({ fact, comparison, value }: Condition): ConditionAnswer => ({
  fact,
  comparison,
  value: String(value),
});
