import type { JSX } from 'preact';
import type { PermitsAnswer } from '../../queries/permits.js';
import { useReading } from '../../reading.js';
import { numberWords } from '../../words/day-words.js';
import { Fact } from '../fact.js';

interface CriticalPathProps {
  readonly of: PermitsAnswer['permits'];
  /** Names of procedures by their keys. */
  readonly procedures: ReadonlyMap<string, string>;
}

/** Where the days go, and what of that nobody knows. */
export function CriticalPath({ of, procedures }: CriticalPathProps): JSX.Element {
  const { address, messages } = useReading();
  const { permits } = messages;
  const { criticalPath: path } = of;
  const number = (count: number): string => numberWords(count, address.language);
  const parts = [
    [path.businessDays, permits.kinds.business],
    [path.calendarDays, permits.kinds.calendar],
  ] as const;
  const known = parts
    .filter(([days]) => days > 0)
    .map(([days, kind]) => `${permits.days(days, number(days))} ${kind ?? ''}`);
  return (
    <>
      <p class="muted">{permits.criticalHelp}</p>
      <ol class="critical-path">
        {path.permits.map((key) => (
          <li key={key}>
            <a href={`#permit-${key}`}>{procedures.get(key) ?? key}</a>
          </li>
        ))}
      </ol>
      <dl class="facts">
        <Fact name={permits.total}>
          {known.length === 0 ? permits.unknown : known.join(' + ')}
          {path.calendarEstimate > 0 && <span class="muted"> · {permits.estimate(number(path.calendarEstimate))}</span>}
        </Fact>
        <Unknown name={permits.unknownOnPath} keys={path.unknown} procedures={procedures} />
        <Unknown name={permits.unknownElsewhere} keys={of.unknownElsewhere} procedures={procedures} />
      </dl>
      {path.unknown.length + of.unknownElsewhere.length > 0 && <p class="unknown-help">{permits.unknownHelp}</p>}
    </>
  );
}

interface UnknownProps extends Pick<CriticalPathProps, 'procedures'> {
  readonly name: string;
  readonly keys: readonly string[];
}

function Unknown({ name, keys, procedures }: UnknownProps): JSX.Element | null {
  if (keys.length === 0) return null;
  return (
    <Fact name={name}>
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <a href={`#permit-${key}`}>{procedures.get(key) ?? key}</a>
        </span>
      ))}
    </Fact>
  );
}
