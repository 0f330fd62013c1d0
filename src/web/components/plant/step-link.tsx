import type { JSX } from 'preact';
import type { ProfileWords } from '../../../domain/profile/profile-words.js';
import { useReading } from '../../reading.js';
import { factName } from '../../words/plant/fact-words.js';
import { To } from '../to.js';
import { STEPS } from './step.js';

interface StepLinkProps {
  readonly fact: string;
  /** The profile, where the form stands on another page. */
  readonly words?: ProfileWords;
}

/** What is no fact but a list of the form (activities, processes, products) is answered there. */
export function StepLink({ fact, words }: StepLinkProps): JSX.Element {
  const { messages } = useReading();
  const step = STEPS.find((name) => name === fact);
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    const details = document.getElementById(`step-${fact}`);
    details?.setAttribute('open', '');
    details?.querySelector('summary')?.focus();
  };
  return (
    <p class="fact-name">
      {step ? messages.plant.steps[step] : factName(fact, messages)}{' '}
      {words ? (
        <To address={{ route: { page: 'plant', words } }}>{messages.plant.answerThere}</To>
      ) : (
        <a href={`#step-${fact}`} onClick={open}>
          {messages.plant.answerThere}
        </a>
      )}
    </p>
  );
}
