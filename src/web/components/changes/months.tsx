import type { JSX } from 'preact';
import type { ChangeAnswer } from '../../queries/changes.js';
import { useReading } from '../../reading.js';
import { dayWords } from '../../words/day-words.js';
import { groupByMonth } from '../../words/changes/group-by-month.js';
import { capitalised } from '../../words/plant/fact-words.js';
import { ChangeItem } from './change-item.js';

/** Changes by month. */
export function Months({ of }: { readonly of: readonly ChangeAnswer[] }): JSX.Element {
  const { language } = useReading().address;
  return (
    <>
      {groupByMonth(of).map(({ month, changes }) => (
        <div key={month} class="month">
          <h3>
            {capitalised(dayWords(month, language))} <span class="count">{changes.length}</span>
          </h3>
          <ul class="changes">
            {changes.map((change) => (
              <ChangeItem key={change.id} of={change} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
