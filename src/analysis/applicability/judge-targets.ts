import type { OpenFact, PathStep } from '../../domain/ports/questions/applicability.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { factOfProcess } from '../profile/process-facts.js';
import type { Verdict } from './judge-rule.js';
import type { OtherTarget, Rule, Target } from './rule-index.js';

/** What a profile says of one thing that a rule binds: the words that meet it, the fact that would tell, or nothing. */
type Match = { readonly element: string } | { readonly fact: string } | null;

/** Judges what a rule binds: any one activity, process or product is enough. Most rules meet nothing, so nothing is made for those. */
export function judgeTargets(profile: ExpandedProfile, rule: Rule): Verdict {
  const met: Met = { path: null, open: null };
  meetActivities(profile, rule, met);
  for (const target of rule.others) {
    const match = MATCH[target.kind](profile, target);
    if (match !== null) meet(met, match, rule, target);
  }
  if (met.path) return { holds: true, path: met.path };
  return met.open ? { holds: null, open: met.open } : missed(rule);
}

/** What a rule has met so far; null for nothing. */
interface Met {
  path: PathStep[] | null;
  open: OpenFact[] | null;
}

const meetActivities = ({ activities }: ExpandedProfile, rule: Rule, met: Met): void => {
  if (activities === null) {
    const [any] = rule.activities.values();
    if (any) meet(met, { fact: 'activities' }, rule, any);
    return;
  }
  for (const [key, element] of activities) {
    const target = rule.activities.get(key);
    if (target) meet(met, { element }, rule, target);
  }
};

const meet = (met: Met, match: NonNullable<Match>, rule: Rule, target: Target): void => {
  if ('element' in match) (met.path ??= []).push(stepOf(match.element, target));
  else if (met.open?.every(({ fact }) => fact !== match.fact) ?? true) {
    (met.open ??= []).push(openFact(match.fact, rule, target));
  }
};

/** The one verdict on a rule that meets nothing of a profile. */
export function missed(rule: Rule): Missed {
  const known = MISSED.get(rule);
  if (known) return known;
  const evidence = rule.targets[0]?.evidence ?? rule.provision.properties.evidence;
  const verdict: Missed = { holds: false, failure: { reason: 'no-activity', condition: null, rule, evidence } };
  MISSED.set(rule, verdict);
  return verdict;
}

type Missed = Verdict & { readonly holds: false };

const MISSED = new WeakMap<Rule, Missed>();

const openFact = (fact: string, { id }: Rule, { evidence }: Target): OpenFact => ({
  fact,
  provision: id,
  condition: null,
  evidence,
});

const stepOf = (element: string, { kind, key, node, evidence }: Target): PathStep => ({
  kind,
  element,
  met: key,
  node,
  evidence,
});

const MATCH: Readonly<Record<OtherTarget['kind'], (profile: ExpandedProfile, target: OtherTarget) => Match>> = {
  process: ({ processes, without, declared }, { key }) => {
    const element = processes.get(key);
    if (element !== undefined) return { element };
    const told = factOfProcess(key);
    if (without.has(key) || told?.onlyDeclared) return null;
    const fact = told?.fact ?? (declared.processes === null ? 'processes' : null);
    return fact === null ? null : { fact };
  },
  product: ({ products }, { key }) => {
    if (products === null) return { fact: 'products' };
    const code = key.replaceAll('.', '');
    for (const [digits, element] of products) if (digits.startsWith(code)) return { element };
    // A heading declared may hold the subheading that the rule is about.
    return [...products.keys()].some((digits) => code.startsWith(digits)) ? { fact: 'products' } : null;
  },
};
