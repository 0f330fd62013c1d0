import type { Day } from '../../domain/day.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { Profile } from '../../domain/profile.js';
import type { Bilingual } from '../../domain/ports/questions/applicability.js';
import type { NeededPermit, PermitsAnswer, PermitTerm } from '../../domain/ports/questions/permits.js';
import { enforcerOf } from '../applicability/enforcers.js';
import { EXCLUSION_WORDS, whyOf } from '../applicability/explain.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { expandProfile } from '../profile/expand-profile.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';
import { basisOf, judgePermit, type PermitVerdict } from './judge-permit.js';
import { criticalPathOf, inOrder, isUnknown, nearestBefore } from './order-permits.js';
import { projectKinds } from './project-kinds.js';

/** The procedures that a project must go through on a day, what follows what, and where the days go. Errors: `bad-input`. */
export function permits(graph: LoadedGraph, declared: Profile, asOf: Day): PermitsAnswer {
  const profile = expandProfile(graph, declared);
  const judged = judgeAll(graph, profile, asOf);
  const kept = new Set(judged.filter(({ needed }) => needed !== 'doesNotApply').map(({ key }) => key));
  const before = graph.index(beforeIndex);
  const ordered = inOrder(judged.map((permit) => ({ ...permit, after: nearestBefore(permit.key, before, kept) })));
  const sure = ordered.filter(({ needed, optional }) => needed === 'applies' && !optional);
  const own = new Set(sure.map(({ key }) => key));
  // What hangs on a fact, or may be left out, makes nobody wait yet.
  const path = criticalPathOf(sure.map((permit) => ({ ...permit, after: nearestBefore(permit.key, before, own) })));
  return {
    asOf,
    permits: (['applies', 'needsFact', 'doesNotApply'] as const).flatMap((need) =>
      ordered.filter(({ needed }) => needed === need),
    ),
    criticalPath: path,
    unknownElsewhere: sure
      .filter((permit) => isUnknown(permit) && !path.permits.includes(permit.key))
      .map(({ key }) => key),
    understood: profile.understood,
    notes: profile.notes,
  };
}

const judgeAll = (graph: LoadedGraph, profile: ExpandedProfile, asOf: Day): readonly NeededPermit[] => {
  const kinds = projectKinds(graph, profile);
  return graph.all('Permit').map((permit) => {
    const basis = basisOf(graph, permit, asOf);
    return toNeeded(graph, permit, judgePermit(graph, profile, permit, kinds, basis), basis, asOf);
  });
};

const toNeeded = (
  graph: LoadedGraph,
  permit: GraphNode<'Permit'>,
  verdict: PermitVerdict,
  basis: NeededPermit['basis'],
  asOf: Day,
): NeededPermit => {
  const { properties } = permit;
  const { key, homoclave, level, jurisdiction, silence, silenceAt, optional, confidence, unverified } = properties;
  const [decides] = graph.out(permit.id, 'ISSUED_BY');
  return {
    key,
    name: { es: properties.nameEs, en: properties.nameEn },
    homoclave,
    level,
    jurisdiction,
    authority: decides ? enforcerOf(graph, decides, asOf) : null,
    needed: verdict.needed,
    fact: verdict.facts[0] ?? null,
    facts: verdict.facts,
    reason: verdict.reason,
    why: explain(verdict),
    path: verdict.path,
    neededFor: { es: properties.neededEs, en: properties.neededEn },
    exempt: both(properties.exemptEs, properties.exemptEn),
    requisites: { es: properties.requisitesEs, en: properties.requisitesEn },
    term: termOf(permit),
    silence,
    silenceAt,
    fee: both(properties.feeEs, properties.feeEn),
    notes: both(properties.notesEs, properties.notesEn),
    optional,
    after: [],
    basis,
    confidence,
    doubts: unverified,
  };
};

const both = (es: string | null, en: string | null): Bilingual | null =>
  es === null || en === null ? null : { es, en };

const termOf = ({ properties }: GraphNode<'Permit'>): PermitTerm | null => {
  const { termDays, termKind, termBound, termAt, termFromEs, termFromEn, stages } = properties;
  if (termKind === null) return null;
  return { days: termDays, kind: termKind, bound: termBound, at: termAt, from: both(termFromEs, termFromEn), stages };
};

const explain = ({ needed, facts, reason, condition, path }: PermitVerdict): Bilingual => {
  if (needed === 'applies') return whyOf(path);
  if (needed === 'needsFact') {
    return {
      es: `depende de ${facts.join(', ')}, que no se declara`,
      en: `it hangs on ${facts.join(', ')}, which is not declared`,
    };
  }
  const words =
    reason === 'no-activity'
      ? OTHER_ACTIVITY
      : reason === null || reason === 'other-project'
        ? OTHER_PROJECT
        : EXCLUSION_WORDS[reason];
  return condition === null ? words : { es: `${words.es}: ${condition}`, en: `${words.en}: ${condition}` };
};

const OTHER_ACTIVITY: Bilingual = { es: 'lo que se hace no lo requiere', en: 'what is done does not need it' };
const OTHER_PROJECT: Bilingual = { es: 'es para otra clase de proyecto', en: 'for another kind of project' };

/** What each procedure comes after, as the records say. */
const beforeIndex = (graph: LoadedGraph): ReadonlyMap<string, readonly string[]> =>
  new Map(
    graph
      .all('Permit')
      .map(({ id, properties }) => [
        properties.key,
        graph.out(id, 'FOLLOWS').map(({ to }) => to.slice(to.indexOf(':') + 1)),
      ]),
  );
