import type { JSX } from 'preact';
import { useAnswer } from '../../api/use-answer.js';
import { PERMIT_QUERY, type PermitRecordAnswer } from '../../queries/permits.js';
import { useQuestion, useReading } from '../../reading.js';
import { Fact } from '../fact.js';

/** What else the record of a procedure tells: what must be handed in, what it costs, who is exempt. Nothing is shown until it is there. */
export function PermitRecord({ of }: { readonly of: string }): JSX.Element | null {
  const { permits } = useReading().messages;
  const answer = useAnswer<PermitRecordAnswer>(PERMIT_QUERY, { key: of, ...useQuestion() });
  const record = answer.state === 'ready' ? answer.data.permit : null;
  if (!record) return null;
  const rows = [
    [permits.neededFor, record.neededFor],
    [permits.exempt, record.exempt],
    [permits.fee, record.fee],
    [permits.notes, record.notes],
    [permits.homoclave, record.homoclave],
  ] as const;
  return (
    <dl class="facts">
      {record.requisites.length > 0 && (
        <Fact name={permits.requisites}>
          <ul class="requisites">
            {record.requisites.map((requisite) => (
              <li key={requisite}>{requisite}</li>
            ))}
          </ul>
        </Fact>
      )}
      {rows.map(
        ([name, value]) =>
          value !== null && (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ),
      )}
    </dl>
  );
}
