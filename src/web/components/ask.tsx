import type { JSX } from 'preact';
import type { AskAnswer } from '../queries/recommendation.js';
import { useReading } from '../reading.js';
import { wordIn } from '../words/to-word.js';
import { InstrumentLink } from './instrument-link.js';
import { To } from './to.js';

/** One thing that a recommendation asks for: what, of whom (by the name of the addressee), by when, in which text. */
export function Ask({ of, addressee }: { readonly of: AskAnswer; readonly addressee: string | null }): JSX.Element {
  const { messages } = useReading();
  const words = messages.recommendation;
  return (
    <li>
      <strong>{wordIn(messages.verbs, of.verb)}</strong> {of.object}
      <p class="ask-facts">
        {of.addressee !== null && (
          <span>
            {words.addressee}:{' '}
            <To address={{ route: { page: 'authority', key: of.addressee } }}>{addressee ?? of.addressee}</To>
          </span>
        )}
        {of.deadline !== null && (
          <span>
            {words.deadline}: <span lang="en">{of.deadline}</span>
          </span>
        )}
        {of.instrument && <InstrumentLink of={of.instrument} short />}
      </p>
    </li>
  );
}
