import type { JSX } from 'preact';
import type { Route } from '../address/route.js';
import { To } from './to.js';

interface DoorProps {
  readonly words: { readonly who: string; readonly question: string; readonly action: string };
  readonly to: Route;
}

/** The way in for one sort of reader: who, what they ask, where that is answered. */
export function Door({ words, to }: DoorProps): JSX.Element {
  return (
    <li class="door">
      <h2>{words.question}</h2>
      <p class="who">{words.who}</p>
      <To address={{ route: to }}>
        {words.action} <span aria-hidden="true">→</span>
      </To>
    </li>
  );
}
