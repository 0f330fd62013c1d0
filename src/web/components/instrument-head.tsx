import type { JSX } from 'preact';
import type { InstrumentDetail } from '../queries/instrument.js';
import { useReading } from '../reading.js';
import { shortNameOf } from '../words/short-name.js';
import { wordIn } from '../words/to-word.js';
import { OfficialLink } from './official-link.js';
import { PageHead } from './page-head.js';
import { StatusLine } from './status-line.js';

/** What an instrument is called, how it stands, and where its official text is. */
export function InstrumentHead({ of }: { readonly of: InstrumentDetail }): JSX.Element {
  const { messages } = useReading();
  const name = shortNameOf(of);
  const above = (
    <>
      {wordIn(messages.kinds, of.kind)}
      {name !== of.title && (
        <>
          {' · '}
          <strong>{name}</strong>
        </>
      )}
    </>
  );
  return (
    <PageHead title={of.title} above={above} asOf={of.asOf}>
      <StatusLine of={of} />
      <p class="official-line">
        <OfficialLink url={of.url} />
      </p>
    </PageHead>
  );
}
