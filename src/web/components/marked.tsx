import type { JSX } from 'preact';
import { cutAtMarks, type Mark } from '../words/highlights.js';

/** A text with stretches of it marked; whatever it holds is shown as text. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }): JSX.Element {
  return (
    <>
      {cutAtMarks(text, marks).map(({ text: words, marked }, index) =>
        marked ? <mark key={index}>{words}</mark> : <span key={index}>{words}</span>,
      )}
    </>
  );
}
