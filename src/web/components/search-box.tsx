import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useReading } from '../reading.js';

/** The search box. It is a real form, so Enter and the browser's own search keywords work. */
export function SearchBox({ large = false }: { readonly large?: boolean }): JSX.Element {
  const { address, messages, go } = useReading();
  const field = useRef<HTMLInputElement>(null);
  const asked = address.route.page === 'search' ? address.route.query : '';
  useEffect(() => {
    if (field.current) field.current.value = asked;
  }, [asked]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const query = field.current?.value.trim() ?? '';
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
          <input
            id="search-field"
            ref={field}
            type="search"
            name="q"
            defaultValue={asked}
            maxLength={1000}
            placeholder={messages.search.placeholder}
            autocomplete="off"
            spellcheck={false}
          />
          <button type="submit">{messages.search.button}</button>
        </div>
      </form>
    </search>
  );
}
