import type { JSX } from 'preact';
import { useReading } from '../../reading.js';

/** The files by which feed readers and calendars follow the changes. */
export function Feeds(): JSX.Element {
  const { address, messages } = useReading();
  const { changes } = messages;
  const query = address.language === 'es' ? '' : `?lang=${address.language}`;
  return (
    <p class="feeds">
      {changes.feeds}: <a href={`/changes.atom${query}`}>{changes.atom}</a>
      <a href={`/changes.ics${query}`} download>
        {changes.ics}
      </a>
    </p>
  );
}
