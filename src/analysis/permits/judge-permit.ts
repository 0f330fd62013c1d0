import type { Day } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import type { GraphNode } from '../../domain/graph/node.js';
import { nodeId } from '../../domain/graph/node-id.js';
import { inForceOn } from '../../domain/in-force.js';
import { printCondition } from '../../domain/profile-condition.js';
import type { PathStep } from '../../domain/ports/questions/applicability.js';
import type { BasisPlace, NeededPermit } from '../../domain/ports/questions/permits.js';
import { testCondition } from '../applicability/test-condition.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import type { ExpandedProfile } from '../profile/expanded-profile.js';

type Permit = GraphNode<'Permit'>;

/** Whether a project must go through a procedure, by which path, or why not. */
export interface PermitVerdict {
  readonly needed: NeededPermit['needed'];
  readonly facts: readonly string[];
  readonly reason: NeededPermit['reason'];
  /** The test that decided against it. */
  readonly condition: string | null;
  readonly path: readonly PathStep[];
}

/** What keeps a procedure out, or the facts that would tell. */
type Part =
  | { readonly out: NonNullable<NeededPermit['reason']>; readonly condition?: string }
  | { readonly facts: readonly string[] }
  | { readonly path: readonly PathStep[] };

/** Judges a procedure: its place, whether its law is in force, the kind of project, its activities, its conditions and exemptions. */
export function judgePermit(
  graph: LoadedGraph,
  profile: ExpandedProfile,
  permit: Permit,
  kinds: ReadonlySet<string> | null,
  basis: readonly BasisPlace[],
): PermitVerdict {
  const parts = [
    ofPlace(graph, profile, permit),
    ofLaw(basis),
    ofKind(permit, kinds),
    ofActivities(graph, profile, permit),
    ...ofConditions(graph, profile, permit),
  ];
  const out = parts.find((part) => 'out' in part);
  if (out) return { ...SETTLED, needed: 'doesNotApply', reason: out.out, condition: out.condition ?? null };
  const facts = [...new Set(parts.flatMap((part) => ('facts' in part ? part.facts : [])))];
  if (facts.length > 0) return { ...SETTLED, needed: 'needsFact', facts };
  return { ...SETTLED, needed: 'applies', path: parts.flatMap((part) => ('path' in part ? part.path : [])) };
}

const SETTLED = { facts: [], reason: null, condition: null, path: [] } as const;

const NOTHING: Part = { path: [] };

/** Evidence of a link of the procedure; what is on record always has the one on its place. */
const evidenceOf = (graph: LoadedGraph, { id }: Permit): Evidence | null =>
  graph.out(id, 'APPLIES_IN', 'BASED_ON')[0]?.evidence ?? null;

const ofPlace = (graph: LoadedGraph, { places, declared }: ExpandedProfile, permit: Permit): Part => {
  const [link] = graph.out(permit.id, 'APPLIES_IN');
  if (!places.has(permit.properties.jurisdiction)) return { out: 'other-jurisdiction' };
  if (!link) return NOTHING;
  const element = declared.jurisdictions.join(', ');
  return {
    path: [
      { kind: 'jurisdiction', element, met: permit.properties.jurisdiction, node: link.to, evidence: link.evidence },
    ],
  };
};

/** A procedure none of whose texts was in force on the day did not exist then. */
const ofLaw = (basis: readonly BasisPlace[]): Part => {
  const own = basis.filter(({ role, inForce }) => role === 'basis' && inForce !== null);
  return own.length > 0 && own.every(({ inForce }) => inForce === false) ? { out: 'not-in-force' } : NOTHING;
};

const ofKind = ({ properties }: Permit, kinds: ReadonlySet<string> | null): Part =>
  kinds === null || properties.projectKinds.some((kind) => kinds.has(kind)) ? NOTHING : { out: 'other-project' };

const ofActivities = (graph: LoadedGraph, { activities }: ExpandedProfile, permit: Permit): Part => {
  const links = graph.out(permit.id, 'BINDS');
  if (links.length === 0) return NOTHING;
  if (activities === null) return { facts: ['activities'] };
  const path = links.flatMap(({ to, evidence }): readonly PathStep[] => {
    const met = to.slice(to.indexOf(':') + 1);
    const element = activities.get(met);
    return element === undefined ? [] : [{ kind: 'activity', element, met, node: to, evidence }];
  });
  return path.length > 0 ? { path } : { out: 'no-activity' };
};

const ofConditions = (graph: LoadedGraph, profile: ExpandedProfile, permit: Permit): readonly Part[] => {
  const evidence = evidenceOf(graph, permit);
  const tests = [
    ...permit.properties.when.map((condition) => ({ condition, wanted: true })),
    ...permit.properties.unless.map((condition) => ({ condition, wanted: false })),
  ];
  return tests.map(({ condition, wanted }): Part => {
    const held = testCondition(profile, condition);
    const words = printCondition(condition);
    if (held === null) return { facts: [condition.fact] };
    if (held !== wanted) return { out: wanted ? 'condition-fails' : 'lifted-by-exception', condition: words };
    if (!evidence) return NOTHING;
    const element = `${condition.fact} = ${String(profile.declared.facts[condition.fact])}`;
    return { path: [{ kind: 'fact', element, met: wanted ? words : `not ${words}`, node: null, evidence }] };
  });
};

/** The places on which a procedure rests, with their state on a day. */
export function basisOf(graph: LoadedGraph, { id }: Permit, asOf: Day): readonly BasisPlace[] {
  return graph.out(id, 'BASED_ON').map(({ to, evidence, properties }) => {
    const name = graph.nodeOf('NamedText', to);
    const part = graph.nodeOf('Provision', to);
    const key = part ? part.properties.instrument : to.slice(to.indexOf(':') + 1);
    const text = graph.nodeOf('Instrument', nodeId('Instrument', key));
    const at = properties.targetLocator;
    return {
      id: name ? name.properties.name : at === null ? key : `${key}#${at}`,
      role: isRole(properties.note) ? properties.note : 'basis',
      onRecord: part !== null || (text !== null && at === null),
      inForce: text ? inForceOn(text.properties, asOf).value : null,
      evidence,
    };
  });
}

const isRole = (note: string | null): note is BasisPlace['role'] =>
  note === 'basis' || note === 'term' || note === 'stage' || note === 'silence';
