import type { Day } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import { inForceOn, type InForceReason } from '../../domain/in-force.js';
import type { Exclusion, OpenFact, PathStep } from '../../domain/ports/questions/applicability.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { idOf } from './provision-of.js';
import { evidenceOf, judgeRule, judgeScopes, together, type Failure, type Verdict } from './judge-rule.js';
import type { InstrumentRules, Rule } from './rule-index.js';

/** A rule that binds, with the path that made it so. */
export interface BoundRule {
  readonly rule: Rule;
  readonly path: readonly PathStep[];
}

/** What a profile says of an instrument. */
export type InstrumentVerdict =
  | { readonly outcome: 'applies'; readonly bound: readonly BoundRule[]; readonly open: readonly OpenFact[] }
  | { readonly outcome: 'needsFact'; readonly open: readonly OpenFact[] }
  | {
      readonly outcome: 'doesNotApply';
      readonly reason: Exclusion;
      /** Null where the record of the instrument decides. */
      readonly failure: Failure | null;
      readonly evidence: Evidence | null;
    };

/** Judges an instrument on a day: in force, of a law that reaches the place, then rule by rule. */
export function judgeInstrument(
  graph: LoadedGraph,
  profile: ExpandedProfile,
  rules: InstrumentRules,
  asOf: Day,
): InstrumentVerdict {
  const { instrument, deciding } = rules;
  const timely = NOT_IN_FORCE[inForceOn(instrument.properties, asOf).reason];
  if (timely) return excluded(timely);
  const place = judgePlace(graph, profile, rules);
  if (place.holds === false) return { ...excluded(place.failure.reason), evidence: place.failure.evidence };
  if (deciding.length === 0) return excluded('no-binding-rule');
  return judgeRules(profile, rules, place);
}

const excluded = (
  reason: Exclusion,
  failure: Failure | null = null,
): InstrumentVerdict & { outcome: 'doesNotApply' } => ({
  outcome: 'doesNotApply',
  reason,
  failure,
  evidence: failure?.evidence ?? null,
});

/** What keeps a text out by its days; where its record does not tell, the text takes part and its doubt is shown. */
const NOT_IN_FORCE: Readonly<Partial<Record<InForceReason, Exclusion>>> = {
  draft: 'draft',
  'not-yet': 'not-yet-in-force',
  ended: 'not-in-force',
};

const judgeRules = (profile: ExpandedProfile, rules: InstrumentRules, place: Verdict): InstrumentVerdict => {
  const bound: BoundRule[] = [];
  const open: OpenFact[] = [];
  const failures: Failure[] = [];
  const scope = judgeScopes(profile, rules.scopes);
  for (const rule of rules.deciding) {
    const judged = judgeRule(profile, rule, scope);
    const verdict = judged.holds === false ? judged : together([place, judged]);
    if (verdict.holds === false) failures.push(verdict.failure);
    else if (rules.voluntary && !namesMarket(rule, rules.scopes)) failures.push(voluntary(rule));
    else if (verdict.holds === true) bound.push({ rule, path: verdict.path });
    else open.push(...verdict.open);
  }
  if (bound.length > 0) return { outcome: 'applies', bound, open };
  if (open.length > 0) return { outcome: 'needsFact', open };
  const nearest = failures.reduce<Failure | null>(closer, null);
  return excluded(nearest?.reason ?? 'no-binding-rule', nearest);
};

const voluntary = (rule: Rule): Failure => ({ reason: 'voluntary', condition: null, rule, evidence: evidenceOf(rule) });

/** Whether a rule, or the scope that bounds it, says for which market it is law. */
const namesMarket = (rule: Rule, scopes: readonly Rule[]): boolean =>
  [rule, ...scopes].some(({ statement }) => statement.when.some(({ fact }) => fact === 'markets'));

/** The failure that came nearest to binding: what only an exception or a threshold keeps out tells more than another activity. */
const closer = (known: Failure | null, next: Failure): Failure =>
  known === null || NEARNESS.indexOf(next.reason) > NEARNESS.indexOf(known.reason) ? next : known;

const NEARNESS: readonly Exclusion[] = [
  'no-activity',
  'out-of-scope',
  'other-market',
  'condition-fails',
  'lifted-by-exception',
  'voluntary',
];

/** Whether the law of an instrument reaches the profile: where it stands, or for the law of another country where its goods are sold. */
const judgePlace = (
  graph: LoadedGraph,
  profile: ExpandedProfile,
  { instrument, abroad, deciding }: InstrumentRules,
): Verdict => {
  const links = graph.out(instrument.id, 'APPLIES_IN');
  const here = links.find(({ to }) => profile.places.has(placeOf(to)));
  if (here) {
    const met = placeOf(here.to);
    const element = profile.declared.jurisdictions.join(', ');
    return { holds: true, path: [{ kind: 'jurisdiction', element, met, node: here.to, evidence: here.evidence }] };
  }
  const [link] = links;
  const [rule] = deciding;
  const evidence = link?.evidence ?? rule?.provision.properties.evidence;
  if (!rule || !evidence) return NO_PLACE;
  if (abroad.length === 0)
    return { holds: false, failure: { reason: 'other-jurisdiction', condition: null, rule, evidence } };
  return judgeMarket(profile, abroad, { reason: 'other-market', condition: null, rule, evidence }, link?.to ?? null);
};

const NO_PLACE: Verdict = { holds: true, path: [] };
const placeOf = (id: string): string => id.slice(id.indexOf(':') + 1);

const judgeMarket = (
  { markets }: ExpandedProfile,
  abroad: readonly string[],
  failure: Failure,
  node: PathStep['node'],
): Verdict => {
  const { rule, evidence } = failure;
  const provision = idOf(rule.provision);
  if (markets === null) return { holds: null, open: [{ fact: 'markets', provision, condition: null, evidence }] };
  const met = abroad.find((country) => markets.has(country));
  if (met === undefined) return { holds: false, failure };
  return { holds: true, path: [{ kind: 'market', element: `markets has ${met}`, met, node, evidence }] };
};
