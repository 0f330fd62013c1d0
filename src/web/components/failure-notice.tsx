import type { JSX } from 'preact';
import type { Failure } from '../api/reply.js';
import { useReading } from '../reading.js';

/** Says what went wrong and offers to ask again. */
export function FailureNotice({
  failure,
  retry,
}: {
  readonly failure: Failure;
  readonly retry: () => void;
}): JSX.Element {
  const { state } = useReading().messages;
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{state.failed}</strong>
      </p>
      {failure.code === 'unreachable' ? (
        <p>{state.unreachable}</p>
      ) : (
        <p>
          {state.refused} <span lang="en">{failure.message}</span>
        </p>
      )}
      <button type="button" onClick={retry}>
        {state.retry}
      </button>
    </div>
  );
}
