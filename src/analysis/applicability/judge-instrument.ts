import type { Day } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import { inForceOn, type InForceReason } from '../../domain/in-force.js';
import type { Exclusion, OpenFact, PathStep } from '../../domain/ports/questions/applicability.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { evidenceOf, judgeRule, judgeScopes, together, type Failure, type Verdict } from './judge-rule.js';
import { missed } from './judge-targets.js';
import { activityIndex, type InstrumentRules, type Rule } from './rule-index.js';

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

/** The instruments with a rule about an activity of a profile; null where it declares none, so that every activity may be meant. */
export function instrumentsMet(
  graph: LoadedGraph,
  { activities }: ExpandedProfile,
): ReadonlySet<InstrumentRules> | null {
  if (activities === null) return null;
  const index = graph.index(activityIndex);
  return new Set([...activities.keys()].flatMap((key) => [...(index.get(key) ?? [])]));
}

/** Judges an instrument: of a law that reaches the place, then rule by rule. `met` is what instrumentsMet gave for the profile. */
export function judgeInstrument(
  profile: ExpandedProfile,
  rules: InstrumentRules,
  met: ReadonlySet<InstrumentRules> | null,
): InstrumentVerdict {
  const [first] = rules.deciding;
  if (!first) return judgeSilent(profile, rules);
  const place = judgePlace(profile, rules, first);
  if (place.holds === false) return { ...excluded(place.failure.reason), evidence: place.failure.evidence };
  // Most texts are about other trades: none of their rules need be looked at.
  if (met !== null && rules.byActivityAlone && !met.has(rules)) return excluded('no-activity', missed(first).failure);
  return judgeRules(profile, rules, place);
}

/** Why an instrument does not count on a day; null where it does. */
export function judgeDay({ instrument }: InstrumentRules, asOf: Day): InstrumentVerdict | null {
  const reason = NOT_IN_FORCE[inForceOn(instrument.properties, asOf).reason];
  return reason === undefined ? null : excluded(reason);
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
  let nearest: Failure | null = null;
  const scope = judgeScopes(profile, rules.scopes);
  for (const rule of rules.deciding) {
    const judged = judgeRule(profile, rule, scope);
    const verdict = judged.holds === false ? judged : together([place, judged]);
    if (verdict.holds === false) nearest = closer(nearest, verdict.failure);
    else if (rules.voluntary && !namesMarket(rule, rules.scopes)) nearest = closer(nearest, voluntary(rule));
    else if (verdict.holds === true) bound.push({ rule, path: verdict.path });
    else open.push(...verdict.open);
  }
  if (bound.length > 0) return { outcome: 'applies', bound, open };
  if (open.length > 0) return { outcome: 'needsFact', open };
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

/** A text without a rule for private persons binds nobody; where it is law elsewhere, that is the plainer reason. */
const judgeSilent = (profile: ExpandedProfile, { places, abroad }: InstrumentRules): InstrumentVerdict => {
  const [link] = places;
  if (!link || reaches(profile, places) || abroad.some((country) => profile.markets?.has(country) ?? true)) {
    return excluded('no-binding-rule');
  }
  return { ...excluded(abroad.length === 0 ? 'other-jurisdiction' : 'other-market'), evidence: link.evidence };
};

const reaches = (
  profile: ExpandedProfile,
  places: InstrumentRules['places'],
): InstrumentRules['places'][number] | null => places.find(({ to }) => profile.places.has(placeOf(to))) ?? null;

/** Whether the law of an instrument reaches the profile: where it stands, or for the law of another country where its goods are sold. */
const judgePlace = (profile: ExpandedProfile, { places, abroad }: InstrumentRules, rule: Rule): Verdict => {
  const here = reaches(profile, places);
  if (here) {
    const met = placeOf(here.to);
    const element = profile.declared.jurisdictions.join(', ');
    return { holds: true, path: [{ kind: 'jurisdiction', element, met, node: here.to, evidence: here.evidence }] };
  }
  const [link] = places;
  if (!link) return NO_PLACE;
  const { evidence } = link;
  if (abroad.length === 0)
    return { holds: false, failure: { reason: 'other-jurisdiction', condition: null, rule, evidence } };
  return judgeMarket(profile, abroad, { reason: 'other-market', condition: null, rule, evidence }, link.to);
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
  const provision = rule.id;
  if (markets === null) return { holds: null, open: [{ fact: 'markets', provision, condition: null, evidence }] };
  const met = abroad.find((country) => markets.has(country));
  if (met === undefined) return { holds: false, failure };
  return { holds: true, path: [{ kind: 'market', element: `markets has ${met}`, met, node, evidence }] };
};
