import type { JSX } from 'preact';
import { parseConditions } from '../../../domain/profile-condition.js';
import type { StepAnswer } from '../../queries/applicability.js';
import type { Messages } from '../../messages/messages.js';
import { useReading } from '../../reading.js';
import { conditionsOf } from '../../words/condition-words.js';
import { capitalised, choiceName, factName } from '../../words/plant/fact-words.js';
import { Evidence } from '../evidence.js';

/** Names of nodes by their ids. */
export type NodeNames = ReadonlyMap<string, string>;

interface PathStepsProps {
  readonly path: readonly StepAnswer[];
  readonly names: NodeNames;
}

/** The way by which a rule came to bind: what of the plant met which words of the law, each with where that was read. */
export function PathSteps({ path, names }: PathStepsProps): JSX.Element {
  const { messages } = useReading();
  const { plant } = messages;
  return (
    <ol class="path-steps">
      {path.map((step, index) => (
        <li key={index}>
          <strong>{plant.path[step.kind] ?? step.kind}:</strong> {elementWords(step, names, messages)}
          {step.met !== step.element && (
            <>
              {' '}
              <span class="joint">{plant.meets}</span> {metWords(step, names, messages)}
            </>
          )}
          <Evidence of={step.evidence} />
        </li>
      ))}
    </ol>
  );
}

const LABELS: Readonly<Partial<Record<string, string>>> = {
  jurisdiction: 'jurisdiction',
  activity: 'activity',
  process: 'process',
};

/** The words of the plant: names where the graph has some, facts as people say them. */
const elementWords = ({ kind, element }: StepAnswer, names: NodeNames, messages: Messages): string => {
  const [fact = '', value] = element.split(' = ');
  if (kind === 'fact' && value !== undefined) return `${factName(fact, messages)}: ${valueWords(value, messages)}`;
  return names.get(`${LABELS[kind] ?? ''}:${element}`) ?? element;
};

const metWords = ({ kind, met, node }: StepAnswer, names: NodeNames, messages: Messages): string => {
  if (node !== null) return names.get(node) ?? met;
  return kind === 'fact' && parseConditions(met, 'and') ? conditionsOf(met, 'and', messages).join(', ') : met;
};

/** A value as it was declared: true, a number, a word or a list of them. */
const valueWords = (value: string, messages: Messages): string => {
  if (value === 'true' || value === 'false') return value === 'true' ? messages.yes : messages.no;
  return value
    .split(', ')
    .map((word) => choiceName(word, messages))
    .join(', ');
};

/** Words of a test as a sentence begins. */
export function testWords(condition: string, messages: Messages): string {
  return capitalised(conditionsOf(condition, 'and', messages).join(', '));
}
