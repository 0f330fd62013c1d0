import type { Day } from '../../domain/day.js';
import { nodeId } from '../../domain/graph/node-id.js';
import { inForceOn } from '../../domain/in-force.js';
import type { Profile } from '../../domain/profile.js';
import {
  REVIEW,
  type Applicability,
  type AppliedInstrument,
  type ExcludedInstrument,
  type OpenFact,
  type PendingInstrument,
} from '../../domain/ports/questions/applicability.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { candidatesOf } from './candidates.js';
import { enforcersOf } from './enforcers.js';
import { EXCLUSION_WORDS } from './explain.js';
import { judgeDay, type InstrumentVerdict } from './judge-instrument.js';
import { judgeProfile, type JudgedInstrument } from './judge-profile.js';
import { nextChangeOf } from './next-change.js';
import type { InstrumentRules } from './rule-index.js';

/** Which texts bind a profile on a day, and why; which may, and on which fact it hangs; which do not, and why not. Errors: `bad-input`. */
export function applicability(graph: LoadedGraph, declared: Profile, asOf: Day): Applicability {
  const { profile, instruments } = judgeProfile(graph, declared);
  const applies: AppliedInstrument[] = [];
  const needsFact: PendingInstrument[] = [];
  const doesNotApply: ExcludedInstrument[] = [];
  for (const judged of instruments) {
    const { rules } = judged;
    const verdict = judgeDay(rules, asOf) ?? judged.verdict;
    if (verdict.outcome === 'applies') applies.push(applied(graph, judged, verdict.open, asOf));
    else if (verdict.outcome === 'needsFact') needsFact.push(...pending(rules, verdict.open));
    else {
      const candidate = mayApply(profile, rules, verdict);
      if (candidate) needsFact.push(candidate);
      else doesNotApply.push(excluded(rules, verdict));
    }
  }
  const { understood, notes } = profile;
  return { asOf, applies, needsFact, doesNotApply, understood, notes };
}

const applied = (
  graph: LoadedGraph,
  { rules: { instrument }, provisions, sanctions, candidates }: JudgedInstrument,
  open: readonly OpenFact[],
  asOf: Day,
): AppliedInstrument => ({
  key: instrument.properties.key,
  kind: instrument.properties.kind,
  inForce: inForceOn(instrument.properties, asOf),
  provisions,
  open: distinct(open),
  enforcers: enforcersOf(
    graph,
    instrument.id,
    provisions.map(({ id }) => nodeId('Provision', id)),
    asOf,
  ),
  sanctions,
  nextChange: nextChangeOf(graph, instrument, asOf),
  candidates,
});

/** One record for each fact, that of the first rule that waits for it. */
const distinct = (open: readonly OpenFact[]): readonly OpenFact[] =>
  [...new Map([...open].reverse().map((each) => [each.fact, each])).values()].reverse();

const pending = ({ instrument }: InstrumentRules, open: readonly OpenFact[]): readonly PendingInstrument[] =>
  distinct(open).map((each) => ({
    ...each,
    key: instrument.properties.key,
    candidate: false,
    why: {
      es: `depende de ${each.condition ?? each.fact}, que no se declara`,
      en: `it hangs on ${each.condition ?? each.fact}, which is not declared`,
    },
  }));

/** A text that nobody has tagged, whose official words name what the profile does: a person must read it, so it is never ruled out. */
const mayApply = (
  profile: ExpandedProfile,
  rules: InstrumentRules,
  { reason }: InstrumentVerdict & { readonly outcome: 'doesNotApply' },
): PendingInstrument | null => {
  if (reason !== 'no-binding-rule') return null;
  const [best] = candidatesOf(profile, rules);
  if (!best) return null;
  return {
    key: rules.instrument.properties.key,
    fact: REVIEW,
    provision: best.provision,
    condition: null,
    evidence: best.evidence,
    candidate: true,
    why: {
      es: 'su texto oficial menciona lo que se hace, y nadie ha leído a quién obliga',
      en: 'its official text names what is done, and nobody has read whom it binds',
    },
  };
};

const excluded = (
  { instrument }: InstrumentRules,
  { reason, failure, evidence }: InstrumentVerdict & { readonly outcome: 'doesNotApply' },
): ExcludedInstrument => {
  const condition = failure?.condition ?? null;
  const words = EXCLUSION_WORDS[reason];
  const detail = condition === null ? words : { es: `${words.es}: ${condition}`, en: `${words.en}: ${condition}` };
  return {
    key: instrument.properties.key,
    why: reason,
    detail,
    condition,
    provision: failure?.rule.id ?? null,
    evidence,
  };
};
