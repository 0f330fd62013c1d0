import type { JSX } from 'preact';
import type { PendingAnswer, TextAnswer } from '../../queries/applicability.js';
import { useReading } from '../../reading.js';
import { Evidence } from '../evidence.js';
import { PlaceOf, TextLink } from './place-of.js';

interface TextsToReadProps {
  readonly of: readonly PendingAnswer[];
  readonly texts: ReadonlyMap<string, TextAnswer>;
}

/** Texts for which only mentions speak, as nobody has confirmed: candidates, called so. */
export function TextsToRead({ of, texts }: TextsToReadProps): JSX.Element {
  const { plant } = useReading().messages;
  return (
    <>
      <p class="muted">{plant.reviewHelp}</p>
      <ul class="links">
        {of.map(({ key, provision, why, evidence }) => (
          <li key={`${key} ${provision}`}>
            <span>
              <TextLink of={key} texts={texts} /> · <PlaceOf id={provision} texts={texts} inside />
              <span class="note">{why}</span>
            </span>
            <Evidence of={evidence} />
          </li>
        ))}
      </ul>
    </>
  );
}
