import type { Evidence } from '../../domain/evidence.js';
import { printCondition, type Condition } from '../../domain/profile-condition.js';
import type { Exclusion, OpenFact, PathStep } from '../../domain/ports/questions/applicability.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { judgeTargets } from './judge-targets.js';
import type { Rule } from './rule-index.js';
import { idOf } from './provision-of.js';
import { testCondition } from './test-condition.js';

/** Why a rule does not bind a profile. */
export interface Failure {
  readonly reason: Exclusion;
  readonly condition: string | null;
  readonly rule: Rule;
  readonly evidence: Evidence;
}

/** What a profile says of a rule: that it binds, and by which path; that it does not, and why; or which facts would tell. */
export type Verdict =
  | { readonly holds: true; readonly path: readonly PathStep[] }
  | { readonly holds: false; readonly failure: Failure }
  | { readonly holds: null; readonly open: readonly OpenFact[] };

/** Where a rule was read: the link to the first thing it binds. */
export function evidenceOf({ targets, provision }: Rule): Evidence {
  return targets[0]?.evidence ?? provision.properties.evidence;
}

/**
 * Judges a rule within its bounds: what it binds, the scopes of its text (any one is enough), conditions that must all hold, exceptions of
 * which any one lifts it. What is false anywhere decides before what is unknown.
 */
export function judgeRule(profile: ExpandedProfile, rule: Rule, scopes: readonly Rule[]): Verdict {
  const parts: Verdict[] = [
    judgeTargets(profile, rule),
    ...judgeScopes(profile, rule, scopes),
    ...judgeTests(profile, rule),
  ];
  return together(parts);
}

/** Several verdicts that must all hold. */
export function together(parts: readonly Verdict[]): Verdict {
  const failed = parts.find(({ holds }) => holds === false);
  if (failed) return failed;
  const open = parts.flatMap((part) => (part.holds === null ? part.open : []));
  if (open.length > 0) return { holds: null, open };
  return { holds: true, path: parts.flatMap((part) => (part.holds === true ? part.path : [])) };
}

/** No verdict where no scope bounds the rule; one where any does. */
const judgeScopes = (profile: ExpandedProfile, rule: Rule, scopes: readonly Rule[]): readonly Verdict[] => {
  const bounds = scopes.filter((scope) => scope !== rule);
  if (bounds.length === 0 || rule.statement.modality === 'scope') return [];
  const verdicts = bounds.map((scope) => judgeScope(profile, scope));
  const best = [true, null, false].flatMap((value) => verdicts.find(({ holds }) => holds === value) ?? [])[0];
  if (!best) return [];
  return [
    best.holds === false ? { ...best, failure: { ...best.failure, reason: scopeReason(best.failure.reason) } } : best,
  ];
};

const scopeReason = (reason: Exclusion): Exclusion => (reason === 'no-activity' ? 'out-of-scope' : reason);

const judgeScope = (profile: ExpandedProfile, scope: Rule): Verdict => {
  const targets: readonly Verdict[] = scope.targets.length === 0 ? [] : [judgeTargets(profile, scope)];
  const verdict = together([...targets, ...judgeTests(profile, scope)]);
  return verdict.holds === true
    ? { holds: true, path: verdict.path.map((step) => ({ ...step, kind: step.kind === 'fact' ? 'fact' : 'scope' })) }
    : verdict;
};

const judgeTests = (profile: ExpandedProfile, rule: Rule): readonly Verdict[] => [
  ...rule.statement.when.map((condition) => judgeTest(profile, rule, condition, true)),
  ...rule.statement.unless.map((condition) => judgeTest(profile, rule, condition, false)),
];

/** Judges one condition; an exception must not hold. */
const judgeTest = (profile: ExpandedProfile, rule: Rule, condition: Condition, wanted: boolean): Verdict => {
  const evidence = evidenceOf(rule);
  const words = printCondition(condition);
  const held = testCondition(profile, condition);
  if (held === null) {
    return {
      holds: null,
      open: [{ fact: condition.fact, provision: idOf(rule.provision), condition: words, evidence }],
    };
  }
  if (held !== wanted) {
    const reason: Exclusion = wanted ? 'condition-fails' : 'lifted-by-exception';
    return { holds: false, failure: { reason, condition: words, rule, evidence } };
  }
  const element = `${condition.fact} = ${show(profile, condition.fact)}`;
  const met = wanted ? words : `not ${words}`;
  return { holds: true, path: [{ kind: 'fact', element, met, node: null, evidence }] };
};

const show = ({ declared }: ExpandedProfile, fact: string): string => {
  const value = declared.facts[fact] ?? null;
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
};
