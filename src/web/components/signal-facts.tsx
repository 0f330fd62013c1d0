import type { ComponentChildren, JSX } from 'preact';
import type { SignalAnswer } from '../queries/docket.js';
import { useReading } from '../reading.js';
import type { Names } from '../words/name-words.js';
import { NodeLink } from './node-link.js';
import { To } from './to.js';

interface SignalFactsProps {
  readonly of: SignalAnswer;
  readonly names: Names;
}

/** What hangs on a ground for reform: recommendations, goals, the parts that collide, the activity, texts abroad. */
export function SignalFacts({ of, names }: SignalFactsProps): JSX.Element {
  const { docket: words } = useReading().messages;
  return (
    <p class="signal-facts">
      <Row name={words.recommendations} of={of.recommendations}>
        {(number) => (
          <>
            <To address={{ route: { page: 'recommendation', number } }}>{number}</To>
            {!of.namedBy.includes(number) && <span class="muted"> ({words.byReading})</span>}
          </>
        )}
      </Row>
      <Row name={words.pair} of={of.pair ?? []}>
        {(part) => <NodeLink id={part.includes('#') ? `provision:${part}` : `instrument:${part}`} names={names} />}
      </Row>
      <Row name={words.activity} of={of.activity === null ? [] : [of.activity]}>
        {(key) => <NodeLink id={`activity:${key}`} names={names} />}
      </Row>
      <Row name={words.abroad} of={of.comparators}>
        {(key) => <NodeLink id={`instrument:${key}`} names={names} />}
      </Row>
      <Row name={words.goals} of={of.sdg}>
        {(goal) => goal}
      </Row>
    </p>
  );
}

interface RowProps<Member> {
  readonly name: string;
  readonly of: readonly Member[];
  readonly children: (member: Member) => ComponentChildren;
}

function Row<Member>({ name, of, children }: RowProps<Member>): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <span>
      {name}:{' '}
      {of.map((member, index) => (
        <span key={index}>
          {index > 0 && ', '}
          {children(member)}
        </span>
      ))}
    </span>
  );
}
