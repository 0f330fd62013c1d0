import type { Evidence } from '../../domain/evidence.js';
import type { Exclusion, OpenFact, PathStep } from '../../domain/ports/questions/applicability.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { mostOf } from '../profile/upper-bounds.js';
import { judgeTargets } from './judge-targets.js';
import type { Rule, Test } from './rule-index.js';
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
 * Judges a rule within its bounds: what it binds, the scopes of its text, conditions that must all hold, exceptions of which any one lifts it.
 * What is false anywhere decides before what is unknown. `scope` is what judgeScopes gave for the text; it bounds every rule but the scopes.
 */
export function judgeRule(profile: ExpandedProfile, rule: Rule, scope: Verdict | null): Verdict {
  const targets = judgeTargets(profile, rule);
  // Most rules of the corpus are about other trades.
  if (targets.holds === false) return targets;
  const bounded = scope !== null && rule.statement.modality !== 'scope';
  if (!bounded && rule.tests.length === 0) return targets;
  return together([targets, ...(bounded ? [scope] : []), ...judgeTests(profile, rule)]);
}

/** Several verdicts that must all hold. */
export function together(parts: readonly Verdict[]): Verdict {
  const open: OpenFact[] = [];
  const path: PathStep[] = [];
  for (const part of parts) {
    if (part.holds === false) return part;
    if (part.holds === null) open.push(...part.open);
    else path.push(...part.path);
  }
  return open.length > 0 ? { holds: null, open } : { holds: true, path };
}

/** What the scopes of a text say, any one of which is enough; null where it has none. */
export function judgeScopes(profile: ExpandedProfile, scopes: readonly Rule[]): Verdict | null {
  const verdicts = scopes.map((scope) => judgeScope(profile, scope));
  const best = [true, null, false].flatMap((value) => verdicts.find(({ holds }) => holds === value) ?? [])[0] ?? null;
  if (best?.holds !== false) return best;
  return { ...best, failure: { ...best.failure, reason: scopeReason(best.failure.reason) } };
}

const scopeReason = (reason: Exclusion): Exclusion => (reason === 'no-activity' ? 'out-of-scope' : reason);

const judgeScope = (profile: ExpandedProfile, scope: Rule): Verdict => {
  const targets: readonly Verdict[] = scope.targets.length === 0 ? [] : [judgeTargets(profile, scope)];
  const verdict = together([...targets, ...judgeTests(profile, scope)]);
  return verdict.holds === true
    ? { holds: true, path: verdict.path.map((step) => ({ ...step, kind: step.kind === 'fact' ? 'fact' : 'scope' })) }
    : verdict;
};

const judgeTests = (profile: ExpandedProfile, rule: Rule): readonly Verdict[] =>
  rule.tests.map((test) => judgeTest(profile, rule, test));

/** Judges one condition; an exception must not hold. */
const judgeTest = (profile: ExpandedProfile, rule: Rule, { condition, words, wanted }: Test): Verdict => {
  const evidence = evidenceOf(rule);
  const held = testCondition(profile, condition);
  if (held === null) {
    return {
      holds: null,
      open: [{ fact: condition.fact, provision: rule.id, condition: words, evidence }],
    };
  }
  if (held !== wanted) {
    const reason: Exclusion = wanted ? 'condition-fails' : 'lifted-by-exception';
    return { holds: false, failure: { reason, condition: words, rule, evidence } };
  }
  const element = profile.implied.get(condition.fact) ?? show(profile, condition.fact);
  return { holds: true, path: [{ kind: 'fact', element, met: wanted ? words : `not ${words}`, node: null, evidence }] };
};

/** A fact as it was declared, or what was declared of the whole that bounds it. */
const show = ({ declared }: ExpandedProfile, fact: string): string => {
  const bound = fact in declared.facts ? null : mostOf(declared.facts, fact);
  if (bound) return `${bound.fact} = ${bound.most}`;
  const value = declared.facts[fact] ?? null;
  return `${fact} = ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`;
};
