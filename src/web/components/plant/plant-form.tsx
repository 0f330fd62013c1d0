import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { saysNothing, type ProfileWords } from '../../../domain/profile/profile-words.js';
import type { PlantLists } from '../../api/use-plant-lists.js';
import { useReading } from '../../reading.js';
import { ActivitiesStep } from './activities-step.js';
import { FactsStep } from './facts-step.js';
import { PlaceStep } from './place-step.js';
import { ProcessesStep } from './processes-step.js';
import { ProductsStep } from './products-step.js';
import { SaidFacts } from './said-facts.js';
import { STEPS, type StepName } from './step.js';

/** What a step is given: what was answered so far, what may be, and where an answer goes. */
export interface StepProps {
  readonly words: ProfileWords;
  readonly lists: PlantLists;
  readonly open: boolean;
  readonly onAnswer: (words: ProfileWords) => void;
}

type PlantFormProps = Omit<StepProps, 'open'>;

/** The guided form. Who comes with nothing begins at the place; who comes with an answer sees it folded. */
export function PlantForm(props: PlantFormProps): JSX.Element {
  const { plant } = useReading().messages;
  // As it was at first: a step that folds while one answers it would take the field away.
  const [isNew] = useState(() => saysNothing(props.words));
  return (
    <section class="plant-form" aria-labelledby="plant-form-title">
      <h2 id="plant-form-title">{plant.form}</h2>
      {STEPS.map((step) => {
        const Body = BODIES[step];
        return <Body key={step} {...props} open={isNew && OPEN_AT_FIRST.includes(step)} />;
      })}
      <SaidFacts words={props.words} facts={props.lists.facts} />
    </section>
  );
}

const OPEN_AT_FIRST: readonly StepName[] = ['place', 'activities'];

const BODIES: Readonly<Record<StepName, ComponentType<StepProps>>> = {
  place: PlaceStep,
  activities: ActivitiesStep,
  processes: ProcessesStep,
  products: ProductsStep,
  facts: FactsStep,
};
