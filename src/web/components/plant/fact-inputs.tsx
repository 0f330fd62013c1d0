import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FactRecord } from '../../queries/plant-form.js';
import { useReading } from '../../reading.js';
import { toggled } from '../../words/plant/edit-words.js';
import { capitalised, choiceName, unitOf } from '../../words/plant/fact-words.js';
import { Ticks } from './ticks.js';

export interface FactInputProps {
  readonly of: FactRecord;
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[] | null;
  readonly onAnswer: (values: readonly string[] | null) => void;
}

/** A field whose text is its own while one types, and follows the answer when that changes elsewhere. */
const useText = (text: string): RefObject<HTMLInputElement> => {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = text;
  }, [text]);
  return field;
};

/** A size with its unit. */
export function NumberInput({ of, id, name, words, onAnswer }: FactInputProps): JSX.Element {
  const { messages } = useReading();
  const text = words?.join(', ') ?? '';
  const field = useText(text);
  const unit = unitOf(of, messages);
  return (
    <p class="fact-answer">
      <input
        id={id}
        ref={field}
        type="number"
        inputMode="decimal"
        min="0"
        step="any"
        defaultValue={text}
        aria-label={unit === null ? name : `${name} (${unit})`}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget: { value, validity } }) => {
          if (validity.valid) onAnswer(value === '' ? null : [value]);
        }}
      />{' '}
      {unit !== null && <span class="unit">{unit}</span>}
    </p>
  );
}

/** Yes, no, or not known. */
export function YesNoInput({ id, words, onAnswer }: FactInputProps): JSX.Element {
  const { messages } = useReading();
  const said = words?.[0] ?? '';
  const choices = [
    ['true', capitalised(messages.yes)],
    ['false', capitalised(messages.no)],
    ['', messages.plant.notSaid],
  ] as const;
  return (
    <p class="fact-answer">
      {choices.map(([value, word]) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            value={value}
            checked={said === value}
            aria-describedby={`${id}-hint`}
            onChange={() => {
              onAnswer(value === '' ? null : [value]);
            }}
          />{' '}
          {word}
        </label>
      ))}
    </p>
  );
}

/** One word of a list. */
export function ChoiceInput({ of, id, name, words, onAnswer }: FactInputProps): JSX.Element {
  const { messages } = useReading();
  return (
    <p class="fact-answer">
      <select
        id={id}
        aria-label={name}
        aria-describedby={`${id}-hint`}
        value={words?.[0] ?? ''}
        onChange={({ currentTarget: { value } }) => {
          onAnswer(value === '' ? null : [value]);
        }}
      >
        <option value="">{messages.plant.notSaid}</option>
        {of.choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceName(choice, messages)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Several words: of a list where there is one, else one's own. */
export function ListInput(props: FactInputProps): JSX.Element {
  const { messages } = useReading();
  const { of, words, onAnswer } = props;
  if (of.choices.length === 0) return <FreeInput {...props} />;
  return (
    <div class="fact-answer">
      <Ticks
        choices={of.choices.map((key) => ({ key, name: choiceName(key, messages) }))}
        ticked={words ?? []}
        onToggle={(choice) => {
          onAnswer(toggled(words, choice));
        }}
      />
      <NoneBox {...props} />
    </div>
  );
}

/** Words of one's own: one for a text, several with commas between for a list. */
export function FreeInput(props: FactInputProps): JSX.Element {
  const { plant } = useReading().messages;
  const { of, id, name, words, onAnswer } = props;
  const text = words?.join(', ') ?? '';
  const field = useText(text);
  const isList = of.type === 'LIST';
  return (
    <div class="fact-answer">
      <input
        id={id}
        ref={field}
        type="text"
        maxLength={400}
        defaultValue={text}
        aria-label={isList ? `${name}. ${plant.several}` : name}
        aria-describedby={`${id}-hint`}
        placeholder={isList ? plant.several : undefined}
        onChange={({ currentTarget: { value } }) => {
          const said = (isList ? value.split(',') : [value]).map((word) => word.trim()).filter((word) => word !== '');
          onAnswer(said.length === 0 ? null : said);
        }}
      />
      <NoneBox {...props} />
    </div>
  );
}

/** Says that there is none, which is an answer too. */
function NoneBox({ words, onAnswer }: FactInputProps): JSX.Element {
  const { plant } = useReading().messages;
  const isNone = words?.length === 0;
  return (
    <label>
      <input
        type="checkbox"
        checked={isNone}
        onChange={() => {
          onAnswer(isNone ? null : []);
        }}
      />{' '}
      {plant.noneOfThem}
    </label>
  );
}
