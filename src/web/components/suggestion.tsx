import type { JSX } from 'preact';
import type { RouteOf } from '../address/route.js';
import { useReading } from '../reading.js';
import { To } from './to.js';

interface SuggestionProps {
  readonly route: RouteOf<'search'>;
  /** What was typed with its slips put right; null where none was seen. */
  readonly of: string | null;
}

/** Offers what was probably meant; nothing where no slip was seen. */
export function Suggestion({ route, of }: SuggestionProps): JSX.Element | null {
  const { completions: words } = useReading().messages;
  if (of === null) return null;
  return (
    <p class="suggestion">
      {words.didYouMean} <To address={{ route: { ...route, query: of } }}>{of}</To>?
    </p>
  );
}
