import type { JSX } from 'preact';
import { useReading } from '../reading.js';

/** Marks a text that is not in force on the day asked. */
export function NotInForceMark(): JSX.Element {
  const { messages } = useReading();
  return (
    <>
      {' '}
      <span class="tag ended">{messages.instrument.inForce.no}</span>
    </>
  );
}
