import type { JSX } from 'preact';
import { useReading } from '../reading.js';
import type { CitationGroup } from '../words/group-citations.js';
import { marksOf } from '../words/highlights.js';
import { wordIn } from '../words/to-word.js';
import { Evidence } from './evidence.js';
import { FarEnds } from './far-ends.js';
import { InstrumentLink } from './instrument-link.js';
import { Marked } from './marked.js';
import { ProvisionLink } from './provision-link.js';

/** One place that cites: the texts at the other end, the sentence that points, and how it points. */
export function CitationItem({ of }: { readonly of: CitationGroup }): JSX.Element {
  const { messages } = useReading();
  const { first, near, editions } = of;
  const extracted = first.surface !== null;
  return (
    <li class="citation">
      <FarEnds of={of.far} />
      {extracted && (
        <blockquote lang="es">
          <Marked text={first.evidence.quote} marks={marksOf(first.evidence.quote, first.surface)} />
        </blockquote>
      )}
      <p class="citation-how">
        <span>{wordIn(messages.relations, first.relation)}</span>
        {first.reference !== null && <span>{wordIn(messages.references, first.reference)}</span>}
        {editions.map((edition) => (
          <span key={edition.key}>
            {messages.instrument.editionMeant} <InstrumentLink of={edition} short />
          </span>
        ))}
        {!extracted && <span>{wordIn(messages.bases, first.evidence.basis)}</span>}
        {near.__typename === 'Provision' && near.instrument && (
          <span>
            <ProvisionLink of={near.instrument.key} locator={near.locator} heading={near.heading} />
          </span>
        )}
        {first.resolved === false && first.reason !== null && <span lang="en">{first.reason}</span>}
      </p>
      <Evidence of={first.evidence} withoutQuote={extracted} />
    </li>
  );
}
