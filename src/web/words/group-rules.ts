import { INSTRUMENT_KINDS } from '../../domain/vocabulary.js';
import type { InstrumentName } from '../queries/fragments.js';
import type { AnyRule, ProvisionRule, UnplacedRule } from '../queries/rule-links.js';
import { shortNameOf } from './short-name.js';
import { toWord } from './to-word.js';

/** The rules of one instrument, in the order of its text. */
export interface InstrumentRules {
  readonly instrument: InstrumentName;
  readonly rules: readonly ProvisionRule[];
}

/** How rules bear on whoever asks. */
export interface SortedRules {
  /** Of texts in force, and of those whose force nobody can tell. */
  readonly standing: readonly InstrumentRules[];
  /** Of other countries: only for who sells there. */
  readonly foreign: readonly InstrumentRules[];
  /** Of texts not in force. */
  readonly ended: readonly InstrumentRules[];
  /** Those that rest on no provision of the map. */
  readonly unplaced: readonly UnplacedRule[];
}

/** Rules by the instrument of their provision, told apart by where that stands; instruments by kind, then by name. */
export function sortRules(rules: readonly AnyRule[]): SortedRules {
  const groups = groupByInstrument(rules.filter(isPlaced));
  const rest = groups.filter(({ instrument }) => instrument.inForce.value !== false);
  return {
    standing: rest.filter(({ instrument }) => instrument.kind !== FOREIGN),
    foreign: rest.filter(({ instrument }) => instrument.kind === FOREIGN),
    ended: groups.filter(({ instrument }) => instrument.inForce.value === false),
    unplaced: rules.filter(isUnplaced),
  };
}

const compareNames = (a: InstrumentName, b: InstrumentName): number => {
  const kinds = kindPlace(a) - kindPlace(b);
  return kinds === 0 ? shortNameOf(a).localeCompare(shortNameOf(b), 'es', { numeric: true }) : kinds;
};

const kindPlace = ({ kind }: InstrumentName): number => (INSTRUMENT_KINDS as readonly string[]).indexOf(toWord(kind));

const FOREIGN = 'FOREIGN_RULE';

const isPlaced = (rule: AnyRule): rule is ProvisionRule => rule.node.__typename === 'Provision';

const isUnplaced = (rule: AnyRule): rule is UnplacedRule => !isPlaced(rule);

const groupByInstrument = (rules: readonly ProvisionRule[]): readonly InstrumentRules[] => {
  const groups = new Map<string, { readonly instrument: InstrumentName; readonly rules: ProvisionRule[] }>();
  for (const rule of rules) {
    const { instrument } = rule.node;
    if (!instrument) continue;
    const group = groups.get(instrument.key) ?? { instrument, rules: [] };
    group.rules.push(rule);
    groups.set(instrument.key, group);
  }
  for (const { rules: own } of groups.values()) own.sort((a, b) => a.node.order - b.node.order);
  return [...groups.values()].sort((a, b) => compareNames(a.instrument, b.instrument));
};
