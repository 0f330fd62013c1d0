import type { ComponentType, JSX } from 'preact';
import type { FactRecord } from '../../queries/plant-form.js';
import { useReading } from '../../reading.js';
import { capitalised, factName } from '../../words/plant/fact-words.js';
import { ChoiceInput, FreeInput, ListInput, NumberInput, YesNoInput, type FactInputProps } from './fact-inputs.js';

interface FactFieldProps {
  readonly of: FactRecord;
  /** Names the field on the page. */
  readonly id: string;
  /** What was answered; null where nothing was. */
  readonly words: readonly string[] | null;
  readonly onAnswer: (values: readonly string[] | null) => void;
}

/** The question for one fact: its name, what it means, and a field of its type. */
export function FactField({ of, id, words, onAnswer }: FactFieldProps): JSX.Element {
  const { messages } = useReading();
  const name = capitalised(factName(of.key, messages));
  const Input = INPUTS[of.type];
  return (
    <div class={words === null ? 'fact-field' : 'fact-field answered'} role="group" aria-labelledby={`${id}-name`}>
      <p class="fact-name" id={`${id}-name`}>
        {name}
        {words !== null && (
          <button
            type="button"
            class="bare"
            aria-label={messages.plant.clear(name)}
            onClick={() => {
              onAnswer(null);
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {of.meaning}
      </p>
      <Input of={of} id={id} name={name} words={words} onAnswer={onAnswer} />
    </div>
  );
}

const INPUTS: Readonly<Record<FactRecord['type'], ComponentType<FactInputProps>>> = {
  NUMBER: NumberInput,
  BOOLEAN: YesNoInput,
  CHOICE: ChoiceInput,
  LIST: ListInput,
  TEXT: FreeInput,
};
