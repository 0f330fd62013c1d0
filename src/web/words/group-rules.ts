import type { InstrumentName } from '../queries/fragments.js';
import type { ProvisionRule } from '../queries/rule-links.js';

/** The rules of one instrument. */
export interface InstrumentRules {
  readonly instrument: InstrumentName;
  readonly rules: readonly ProvisionRule[];
}

/** How rules bear on whoever asks: of texts in force in Mexico, of foreign rules (only for who sells there), of texts not in force. */
export interface SortedRules {
  readonly standing: readonly InstrumentRules[];
  readonly foreign: readonly InstrumentRules[];
  readonly ended: readonly InstrumentRules[];
}

/** The groups told apart by where their instrument stands. One whose force nobody can tell counts as standing. */
export function sortRules(groups: readonly InstrumentRules[]): SortedRules {
  const ended = groups.filter(({ instrument }) => instrument.inForce.value === false);
  const rest = groups.filter(({ instrument }) => instrument.inForce.value !== false);
  const isForeign = ({ instrument }: InstrumentRules): boolean => instrument.kind === 'FOREIGN_RULE';
  return { standing: rest.filter((group) => !isForeign(group)), foreign: rest.filter(isForeign), ended };
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
