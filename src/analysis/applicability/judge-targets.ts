import type { OpenFact, PathStep } from '../../domain/ports/questions/applicability.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { factOfProcess } from '../profile/process-facts.js';
import type { Verdict } from './judge-rule.js';
import { idOf } from './provision-of.js';
import type { Rule, Target } from './rule-index.js';

/** What a profile says of one thing that a rule binds: the words that meet it, the fact that would tell, or nothing. */
type Match = { readonly element: string } | { readonly fact: string } | null;

/** Judges what a rule binds: any one activity, process or product is enough. */
export function judgeTargets(profile: ExpandedProfile, rule: Rule): Verdict {
  const path: PathStep[] = [];
  const open: OpenFact[] = [];
  for (const target of rule.targets) {
    const match = MATCH[target.kind](profile, target);
    if (match === null) continue;
    const { evidence } = target;
    if ('element' in match) {
      path.push({ kind: target.kind, element: match.element, met: target.key, node: target.node, evidence });
    } else if (!open.some(({ fact }) => fact === match.fact)) {
      open.push({ fact: match.fact, provision: idOf(rule.provision), condition: null, evidence });
    }
  }
  if (path.length > 0) return { holds: true, path };
  if (open.length > 0) return { holds: null, open };
  const evidence = rule.targets[0]?.evidence ?? rule.provision.properties.evidence;
  return { holds: false, failure: { reason: 'no-activity', condition: null, rule, evidence } };
}

const MATCH: Readonly<Record<Target['kind'], (profile: ExpandedProfile, target: Target) => Match>> = {
  activity: ({ activities }, { key }) => {
    if (activities === null) return { fact: 'activities' };
    const element = activities.get(key);
    return element === undefined ? null : { element };
  },
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
