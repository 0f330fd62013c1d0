import type { JSX } from 'preact';
import { useReading } from '../reading.js';

interface ConditionsProps {
  /** In words, one for each test. */
  readonly when: readonly string[];
  readonly unless: readonly string[];
}

/** Under which conditions a rule binds, and what lifts it. */
export function Conditions({ when, unless }: ConditionsProps): JSX.Element | null {
  const { messages } = useReading();
  if (when.length + unless.length === 0) return null;
  return (
    <ul class="conditions">
      {when.map((words) => (
        <li key={words}>
          <span class="joint">{messages.provision.when}</span> {words}
        </li>
      ))}
      {unless.map((words) => (
        <li key={words}>
          <span class="joint">{messages.provision.unless}</span> {words}
        </li>
      ))}
    </ul>
  );
}
