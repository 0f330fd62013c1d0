import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  readonly summary: ComponentChildren;
  /** Whether it begins unfolded. Later on only who reads folds it, since what is answered inside must not vanish. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the form behind its name. */
export function Fold({ summary, open = false, children }: FoldProps): JSX.Element {
  const [begin] = useState(open);
  return (
    <details class="choices" open={begin}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
