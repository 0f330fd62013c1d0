import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import { timeLineOf, type Life, type ReformAnswer, type TimeLineEntry } from '../words/time-line.js';
import { InstrumentLink } from './instrument-link.js';
import { Section } from './section.js';

/** Entries shown unasked: the beginning and the latest; a law has hundreds of reforms. */
const LATEST = 10;
const EARLIEST = 3;

/** The life of an instrument: editions, publication, entry into force, reforms, end, and where the day asked stands. */
export function TimeLine({ of }: { readonly of: Life }): JSX.Element | null {
  const { timeline: words } = useReading().messages;
  const [isWhole, showWhole] = useState(false);
  const entries = timeLineOf(of);
  if (entries.length < 3) return null;
  const cut = isWhole || entries.length <= EARLIEST + LATEST + 1;
  const first = cut ? entries : entries.slice(0, EARLIEST);
  const last = cut ? [] : entries.slice(-LATEST);
  return (
    <Section id="timeline" title={words.title}>
      <ol class="timeline">
        {first.map((entry, index) => (
          <Entry key={index} of={entry} />
        ))}
        {!cut && (
          <li class="gap">
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                showWhole(true);
              }}
            >
              {words.more(entries.length - EARLIEST - LATEST)}
            </button>
          </li>
        )}
        {last.map((entry, index) => (
          <Entry key={`last ${index}`} of={entry} />
        ))}
      </ol>
    </Section>
  );
}

function Entry({ of }: { readonly of: TimeLineEntry }): JSX.Element {
  const { address, messages } = useReading();
  const words = messages.timeline;
  return (
    <li class={`on-${of.kind}`}>
      <time dateTime={of.day}>{dayWords(of.day, address.language)}</time>
      <span>
        {words.kinds[of.kind]}
        {of.kind === 'edition' && (
          <>
            {': '}
            <InstrumentLink of={of.edition} short />
          </>
        )}
        {of.kind === 'reformed' && <Reform of={of.reform} />}
      </span>
    </li>
  );
}

function Reform({ of: { title, effective, decree, amends } }: { readonly of: ReformAnswer }): JSX.Element {
  const { address, messages } = useReading();
  const words = messages.timeline;
  const facts = [
    effective === null ? null : words.effectiveOn(dayWords(effective, address.language)),
    amends.totalCount > 1 ? words.parts(amends.totalCount) : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      {decree ? (
        <>
          {': '}
          <InstrumentLink of={decree} short />
        </>
      ) : (
        title !== null && <span lang="es">: {title}</span>
      )}
      {facts.length > 0 && <span class="muted"> ({facts.join('; ')})</span>}
    </>
  );
}
