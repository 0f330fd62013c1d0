import type { InstrumentName } from '../queries/fragments.js';
import type { ProvisionRule } from '../queries/rule-links.js';

/** The rules of one instrument. */
export interface InstrumentRules {
  readonly instrument: InstrumentName;
  readonly rules: readonly ProvisionRule[];
}

/** Rules by the instrument of their provision, both in the order in which they came; a provision without an instrument is left out. */
export function groupByInstrument(rules: readonly ProvisionRule[]): readonly InstrumentRules[] {
  const groups = new Map<string, { readonly instrument: InstrumentName; readonly rules: ProvisionRule[] }>();
  for (const rule of rules) {
    const { instrument } = rule.node;
    if (!instrument) continue;
    const group = groups.get(instrument.key) ?? { instrument, rules: [] };
    group.rules.push(rule);
    groups.set(instrument.key, group);
  }
  return [...groups.values()];
}
