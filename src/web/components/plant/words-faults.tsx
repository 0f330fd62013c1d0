import type { JSX } from 'preact';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import type { WordsFault } from '../../../domain/profile/read-profile-words.js';
import type { FactRecord } from '../../queries/plant-form.js';
import { useReading } from '../../reading.js';
import { withFact, withFactNamed, withoutStranger } from '../../words/plant/edit-words.js';
import { expectedWords, faultWords } from '../../words/plant/fault-words.js';
import { Meant } from './meant.js';

interface WordsFaultsProps {
  readonly of: readonly WordsFault[];
  readonly words: ProfileWords;
  readonly facts: readonly FactRecord[];
  readonly onAnswer: (words: ProfileWords) => void;
}

/** Tells what of the address is not understood, with what may have been meant. */
export function WordsFaults({ of, words, facts, onAnswer }: WordsFaultsProps): JSX.Element {
  const { messages } = useReading();
  const { plant } = messages;
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{plant.faults}.</strong> {plant.faultsHelp}
      </p>
      <ul class="faults">
        {of.map((fault) => (
          <li key={`${fault.of} ${fault.found}`}>
            <strong>{faultWords(fault, messages)}</strong>
            <span class="muted">
              {' · '}
              {plant.expected.lead} {expectedWords(fault, facts, messages)}
            </span>
            <Meant
              words={fault.nearest}
              onChoose={(meant) => {
                onAnswer(corrected(words, fault, meant));
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Words with a fault put right; null takes it out. */
const corrected = (words: ProfileWords, { at, of }: WordsFault, meant: string | null): ProfileWords => {
  if (at === 'key') return withoutStranger(words, of, meant);
  if (meant === null) return withFact(words, of, null);
  return at === 'name' ? withFactNamed(words, of, meant) : withFact(words, of, [meant]);
};
