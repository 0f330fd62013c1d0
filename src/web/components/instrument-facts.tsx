import type { JSX } from 'preact';
import type { InstrumentDetail } from '../queries/instrument.js';
import type { AuthorityOrName } from '../queries/fragments.js';
import { useReading } from '../reading.js';
import { bodiesOn, isSameBodies } from '../words/bodies-over-time.js';
import { dayWords } from '../words/day-words.js';
import { AuthorityLink } from './authority-link.js';
import { Fact } from './fact.js';

/** The days of an instrument, where it applies, who issued it and who enforces it. */
export function InstrumentFacts({ of }: { readonly of: InstrumentDetail }): JSX.Element {
  const { address, messages } = useReading();
  const words = messages.instrument;
  const days: readonly (readonly [string, string | null])[] = [
    [words.published, of.published],
    [words.effective, of.effective],
    [words.lastReform, of.lastReform],
    [words.ended, of.ended],
  ];
  return (
    <dl class="facts">
      {days.map(([name, day]) => day !== null && <Fact name={name}>{dayWords(day, address.language)}</Fact>)}
      <Bodies name={words.issuedBy} of={of.issuedBy} then={of.published} now={of.asOf} />
      <Bodies name={words.enforcedBy} of={of.enforcedBy} then={null} now={of.asOf} />
      {of.appliesIn.nodes.length > 0 && (
        <Fact name={words.jurisdictions}>{of.appliesIn.nodes.map(({ name }) => name).join(', ')}</Fact>
      )}
    </dl>
  );
}

interface BodiesProps {
  readonly name: string;
  readonly of: InstrumentDetail['issuedBy'];
  /** The day of an act that the bodies did; null where they do it still. */
  readonly then: string | null;
  /** The day asked. */
  readonly now: string;
}

/** The bodies that did something, and where others hold their tasks today, those too. */
function Bodies({ name, of: { edges }, then, now }: BodiesProps): JSX.Element | null {
  const { issuers: words } = useReading().messages;
  if (edges.length === 0) return null;
  const bodies = edges.map(({ node }) => node);
  const current = bodiesOn(bodies, now);
  const former = then === null ? current : bodiesOn(bodies, then);
  if (isSameBodies(former, current)) {
    return (
      <Fact name={name}>
        <Row of={current} note={null} />
      </Fact>
    );
  }
  return (
    <Fact name={name}>
      <Row of={former} note={words.then} />
      <Row of={current} note={words.now} />
    </Fact>
  );
}

interface RowProps {
  readonly of: readonly AuthorityOrName[];
  readonly note: string | null;
}

function Row({ of, note }: RowProps): JSX.Element {
  return (
    <ul class="inline">
      {of.map((body, index) => (
        <li key={index}>
          <AuthorityLink of={body} short />
        </li>
      ))}
      {note !== null && <li class="muted">{note}</li>}
    </ul>
  );
}
