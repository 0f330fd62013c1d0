import type { ComponentChildren, JSX } from 'preact';
import type { Answer } from '../api/use-answer.js';
import { useReading } from '../reading.js';
import { FailureNotice } from './failure-notice.js';

interface LoadedProps<T> {
  readonly answer: Answer<T>;
  readonly children: (data: T, nearest: readonly string[]) => ComponentChildren;
}

/** Shows an answer once it is there; before that says that it is on its way, or what went wrong and how to ask again. */
export function Loaded<T>({ answer, children }: LoadedProps<T>): JSX.Element {
  const { messages } = useReading();
  if (answer.state === 'failed') return <FailureNotice failure={answer.failure} retry={answer.retry} />;
  if (answer.state === 'ready') return <>{children(answer.data, answer.nearest)}</>;
  return (
    <p class="loading" role="status">
      {messages.state.loading}
    </p>
  );
}
