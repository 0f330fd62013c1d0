import type { JSX } from 'preact';
import type { RuleAnswer, TextAnswer } from '../../queries/applicability.js';
import { useReading } from '../../reading.js';
import { wordIn } from '../../words/to-word.js';
import { PathSteps, type NodeNames } from './path-steps.js';
import { PlaceOf } from './place-of.js';

interface BoundRuleProps {
  readonly of: RuleAnswer;
  readonly names: NodeNames;
  readonly texts: ReadonlyMap<string, TextAnswer>;
}

/** A rule that binds the plant: the place, what it demands, and on demand why. */
export function BoundRule({ of, names, texts }: BoundRuleProps): JSX.Element {
  const { address, messages } = useReading();
  return (
    <li class="bound-rule">
      <p class="does">
        <PlaceOf id={of.id} heading={of.heading} texts={texts} inside />{' '}
        <span class={`modality ${of.modality.toLowerCase()}`}>{wordIn(messages.modalities, of.modality)}</span>
        {of.act !== null && <span class="act"> {wordIn(messages.acts, of.act)}</span>}
        {of.doubts.length > 0 && <span class="tag standing-unknown">{messages.doubts}</span>}
      </p>
      <p class="demands" lang={address.language}>
        {of.demands}
      </p>
      <details class="why-rule">
        <summary>
          {messages.plant.why}
          <span class="for-readers">: {of.heading}</span>
        </summary>
        <PathSteps path={of.path} names={names} />
        {of.doubts.length > 0 && (
          <ul class="rule-doubts" lang="en">
            {of.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
