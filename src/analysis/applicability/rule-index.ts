import type { Evidence } from '../../domain/evidence.js';
import type { GraphEdge } from '../../domain/graph/edge.js';
import type { GraphNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import { printCondition, type Condition } from '../../domain/profile-condition.js';
import type { Statement } from '../../domain/statement.js';
import type { ProvisionId } from '../../domain/locator/provision-id.js';
import type { Bilingual } from '../../domain/ports/questions/applicability.js';
import type { InstrumentKind, Modality } from '../../domain/vocabulary.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { idOf, wordsOf } from './provision-of.js';

/** One thing that a rule binds, with the place where the link was read. */
export interface Target {
  readonly kind: 'activity' | 'process' | 'product';
  readonly key: string;
  readonly node: NodeId;
  readonly evidence: Evidence;
}

/** One that is no activity. */
export type OtherTarget = Target & { readonly kind: 'process' | 'product' };

/** A rule that a person wrote, in the provision where it stands. */
export interface Rule {
  readonly provision: GraphNode<'Provision'>;
  readonly id: ProvisionId;
  /** What its provision says. */
  readonly demands: Bilingual;
  readonly statement: Statement;
  readonly targets: readonly Target[];
  /** Those of them that are activities, by key: some rules bind every trade, and a profile names a few. */
  readonly activities: ReadonlyMap<string, Target>;
  readonly others: readonly OtherTarget[];
  /** What must hold, or must not, each with its words. */
  readonly tests: readonly Test[];
}

/** One condition of a rule. */
export interface Test {
  readonly condition: Condition;
  readonly words: string;
  /** False for an exception, which must not hold. */
  readonly wanted: boolean;
}

/** The rules of one instrument, as applicability uses them. */
export interface InstrumentRules {
  readonly instrument: GraphNode<'Instrument'>;
  /** Those that decide whether it applies. */
  readonly deciding: readonly Rule[];
  /** Those that bound the others. */
  readonly scopes: readonly Rule[];
  readonly sanctions: readonly Rule[];
  /** Whether anyone is bound only by choice: a standard that no authority made mandatory. */
  readonly voluntary: boolean;
  /** Countries whose law it is, where that is not Mexico's; empty for Mexican law and for treaties. */
  readonly abroad: readonly string[];
  /** Where its law reaches. */
  readonly places: readonly GraphEdge[];
  /** Whether nothing but an activity can bring a rule that decides to bind. */
  readonly byActivityAlone: boolean;
  /** Links from official words that nobody has confirmed. */
  readonly candidates: readonly GraphEdge[];
}

/** What a provision can lay upon those it binds; powers speak to authorities, definitions lay nothing on anyone. */
const OPERATIVE: ReadonlySet<Modality> = new Set(['obligation', 'prohibition', 'limit', 'procedure', 'permission']);

const VOLUNTARY_KINDS: ReadonlySet<InstrumentKind> = new Set(['nmx', 'international-standard']);

/** The rules of every instrument, by key. */
export function ruleIndex(graph: LoadedGraph): readonly InstrumentRules[] {
  return graph.all('Instrument').map((instrument) => rulesOf(graph, instrument));
}

/** The instruments with a rule that binds an activity and decides, by the key of the activity. */
export function activityIndex(graph: LoadedGraph): ReadonlyMap<string, ReadonlySet<InstrumentRules>> {
  const index = new Map<string, Set<InstrumentRules>>();
  for (const rules of graph.index(ruleIndex)) {
    for (const { activities } of rules.deciding) {
      for (const key of activities.keys()) {
        const known = index.get(key);
        if (known) known.add(rules);
        else index.set(key, new Set([rules]));
      }
    }
  }
  return index;
}

const rulesOf = (graph: LoadedGraph, instrument: GraphNode<'Instrument'>): InstrumentRules => {
  const provisions = graph
    .out(instrument.id, 'HAS_PROVISION')
    .flatMap(({ to }) => graph.nodeOf('Provision', to) ?? [])
    .sort((a, b) => a.properties.order - b.properties.order);
  const rules = provisions.flatMap((provision) => curatedRules(graph, provision));
  const bound = rules.filter(({ targets }) => targets.length > 0);
  const of = (modality: Modality): readonly Rule[] => bound.filter(({ statement }) => statement.modality === modality);
  const operative = bound.filter(({ statement }) => OPERATIVE.has(statement.modality));
  const [sanctions, ownScopes] = [of('sanction'), of('scope')];
  const { kind, jurisdictions } = instrument.properties;
  // A text of which only the scope, or only what a breach costs, is on record applies to whom that says.
  const deciding = [operative, ownScopes, sanctions].find((list) => list.length > 0) ?? [];
  return {
    instrument,
    deciding,
    scopes: rules.filter(({ statement }) => statement.modality === 'scope'),
    sanctions: rules.filter(({ statement }) => statement.modality === 'sanction'),
    voluntary: VOLUNTARY_KINDS.has(kind),
    abroad: jurisdictions.some(isOurs) ? [] : [...new Set(jurisdictions.map(countryOf))],
    places: graph.out(instrument.id, 'APPLIES_IN'),
    byActivityAlone: deciding.every(({ others }) => others.length === 0),
    candidates: provisions.flatMap(({ id }) => graph.out(id, 'BINDS', 'MENTIONS').filter(isCandidate)),
  };
};

const isOurs = (jurisdiction: string): boolean => jurisdiction === 'INT' || countryOf(jurisdiction) === 'MX';
const countryOf = (jurisdiction: string): string => jurisdiction.split('-')[0] ?? jurisdiction;

const isCandidate = ({ type, evidence, to }: GraphEdge): boolean =>
  (type === 'MENTIONS' || evidence.basis !== 'curated') && /^(activity|process|product):/.test(to);

const curatedRules = (graph: LoadedGraph, provision: GraphNode<'Provision'>): readonly Rule[] => {
  const links = graph.out(provision.id, 'BINDS').filter(({ evidence }) => evidence.basis === 'curated');
  const [id, demands] = [idOf(provision), wordsOf(provision)];
  return provision.properties.statements
    .filter(({ basis }) => basis === 'curated')
    .map((statement) => {
      const targets = targetsOf(statement, links);
      const activities = targets
        .filter(({ kind }) => kind === 'activity')
        .map((target) => [target.key, target] as const);
      const others = targets.filter(isOther);
      const tests = testsOf(statement);
      return { provision, id, demands, statement, targets, activities: new Map(activities), others, tests };
    });
};

const isOther = (target: Target): target is OtherTarget => target.kind !== 'activity';

const testsOf = ({ when, unless }: Statement): readonly Test[] => [
  ...when.map((condition) => ({ condition, words: printCondition(condition), wanted: true })),
  ...unless.map((condition) => ({ condition, words: printCondition(condition), wanted: false })),
];

const SORTS = [
  ['binds', 'activity', 'Activity'],
  ['processes', 'process', 'Process'],
  ['products', 'product', 'Product'],
] as const;

const targetsOf = (statement: Statement, links: readonly GraphEdge[]): readonly Target[] =>
  SORTS.flatMap(([field, kind, label]) =>
    statement[field].flatMap((key): readonly Target[] => {
      const node = nodeId(label, key);
      const link = links.find((edge) => edge.to === node && isOf(edge, statement));
      return link ? [{ kind, key, node, evidence: link.evidence }] : [];
    }),
  );

/** Whether a link was made from a rule: one of two rules of a provision may bind the same activity under other conditions. */
const isOf = ({ properties }: GraphEdge, { modality, act, when, unless }: Statement): boolean =>
  properties.modality === modality &&
  properties.act === act &&
  properties.when === joined(when, ' and ') &&
  properties.unless === joined(unless, ' or ');

const joined = (conditions: readonly Condition[], joint: string): string | null =>
  conditions.length === 0 ? null : conditions.map(printCondition).join(joint);
