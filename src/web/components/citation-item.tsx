import type { JSX } from 'preact';
import type { CitationAnswer, CitationSide } from '../queries/citations.js';
import { useReading } from '../reading.js';
import { marksOf } from '../words/highlights.js';
import { locatorWords } from '../words/locator-words.js';
import { wordIn } from '../words/to-word.js';
import { CitableLink } from './citable-link.js';
import { Evidence } from './evidence.js';
import { Marked } from './marked.js';
import { ProvisionLink } from './provision-link.js';

/** One citation: the text at the other end, the sentence that points, and how it points. */
export function CitationItem({ of, side }: { readonly of: CitationAnswer; readonly side: CitationSide }): JSX.Element {
  const { messages } = useReading();
  const far = side === 'cites' ? of.cited : of.citing;
  const near = side === 'cites' ? of.citing : of.cited;
  const extracted = of.surface !== null;
  return (
    <li class="citation">
      <p class="citation-ends">
        <CitableLink of={far} short />
        {far.__typename === 'Instrument' && side === 'cites' && of.targetLocator !== null && (
          <span class="muted" lang="es">
            {' '}
            {locatorWords(of.targetLocator)}
          </span>
        )}
      </p>
      {extracted && (
        <blockquote lang="es">
          <Marked text={of.evidence.quote} marks={marksOf(of.evidence.quote, of.surface)} />
        </blockquote>
      )}
      <p class="citation-how">
        <span>{wordIn(messages.relations, of.relation)}</span>
        {of.reference !== null && <span>{wordIn(messages.references, of.reference)}</span>}
        {near.__typename === 'Provision' && near.instrument && (
          <span>
            <ProvisionLink of={near.instrument.key} locator={near.locator} />
          </span>
        )}
        {of.resolved === false && of.reason !== null && <span lang="en">{of.reason}</span>}
      </p>
      <Evidence of={of.evidence} withoutQuote={extracted} />
    </li>
  );
}
