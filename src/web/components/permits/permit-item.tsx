import type { JSX } from 'preact';
import type { TextAnswer } from '../../queries/applicability.js';
import type { PermitAnswer } from '../../queries/permits.js';
import { useReading } from '../../reading.js';
import { numberWords } from '../../words/day-words.js';
import { toWord, wordIn } from '../../words/to-word.js';
import { Doubts } from '../doubts.js';
import { Fact } from '../fact.js';
import { OnDemand } from '../on-demand.js';
import { PathSteps, type NodeNames } from '../plant/path-steps.js';
import { PlaceOf } from '../plant/place-of.js';
import { Enforcers } from '../plant/reasons.js';
import { PermitBasis } from './permit-basis.js';
import { PermitRecord } from './permit-record.js';

interface PermitItemProps {
  readonly of: PermitAnswer;
  readonly isCritical: boolean;
  /** Names of procedures by their keys. */
  readonly procedures: ReadonlyMap<string, string>;
  readonly names: NodeNames;
  readonly texts: ReadonlyMap<string, TextAnswer>;
}

/** A procedure: before whom, its term, what silence means, what comes before it, why it is needed and where that was read. */
export function PermitItem({ of, isCritical, procedures, names, texts }: PermitItemProps): JSX.Element {
  const { messages } = useReading();
  const { permits } = messages;
  return (
    <li class="permit" id={`permit-${of.key}`}>
      <h3>
        {of.name} {isCritical && <span class="tag standing-yes">{permits.onPath}</span>}{' '}
        {of.optional && <span class="tag">{permits.optional}</span>}{' '}
        <span class="tag">{wordIn(messages.levels, of.level)}</span>
      </h3>
      <PermitFacts of={of} procedures={procedures} texts={texts} />
      <OnDemand
        class="why-rule"
        summary={
          <>
            {permits.reasons}
            <span class="for-readers">: {of.name}</span>
          </>
        }
      >
        {() => (
          <>
            <PathSteps path={of.path} names={names} />
            <PermitRecord of={of.key} />
            <PermitBasis of={of.basis} texts={texts} />
            <Doubts of={of.doubts} />
          </>
        )}
      </OnDemand>
    </li>
  );
}

/** Before whom, how long, what silence means, what comes before. */
function PermitFacts({ of, procedures, texts }: Pick<PermitItemProps, 'of' | 'procedures' | 'texts'>): JSX.Element {
  const { messages } = useReading();
  const { permits } = messages;
  return (
    <dl class="facts">
      {of.authority && (
        <Fact name={permits.authority}>
          <Enforcers of={[of.authority]} />
        </Fact>
      )}
      <Fact name={permits.term}>
        <TermWords of={of} />
        {of.termAt !== null && (
          <span class="muted">
            {' · '}
            {permits.termAt} <PlaceOf id={of.termAt} texts={texts} />
          </span>
        )}
      </Fact>
      {of.silence !== 'NONE_STATED' && (
        <Fact name={permits.silence}>{permits.silences[toWord(of.silence)] ?? of.silence}</Fact>
      )}
      {of.after.length > 0 && (
        <Fact name={permits.after}>
          {of.after.map((key, index) => (
            <span key={key}>
              {index > 0 && ', '}
              <a href={`#permit-${key}`}>{procedures.get(key) ?? key}</a>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

/** How long it takes, whose time that is, or that nobody knows. */
function TermWords({ of }: { readonly of: PermitAnswer }): JSX.Element {
  const { address, messages } = useReading();
  const { permits } = messages;
  if (of.days === null) return <span class="tag standing-unknown">{permits.unknown}</span>;
  if (of.days === 0) return <>{permits.atOnce}</>;
  return (
    <>
      {permits.days(of.days, numberWords(of.days, address.language))}{' '}
      {of.termKind !== null && permits.kinds[toWord(of.termKind)]}
      {of.termBound !== null && <span class="muted"> {permits.bounds[toWord(of.termBound)]}</span>}
    </>
  );
}
