import type { OpenFact, PathStep } from '../../domain/ports/questions/applicability.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { factOfProcess } from '../profile/process-facts.js';
import type { Verdict } from './judge-rule.js';
import { idOf } from './provision-of.js';
import type { OtherTarget, Rule, Target } from './rule-index.js';

/** What a profile says of one thing that a rule binds: the words that meet it, the fact that would tell, or nothing. */
type Match = { readonly element: string } | { readonly fact: string } | null;

/** Judges what a rule binds: any one activity, process or product is enough. Most rules meet nothing, so nothing is made for those. */
export function judgeTargets(profile: ExpandedProfile, rule: Rule): Verdict {
  let path: PathStep[] | null = null;
  let open: OpenFact[] | null = null;
  if (profile.activities === null) {
    const [any] = rule.activities.values();
    if (any) open = [openFact('activities', rule, any)];
  } else {
    for (const [key, element] of profile.activities) {
      const target = rule.activities.get(key);
      if (target) (path ??= []).push(stepOf(element, target));
    }
  }
  for (const target of rule.others) {
    const match = MATCH[target.kind](profile, target);
    if (match === null) continue;
    if ('element' in match) (path ??= []).push(stepOf(match.element, target));
    else if (open?.every(({ fact }) => fact !== match.fact) ?? true)
      (open ??= []).push(openFact(match.fact, rule, target));
  }
  if (path) return { holds: true, path };
  return open ? { holds: null, open } : missed(rule);
}

/** The one verdict on a rule that meets nothing of a profile. */
const missed = (rule: Rule): Verdict => {
  const known = MISSED.get(rule);
  if (known) return known;
  const evidence = rule.targets[0]?.evidence ?? rule.provision.properties.evidence;
  const verdict: Verdict = { holds: false, failure: { reason: 'no-activity', condition: null, rule, evidence } };
  MISSED.set(rule, verdict);
  return verdict;
};

const MISSED = new WeakMap<Rule, Verdict>();

const openFact = (fact: string, { provision }: Rule, { evidence }: Target): OpenFact => ({
  fact,
  provision: idOf(provision),
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
    if (without.has(key)) return null;
    const fact = factOfProcess(key) ?? (declared.processes === null ? 'processes' : null);
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
