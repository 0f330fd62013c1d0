import type { JSX } from 'preact';
import type { CompletionAnswer } from '../queries/completions.js';
import { useReading } from '../reading.js';
import { wordIn } from '../words/to-word.js';

interface CompletionsProps {
  readonly of: readonly CompletionAnswer[];
  /** The one that the keyboard stands on; -1 for none. */
  readonly chosen: number;
  readonly pick: (index: number) => unknown;
}

/** The id of the list, by which the field names it. */
export const COMPLETIONS_ID = 'search-completions';

/** The id of what is offered at a place, by which the field names it. */
export const optionId = (index: number): string => `search-completion-${index}`;

/** What is offered while typing, under the field; its number is told to a screen reader. */
export function Completions({ of, chosen, pick }: CompletionsProps): JSX.Element {
  const { completions: words } = useReading().messages;
  return (
    <div class="completions">
      <ul id={COMPLETIONS_ID} role="listbox" aria-label={words.label} hidden={of.length === 0}>
        {of.map(({ sort, key, text }, index) => (
          <li
            key={`${sort} ${key}`}
            id={optionId(index)}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => {
              // The field would lose the focus, and with it the list would go, before the click is done.
              event.preventDefault();
            }}
            onClick={() => {
              pick(index);
            }}
          >
            <span lang="es">{text}</span> <span class="muted">{wordIn(words.sorts, sort)}</span>
          </li>
        ))}
      </ul>
      <p class="for-readers" role="status">
        {of.length > 0 && words.count(of.length)}
      </p>
    </div>
  );
}
