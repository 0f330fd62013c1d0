import type { JSX } from 'preact';
import type { Citable } from '../queries/fragments.js';
import { useReading } from '../reading.js';
import { InstrumentLink } from './instrument-link.js';
import { ProvisionLink } from './provision-link.js';

/** A link to whatever a text can point at; words alone where it has no record. */
export function CitableLink({ of, short = false }: { readonly of: Citable; readonly short?: boolean }): JSX.Element {
  const { address, messages } = useReading();
  switch (of.__typename) {
    case 'Instrument':
      return <InstrumentLink of={of} short={short} />;
    case 'Provision':
      return (
        <span>
          {of.instrument && <ProvisionLink of={of.instrument.key} locator={of.locator} heading={of.heading} />}
          {of.instrument && ' · '}
          {of.instrument && <InstrumentLink of={of.instrument} short />}
        </span>
      );
    case 'NamedText':
      return (
        <span lang="es">
          {of.name}{' '}
          <span class="tag" lang={address.language}>
            {messages.evidence.unresolved}
          </span>
        </span>
      );
  }
}
