import type { JSX } from 'preact';

/** Says that an answer is empty, and what to ask instead. */
export function EmptyNotice({ words, help }: { readonly words: string; readonly help: string }): JSX.Element {
  return (
    <div class="notice">
      <p>
        <strong>{words}</strong>
      </p>
      <p>{help}</p>
    </div>
  );
}
