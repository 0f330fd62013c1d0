import type { ComponentChildren, JSX } from 'preact';
import { useReading } from '../../reading.js';

/** The steps of the form, in the order in which they are asked. */
export const STEPS = ['place', 'activities', 'processes', 'products', 'facts'] as const;
export type StepName = (typeof STEPS)[number];

interface StepProps {
  readonly of: StepName;
  /** What was answered, in words; null where nothing was. */
  readonly answer: string | null;
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** One step of the form, folded away behind what was answered. */
export function Step({ of, answer, open, children }: StepProps): JSX.Element {
  const { plant } = useReading().messages;
  return (
    <details class="step" id={`step-${of}`} open={open}>
      <summary>
        <h3>{plant.steps[of]}</h3> <span class={answer === null ? 'unsaid' : 'said'}>{answer ?? plant.unsaid}</span>
      </summary>
      <div class="step-body">
        <p class="question">{plant.questions[of]}</p>
        <p class="hint">{plant.help[of]}</p>
        {children}
      </div>
    </details>
  );
}
