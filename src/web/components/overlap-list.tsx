import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OverlapLine } from '../queries/overlaps.js';
import { useReading } from '../reading.js';
import { numberWords } from '../words/day-words.js';
import { shortNameIn, type Names } from '../words/name-words.js';
import { wordIn } from '../words/to-word.js';
import { ConcurrenceTag } from './concurrence-tag.js';
import { ShareBar } from './share-bar.js';
import { To } from './to.js';

/** Overlaps shown at once; the rest on demand. */
const SHOWN = 25;

interface OverlapListProps {
  readonly of: readonly OverlapLine[];
  readonly names: Names;
}

/** Overlaps, strongest first, each with the way to its pair view. */
export function OverlapList({ of, names }: OverlapListProps): JSX.Element {
  const { address, messages } = useReading();
  const [shown, show] = useState(SHOWN);
  const [some, all] = [Math.min(shown, of.length), of.length].map((value) => numberWords(value, address.language));
  return (
    <>
      <ol class="overlaps">
        {of.slice(0, shown).map((line) => (
          <OverlapItem key={line.id} of={line} names={names} />
        ))}
      </ol>
      {shown < of.length && (
        <p class="more">
          <button
            type="button"
            onClick={() => {
              show(shown + SHOWN);
            }}
          >
            {messages.state.more}
          </button>
          <span role="status">{messages.state.shown(some ?? '', all ?? '')}</span>
        </p>
      )}
    </>
  );
}

function OverlapItem({ of, names }: { readonly of: OverlapLine; readonly names: Names }): JSX.Element {
  const { messages } = useReading();
  const [one = '', two = ''] = of.authorities.map((key) => shortNameIn(names, `authority:${key}`));
  return (
    <li class="overlap">
      <h3>
        <To address={{ route: { page: 'overlap', id: of.id } }}>
          {messages.overlaps.between(one, two)}: {shortNameIn(names, `topic:${of.topic}`)},{' '}
          {wordIn(messages.acts, of.act)}
        </To>
      </h3>
      <p class="overlap-facts">
        <ConcurrenceTag of={of.concurrence} />
        {of.candidate && (
          <span class="tag" title={messages.overlaps.candidateHelp}>
            {messages.overlaps.candidate}
          </span>
        )}
        <span class="score">
          {messages.overlaps.score} <ShareBar of={of.score} /> {of.score.toFixed(2)}
        </span>
      </p>
    </li>
  );
}
