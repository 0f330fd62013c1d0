import type { JSX } from 'preact';
import { To } from './to.js';

/** A link to a recommendation by number and title. */
export function RecommendationLink({
  of,
}: {
  readonly of: { readonly number: number; readonly title: string };
}): JSX.Element {
  return (
    <To address={{ route: { page: 'recommendation', number: of.number } }}>
      {of.number}. {of.title}
    </To>
  );
}
