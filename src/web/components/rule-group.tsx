import type { JSX } from 'preact';
import type { ProvisionRule } from '../queries/rule-links.js';
import { useReading } from '../reading.js';
import { conditionsOf } from '../words/condition-words.js';
import type { InstrumentRules } from '../words/group-rules.js';
import { numberWords } from '../words/day-words.js';
import { shortNameOf } from '../words/short-name.js';
import { wordIn } from '../words/to-word.js';
import { Conditions } from './conditions.js';
import { Evidence } from './evidence.js';
import { ProvisionLink } from './provision-link.js';
import { To } from './to.js';

interface RuleGroupProps {
  readonly of: InstrumentRules;
  /** Whether it begins unfolded. */
  readonly open: boolean;
}

/** The rules of one instrument that touch something, each with its conditions and evidence. */
export function RuleGroup({ of, open }: RuleGroupProps): JSX.Element {
  const { address, messages } = useReading();
  const { instrument, rules } = of;
  const name = shortNameOf(instrument);
  return (
    <details class="rule-group" open={open}>
      <summary>
        <h3>
          {name} {name !== instrument.title && <span class="subtitle">{instrument.title}</span>}
        </h3>{' '}
        <span class="count">{numberWords(rules.length, address.language)}</span>
      </summary>
      <p class="rule-source">
        <To address={{ route: { page: 'instrument', key: instrument.key } }}>
          {wordIn(messages.kinds, instrument.kind)} {name}
        </To>
      </p>
      <ul class="rules">
        {rules.map((rule, index) => (
          <Rule key={index} of={rule} instrument={instrument.key} />
        ))}
      </ul>
    </details>
  );
}

function Rule({ of, instrument }: { readonly of: ProvisionRule; readonly instrument: string }): JSX.Element {
  const { messages } = useReading();
  return (
    <li class="rule">
      <p class="does">
        <ProvisionLink of={instrument} locator={of.node.locator} heading={of.node.heading} />
        {of.modality !== null && (
          <span class={`modality ${of.modality.toLowerCase()}`}>{wordIn(messages.modalities, of.modality)}</span>
        )}
        {of.act !== null && <span class="act">{wordIn(messages.acts, of.act)}</span>}
      </p>
      <Conditions
        when={of.when === null ? [] : conditionsOf(of.when, 'and', messages)}
        unless={of.unless === null ? [] : conditionsOf(of.unless, 'or', messages)}
      />
      <Evidence of={of.evidence} />
    </li>
  );
}
