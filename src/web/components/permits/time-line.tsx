import type { JSX } from 'preact';
import type { PermitsAnswer } from '../../queries/permits.js';
import { useReading } from '../../reading.js';
import { numberWords } from '../../words/day-words.js';
import { timeLine } from '../../words/permits/time-line.js';

/** Least length of a bar, as a share of the whole, so that a term of a day is seen. */
const LEAST = 0.6;

/** The terms of the needed procedures as bars under one another; dashed where nobody knows how long one takes. */
export function TimeLine({ of }: { readonly of: PermitsAnswer['permits'] }): JSX.Element | null {
  const { address, messages } = useReading();
  const { permits } = messages;
  const line = timeLine(of.permits);
  const end = Math.max(1, ...line.map(({ start, days }) => start + (days ?? 0)));
  if (line.length === 0) return null;
  const share = (days: number): string => `${Math.max(LEAST, (days / end) * 100)}%`;
  return (
    <figure class="time-line">
      <figcaption class="muted">{permits.chart}</figcaption>
      <ol>
        {line.map(({ key, name, start, days }) => (
          <li key={key} class={of.criticalPath.permits.includes(key) ? 'critical' : undefined}>
            <a href={`#permit-${key}`}>{name}</a>
            <span class="bar-words">
              {days === null && permits.unknown}
              {days === 0 && permits.noWait}
              {days !== null && days > 0 && permits.days(days, numberWords(days, address.language))}
            </span>
            <svg class="bar" width="100%" height="10" aria-hidden="true">
              <rect
                class={days === null ? 'bar-unknown' : 'bar-known'}
                x={`${(start / end) * 100}%`}
                width={days === null ? '8%' : share(days)}
                y="1"
                height="8"
                rx="2"
              />
            </svg>
          </li>
        ))}
      </ol>
    </figure>
  );
}
