import type { JSX } from 'preact';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import type { FactRecord } from '../../queries/plant-form.js';
import { useReading } from '../../reading.js';
import { answerWords, capitalised, factName } from '../../words/plant/fact-words.js';

interface SaidFactsProps {
  readonly words: ProfileWords;
  readonly facts: readonly FactRecord[];
}

/** Every fact that was declared, for paper alone: a printed answer says what it was an answer to. */
export function SaidFacts({ words, facts }: SaidFactsProps): JSX.Element {
  const { messages } = useReading();
  const said = facts.filter(({ key }) => Object.hasOwn(words.facts, key));
  return (
    <ul class="said-facts">
      {said.map((record) => (
        <li key={record.key}>
          {capitalised(factName(record.key, messages))}: {answerWords(record, words.facts[record.key] ?? [], messages)}
        </li>
      ))}
    </ul>
  );
}
