import type { JSX } from 'preact';

const WIDTH = 72;

/** A share from 0 to 1 as a bar, for the eye alone: the number stands beside it. */
export function ShareBar({ of }: { readonly of: number }): JSX.Element {
  const share = Math.min(1, Math.max(0, of));
  return (
    <svg class="share-bar" width={WIDTH} height="6" aria-hidden="true" focusable="false">
      <rect class="share-all" width={WIDTH} height="6" rx="3" />
      <rect class="share-part" width={WIDTH * share} height="6" rx="3" />
    </svg>
  );
}
