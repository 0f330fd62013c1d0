import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { parseDay } from '../../domain/day.js';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import { To } from './to.js';

/** The day that every question is asked for. */
export function DayControl(): JSX.Element {
  const { address, messages, go } = useReading();
  const drawer = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const close = (): void => {
    drawer.current?.removeAttribute('open');
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const asOf = parseDay(field.current?.value ?? '');
    if (asOf === null) return;
    close();
    go({ route: address.route, asOf });
  };
  const shown = address.asOf === null ? messages.day.today : dayWords(address.asOf, address.language);
  return (
    <details class="day-control" ref={drawer} key={address.asOf ?? ''}>
      <summary>
        {messages.day.label}: <strong>{shown}</strong>
      </summary>
      <form class="day-form" onSubmit={submit}>
        <label for="day-field">{messages.day.label}</label>
        <input
          id="day-field"
          type="date"
          ref={field}
          defaultValue={address.asOf ?? ''}
          min="1900-01-01"
          max="2100-12-31"
          required
        />
        <button type="submit">{messages.day.change}</button>
        <p>{messages.day.help}</p>
        {address.asOf !== null && <To address={{ asOf: null }}>{messages.day.back}</To>}
      </form>
    </details>
  );
}
