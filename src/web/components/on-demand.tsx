import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface OnDemandProps {
  readonly class: string;
  readonly summary: ComponentChildren;
  /** What is shown, and asked for, only once it is unfolded. */
  readonly children: () => ComponentChildren;
}

/** A part of a page behind its name, made when somebody unfolds it. */
export function OnDemand({ class: name, summary, children }: OnDemandProps): JSX.Element {
  const [isMade, setMade] = useState(false);
  return (
    <details
      class={name}
      onToggle={({ currentTarget: { open } }) => {
        if (open) setMade(true);
      }}
    >
      <summary>{summary}</summary>
      {isMade && children()}
    </details>
  );
}
