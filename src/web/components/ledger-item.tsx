import type { JSX } from 'preact';
import type { EventAnswer, LedgerEntry, TargetAnswer } from '../queries/ledger.js';
import { useReading } from '../reading.js';
import { dayWords, shareWords } from '../words/day-words.js';
import type { Names } from '../words/name-words.js';
import { toWord, wordIn } from '../words/to-word.js';
import { AskTarget } from './ask-target.js';
import { Evidence } from './evidence.js';
import { NodeLink } from './node-link.js';

interface LedgerItemProps {
  readonly of: LedgerEntry;
  readonly names: Names;
  /** As the report says it, in English; null where it says none. */
  readonly deadline: string | null;
}

/** One ask: how it stands and why, which texts it would change, what has happened since the report. */
export function LedgerItem({ of, names, deadline }: LedgerItemProps): JSX.Element {
  const { address, messages } = useReading();
  const words = messages.ledger;
  const [object, reason] = address.language === 'en' ? [of.objectEn, of.reasonEn] : [of.objectEs, of.reason];
  const [first] = of.evidence;
  return (
    <li class="ledger-entry" id={of.ask}>
      <p class="ask-words">
        <strong>{wordIn(messages.verbs, of.verb)}</strong> {object}
      </p>
      <p class="overlap-facts">
        <span class={`tag state-${toWord(of.state)}`}>{wordIn(words.states, of.state)}</span>
        <span>{words.confidence(shareWords(of.confidence, address.language))}</span>
        {of.addressee !== null && (
          <span>
            {messages.recommendation.addressee}: <NodeLink id={`authority:${of.addressee}`} names={names} />
          </span>
        )}
        {deadline !== null && (
          <span>
            {messages.recommendation.deadline}: <span lang="en">{deadline}</span>
          </span>
        )}
      </p>
      <p class="reason">
        {reason} <span class="muted">{words.toConfirm}</span>
      </p>
      <Targets of={of.targets} names={names} />
      <Since of={of.since} names={names} />
      {first && <Evidence of={first} />}
    </li>
  );
}

function Targets({ of, names }: { readonly of: readonly TargetAnswer[]; readonly names: Names }): JSX.Element | null {
  const { ledger: words } = useReading().messages;
  if (of.length === 0) return null;
  return (
    <details class="folds">
      <summary>
        {words.targets} <span class="count">{of.length}</span>
      </summary>
      <ul class="plain">
        {of.map((target) => (
          <AskTarget key={target.instrument} of={target} names={names} />
        ))}
      </ul>
    </details>
  );
}

function Since({ of, names }: { readonly of: readonly EventAnswer[]; readonly names: Names }): JSX.Element | null {
  const { ledger: words } = useReading().messages;
  if (of.length === 0) return null;
  return (
    <details class="folds">
      <summary>
        {words.since} <span class="count">{of.length}</span>
      </summary>
      <ul class="plain">
        {of.map((event, index) => (
          <Event key={index} of={event} names={names} />
        ))}
      </ul>
    </details>
  );
}

function Event({ of, names }: { readonly of: EventAnswer; readonly names: Names }): JSX.Element {
  const { address, messages } = useReading();
  const [first] = of.evidence;
  return (
    <li>
      <p class="overlap-facts">
        <time dateTime={of.day}>{dayWords(of.day, address.language)}</time>
        <span>
          <NodeLink id={`instrument:${of.instrument}`} names={names} /> {wordIn(messages.ledger.events, of.what)}
        </span>
        <span>{address.language === 'en' ? of.whyEn : of.why}</span>
        <span>{messages.ledger.confidence(shareWords(of.confidence, address.language))}</span>
      </p>
      {first && <Evidence of={first} />}
    </li>
  );
}
