import type { JSX, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useCombobox, type Combobox } from '../api/use-combobox.js';
import { useReading } from '../reading.js';
import { Completions, COMPLETIONS_ID, optionId } from './completions.js';

/** The search box, with what is offered while typing. It is a real form, so Enter and the browser's own search keywords work. */
export function SearchBox({ large = false }: { readonly large?: boolean }): JSX.Element {
  const { address, messages, go } = useReading();
  const field = useRef<HTMLInputElement>(null);
  const combobox = useCombobox();
  const asked = address.route.page === 'search' ? address.route.query : '';
  useEffect(() => {
    if (field.current) field.current.value = asked;
  }, [asked]);
  const pick = (index: number): boolean => {
    const isPicked = combobox.pick(index);
    if (isPicked && field.current) field.current.value = '';
    return isPicked;
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (pick(combobox.chosen)) return;
    const query = field.current?.value.trim() ?? '';
    combobox.close();
    if (query === '') field.current?.focus();
    else go({ route: { page: 'search', query, filters: {} } });
  };
  return (
    <search class={large ? 'search large' : 'search'}>
      <form action="/search" method="get" onSubmit={submit}>
        <label for="search-field" class={large ? undefined : 'for-readers'}>
          {messages.search.label}
        </label>
        <div class="search-row">
          <Field of={combobox} field={field} asked={asked} />
          <button type="submit">{messages.search.button}</button>
        </div>
        <Completions of={combobox.offered} chosen={combobox.chosen} pick={pick} />
      </form>
    </search>
  );
}

interface FieldProps {
  readonly of: Combobox;
  readonly field: RefObject<HTMLInputElement>;
  readonly asked: string;
}

function Field({ of: { offered, chosen, type, walk, close }, field, asked }: FieldProps): JSX.Element {
  const { search } = useReading().messages;
  const isOpen = offered.length > 0;
  return (
    <input
      id="search-field"
      ref={field}
      type="search"
      name="q"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded={isOpen}
      aria-controls={COMPLETIONS_ID}
      aria-activedescendant={isOpen && chosen >= 0 ? optionId(chosen) : undefined}
      defaultValue={asked}
      maxLength={1000}
      placeholder={search.placeholder}
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => {
        type(event.currentTarget.value);
      }}
      onKeyDown={walk}
      onBlur={close}
    />
  );
}
