import type { JSX } from 'preact';
import { webAddress } from '../../domain/web-address.js';
import { useReading } from '../reading.js';

/** The link to the official text, or that there is none. Only web addresses become links. */
export function OfficialLink({ url }: { readonly url: string | null }): JSX.Element {
  const { messages } = useReading();
  const address = webAddress(url);
  if (address === null) return <span class="muted">{messages.instrument.officialMissing}</span>;
  return (
    <a class="official" href={address} rel="noopener noreferrer external">
      {messages.instrument.official} <span aria-hidden="true">↗</span>
    </a>
  );
}
