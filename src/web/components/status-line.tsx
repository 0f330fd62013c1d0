import type { JSX } from 'preact';
import type { InstrumentDetail } from '../queries/instrument.js';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import { toWord, wordIn } from '../words/to-word.js';

type Standing = Pick<InstrumentDetail, 'status' | 'statusOn' | 'inForce'>;

/** Whether an instrument is in force on the day asked and why, and the status that its record states, with the day of that statement. */
export function StatusLine({ of }: { readonly of: Standing }): JSX.Element {
  const { address, messages } = useReading();
  const { instrument } = messages;
  const { value, reason } = of.inForce;
  const standing = value === null ? 'unknown' : value ? 'yes' : 'no';
  const why = toWord(reason);
  return (
    <p class="standing">
      <span class={`tag standing-${standing}`}>{instrument.inForce[standing]}</span>
      {why !== 'in-force' && <span>{wordIn(instrument.reasons, why)}.</span>}
      <span class="muted">
        {of.status === null
          ? instrument.statusUnknown
          : `${instrument.status}: ${wordIn(messages.statuses, of.status)}`}
        {of.statusOn !== null && `, ${instrument.statusOn(dayWords(of.statusOn, address.language))}`}
      </span>
    </p>
  );
}
