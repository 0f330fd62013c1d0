import type { JSX } from 'preact';
import { useAnswer } from '../api/use-answer.js';
import { useNames } from '../api/use-names.js';
import { LEDGER_QUERY, type LedgerAnswer, type LedgerEntry } from '../queries/ledger.js';
import { useQuestion, useReading } from '../reading.js';
import { dayWords } from '../words/day-words.js';
import { ledgerIds } from '../words/ledger-names.js';
import { LedgerItem } from './ledger-item.js';
import { Loaded } from './loaded.js';

/** By when each ask is to be met, by the key of the ask. */
type Deadlines = ReadonlyMap<string, string | null>;

interface LedgerProps {
  readonly number: number;
  readonly deadlines: Deadlines;
}

/** The asks of a recommendation, each with what it would change and what has come of it. */
export function Ledger({ number, deadlines }: LedgerProps): JSX.Element {
  const { address, messages } = useReading();
  const answer = useAnswer<LedgerAnswer>(LEDGER_QUERY, { number, asOf: useQuestion().asOf });
  return (
    <Loaded answer={answer}>
      {({ ledger }) =>
        ledger ? (
          <>
            <p>{messages.ledger.lead(dayWords(ledger.reportDay, address.language))}</p>
            <Entries of={ledger.entries} deadlines={deadlines} />
          </>
        ) : (
          <p class="none">{messages.state.none}</p>
        )
      }
    </Loaded>
  );
}

interface EntriesProps {
  readonly of: readonly LedgerEntry[];
  readonly deadlines: Deadlines;
}

function Entries({ of, deadlines }: EntriesProps): JSX.Element {
  const { apiLanguage } = useReading();
  const names = useNames(ledgerIds(of), apiLanguage);
  return (
    <ol class="ledger">
      {of.map((entry) => (
        <LedgerItem key={entry.ask} of={entry} names={names} deadline={deadlines.get(entry.ask) ?? null} />
      ))}
    </ol>
  );
}
