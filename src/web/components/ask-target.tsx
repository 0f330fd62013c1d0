import type { JSX } from 'preact';
import type { TargetAnswer } from '../queries/ledger.js';
import { useReading } from '../reading.js';
import type { Names } from '../words/name-words.js';
import { NodeLink } from './node-link.js';

interface AskTargetProps {
  readonly of: TargetAnswer;
  readonly names: Names;
}

/** A text that an ask would change: which of its parts, who can, and by which step. */
export function AskTarget({ of, names }: AskTargetProps): JSX.Element {
  const { address, messages } = useReading();
  const words = messages.ledger;
  return (
    <li class="target">
      <p>
        <NodeLink id={`instrument:${of.instrument}`} names={names} />{' '}
        <span class="muted">({of.named ? words.named : messages.docket.byReading})</span>
        {of.changedBy.length > 0 && (
          <>
            {' · '}
            {words.changedBy}: <Row of={of.changedBy.map((key) => `authority:${key}`)} names={names} />
          </>
        )}
      </p>
      <p class="muted">
        {words.step}: {address.language === 'en' ? of.stepEn : of.step}
        {of.stepAt !== null && (
          <>
            {' ('}
            <NodeLink id={`provision:${of.stepAt}`} names={names} />)
          </>
        )}
      </p>
      {of.provisions.length > 0 && (
        <p>
          {words.parts}: <Row of={of.provisions.map((part) => `provision:${part}`)} names={names} />
        </p>
      )}
    </li>
  );
}

function Row({ of, names }: { readonly of: readonly string[]; readonly names: Names }): JSX.Element {
  return (
    <>
      {of.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <NodeLink id={id} names={names} />
        </span>
      ))}
    </>
  );
}
