import type { Profile } from '../../domain/profile.js';
import type { BindingRule, Candidate, SanctionPlace } from '../../domain/ports/questions/applicability.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { expandProfile } from '../profile/expand-profile.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { perProfile } from '../profile/per-profile.js';
import { candidatesOf } from './candidates.js';
import { whyOf } from './explain.js';
import { instrumentsMet, judgeInstrument, type BoundRule, type InstrumentVerdict } from './judge-instrument.js';
import { ruleIndex, type InstrumentRules } from './rule-index.js';
import { sanctionFinder } from './sanctions.js';

/** What a text says to a profile, on whichever day it is in force. */
export interface JudgedInstrument {
  readonly rules: InstrumentRules;
  readonly verdict: InstrumentVerdict;
  /** Where it binds: what, what a breach costs, and what may bind besides. */
  readonly provisions: readonly BindingRule[];
  readonly sanctions: readonly SanctionPlace[];
  readonly candidates: readonly Candidate[];
}

/** Every text of the graph, judged for one profile. */
export interface JudgedProfile {
  readonly profile: ExpandedProfile;
  readonly instruments: readonly JudgedInstrument[];
}

/** Judges every text for a profile, apart from the day, so that two days of one profile are judged once. Errors: `bad-input`. */
export const judgeProfile = perProfile((graph: LoadedGraph, declared: Profile): JudgedProfile => {
  const profile = expandProfile(graph, declared);
  const sanctions = sanctionFinder(graph, profile);
  const met = instrumentsMet(graph, profile);
  const instruments = graph.index(ruleIndex).map((rules): JudgedInstrument => {
    const verdict = judgeInstrument(profile, rules, met);
    if (verdict.outcome !== 'applies') return { rules, verdict, provisions: [], sanctions: [], candidates: [] };
    const provisions = verdict.bound.map(toBindingRule);
    return { rules, verdict, provisions, sanctions: sanctions(rules), candidates: candidatesOf(profile, rules) };
  });
  return { profile, instruments };
});

const toBindingRule = ({ rule: { provision, id, demands, statement }, path }: BoundRule): BindingRule => ({
  id,
  heading: provision.properties.heading,
  modality: statement.modality,
  act: statement.act,
  demands,
  why: whyOf(path),
  path,
  doubts: provision.properties.doubts,
});
