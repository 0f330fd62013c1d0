import type { JSX } from 'preact';
import { useReading } from '../reading.js';

/** The link to the official text, or that there is none. Only web addresses become links. */
export function OfficialLink({ url }: { readonly url: string | null }): JSX.Element {
  const { messages } = useReading();
  if (url === null || !/^https?:\/\//.test(url))
    return <span class="muted">{messages.instrument.officialMissing}</span>;
  return (
    <a class="official" href={url} rel="noopener noreferrer external">
      {messages.instrument.official} <span aria-hidden="true">↗</span>
    </a>
  );
}
