import type { JSX } from 'preact';
import { useReading } from '../reading.js';

/** The pack of a forum on one recommendation, to take home. */
export function PackLinks({ number }: { readonly number: number }): JSX.Element {
  const { address, messages } = useReading();
  const words = messages.docket;
  const query = new URLSearchParams({ recommendation: String(number), lang: address.language });
  if (address.asOf !== null) query.set('asOf', address.asOf);
  return (
    <div class="pack">
      <p>
        <strong>{words.pack}</strong> <span class="muted">{words.packHelp}</span>
      </p>
      <p class="pack-files">
        <a href={`/docket.docx?${query.toString()}`} download>
          {words.packs.docx}
        </a>
        <a href={`/docket.md?${query.toString()}`} download>
          {words.packs.md}
        </a>
      </p>
    </div>
  );
}
