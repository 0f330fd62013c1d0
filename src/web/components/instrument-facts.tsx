import type { JSX } from 'preact';
import type { InstrumentDetail } from '../queries/instrument.js';
import { useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import { AuthorityLink } from './authority-link.js';
import { Fact } from './fact.js';
import { InstrumentLink } from './instrument-link.js';

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
      <Bodies name={words.issuedBy} of={of.issuedBy} />
      <Bodies name={words.enforcedBy} of={of.enforcedBy} />
      {of.appliesIn.nodes.length > 0 && (
        <Fact name={words.jurisdictions}>{of.appliesIn.nodes.map(({ name }) => name).join(', ')}</Fact>
      )}
      {of.editions.length > 1 && (
        <Fact name={words.editions}>
          <ul class="inline">
            {of.editions.map((edition) => (
              <li key={edition.key}>
                <InstrumentLink of={edition} short />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

interface BodiesProps {
  readonly name: string;
  readonly of: InstrumentDetail['issuedBy'];
}

function Bodies({ name, of: { edges } }: BodiesProps): JSX.Element | null {
  if (edges.length === 0) return null;
  return (
    <Fact name={name}>
      <ul class="inline">
        {edges.map(({ node }, index) => (
          <li key={index}>
            <AuthorityLink of={node} short />
          </li>
        ))}
      </ul>
    </Fact>
  );
}
