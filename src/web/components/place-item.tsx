import type { JSX } from 'preact';
import type { PlaceAnswer } from '../queries/overlaps.js';
import type { PlaceWords } from '../queries/places.js';
import { useReading } from '../reading.js';
import { shortNameIn, type Names } from '../words/name-words.js';
import { wordIn } from '../words/to-word.js';
import { Evidence } from './evidence.js';
import { InstrumentLink } from './instrument-link.js';
import { ProvisionLink } from './provision-link.js';
import { ProvisionText } from './provision-text.js';

interface PlaceItemProps {
  readonly of: PlaceAnswer;
  /** Its whole words; until they are there its quote stands for them. */
  readonly words: PlaceWords | null;
  readonly names: Names;
}

/** A provision by which a body acts: where it stands, what it says, how it shows the mandate, where that was read. */
export function PlaceItem({ of, words, names }: PlaceItemProps): JSX.Element {
  const { messages } = useReading();
  return (
    <li class="place">
      <h4>
        <ProvisionLink of={of.instrument} locator={of.locator} heading={of.heading} />
        {words?.instrument && (
          <span class="subtitle">
            {' · '}
            <InstrumentLink of={words.instrument} short />
          </span>
        )}
      </h4>
      {words ? (
        <ProvisionText texts={words.texts} url={words.instrument?.url ?? null} />
      ) : (
        <blockquote lang="es">{of.quote}</blockquote>
      )}
      <p class="place-how">
        {of.modality !== null && (
          <span class={`modality ${of.modality.toLowerCase()}`}>{wordIn(messages.modalities, of.modality)}</span>
        )}
        <span>{wordIn(messages.overlaps.sources, of.source)}</span>
        {of.namedAs !== null && <span>{messages.overlaps.namedAs(shortNameIn(names, `authority:${of.namedAs}`))}</span>}
      </p>
      <Evidence of={of.evidence} withoutQuote={words === null} />
    </li>
  );
}
