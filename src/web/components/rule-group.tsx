import type { JSX } from 'preact';
import type { ProvisionRule } from '../queries/rule-links.js';
import { useReading } from '../reading.js';
import { conditionsOf } from '../words/condition-words.js';
import type { InstrumentRules } from '../words/group-rules.js';
import { wordIn } from '../words/to-word.js';
import { Conditions } from './conditions.js';
import { Evidence } from './evidence.js';
import { InstrumentLink } from './instrument-link.js';
import { ProvisionLink } from './provision-link.js';

/** The rules of one instrument that touch something, each with its conditions and evidence. */
export function RuleGroup({ of }: { readonly of: InstrumentRules }): JSX.Element {
  return (
    <section class="rule-group" aria-label={of.instrument.title}>
      <h3>
        <InstrumentLink of={of.instrument} />
      </h3>
      <ul class="rules">
        {of.rules.map((rule, index) => (
          <Rule key={index} of={rule} instrument={of.instrument.key} />
        ))}
      </ul>
    </section>
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
