import { familyOfDesignation, parseDesignation } from '../../../domain/designation.js';
import type { GraphEdge } from '../../../domain/graph/edge.js';
import { nodeId, type NodeId } from '../../../domain/graph/node-id.js';
import type { AnyNode, GraphNode } from '../../../domain/graph/node.js';
import type { Day, PartialDay } from '../../../domain/day.js';
import { inForceOn } from '../../../domain/in-force.js';
import type { InstrumentKind } from '../../../domain/vocabulary.js';
import { inForceSet, instrumentAt, isMexican } from '../../graph/in-force.js';
import type { LoadedGraph } from '../../graph/loaded-graph.js';
import { isLasting, nameOf, type Detector, type Ground } from '../ground.js';

/** A rule in force rests on an edition that has been replaced, or on a law that has been repealed, and does not say "or the one that replaces it". */
export const staleCitation: Detector = (graph, asOf) => {
  const valid = inForceSet(graph, asOf);
  return [...graph.edges('CITES'), ...graph.edges('BASED_ON')].flatMap((edge): readonly Ground[] => {
    const provision = graph.nodeOf('Provision', edge.from);
    const citing = provision && instrumentAt(graph, provision.id);
    if (provision === null || citing === null || !valid.has(citing.id) || !isMexican(citing)) return [];
    if (!isLasting(provision.properties.locator)) return [];
    const past = pastTarget(graph, edge, asOf);
    return past === null ? [] : [groundOf(graph, { edge, provision, citing, past })];
  });
};

type NamedText = Extract<AnyNode, { label: 'NamedText' }>;

/** A cited text that no longer holds. */
interface Past {
  readonly name: string;
  readonly id: string;
  readonly ended: PartialDay | null;
  readonly successor: GraphNode<'Instrument'> | null;
  readonly isLaw: boolean;
  readonly evidence: readonly GraphEdge[];
}

const pastTarget = (graph: LoadedGraph, edge: GraphEdge, asOf: Day): Past | null => {
  const target = graph.node(edge.to);
  if (target === null) return null;
  if (target.label === 'NamedText')
    return edge.properties.reference === 'static'
      ? (pastText(graph, target, asOf) ?? pastEdition(graph, target, asOf))
      : null;
  const cited = instrumentAt(graph, edge.to);
  if (cited === null || inForceOn(cited.properties, asOf).value !== false) return null;
  const isLaw = LAWS.has(cited.properties.kind);
  const tied = edge.properties.reference === 'static' || (isLaw && edge.properties.reference === 'dynamic');
  if (!tied || SAYS_SUCCESSOR.test(edge.evidence.quote)) return null;
  const ending = graph.into(cited.id, 'REPLACES', 'REPEALS');
  const successor = ending.map(({ from }) => instrumentAt(graph, from)).find((node) => node !== null) ?? null;
  const { key, ended } = cited.properties;
  return { name: nameOf(cited), id: key, ended, successor, isLaw, evidence: ending };
};

/** Laws are named without their year, so that a citation of one never says which edition; repealed, it leads nowhere all the same. */
const LAWS: ReadonlySet<InstrumentKind> = new Set(['law', 'code', 'regulation', 'state-law']);

const SAYS_SUCCESSOR = /o las? que las? sustituyan?|o el que lo sustituya|vigentes?\b/i;

/** A text without a record that one in force says it replaces or repeals. */
const pastText = (graph: LoadedGraph, { id, properties }: NamedText, asOf: Day): Past | null => {
  const valid = inForceSet(graph, asOf);
  const ending = graph.into(id, 'REPLACES', 'REPEALS').filter(({ from, properties: { targetLocator } }) => {
    const later = instrumentAt(graph, from);
    return later !== null && valid.has(later.id) && targetLocator === null;
  });
  const [first] = ending;
  const successor = first === undefined ? null : instrumentAt(graph, first.from);
  if (first === undefined || successor === null) return null;
  const { effective, published } = successor.properties;
  const { name, key } = properties;
  return { name, id: key, ended: effective ?? published, successor, isLaw: false, evidence: [first] };
};

/** An edition without a record, of a standard whose later edition is in force. */
const pastEdition = (graph: LoadedGraph, { properties }: NamedText, asOf: Day): Past | null => {
  const cited = parseDesignation(properties.name);
  const family = cited && familyOfDesignation(cited);
  if (!cited || !family || cited.year === null || cited.programme.startsWith('PROY')) return null;
  const valid = inForceSet(graph, asOf);
  const today = graph
    .into(nodeId('Family', family), 'PART_OF')
    .flatMap((edge) => {
      const node = graph.nodeOf('Instrument', edge.from);
      return node !== null && valid.has(node.id) ? [{ node, edge }] : [];
    })
    .find(({ node }) => (parseDesignation(node.properties.designation ?? '')?.year ?? 0) > (cited.year ?? 0));
  if (today === undefined) return null;
  const { node, edge } = today;
  const { effective, published } = node.properties;
  return {
    name: properties.name,
    id: properties.key,
    ended: effective ?? published,
    successor: node,
    isLaw: false,
    evidence: [edge],
  };
};

interface Found {
  readonly edge: GraphEdge;
  readonly provision: GraphNode<'Provision'>;
  readonly citing: GraphNode<'Instrument'>;
  readonly past: Past;
}

const groundOf = (graph: LoadedGraph, { edge, provision, citing, past }: Found): Ground => {
  const { isLaw, successor, ended } = past;
  const cure = isLaw && successor !== null ? cureOf(graph, edge.to) : null;
  const evidence = [edge, ...past.evidence.slice(0, 2), ...(cure === null ? [] : [cure])];
  return {
    code: 'stale-citation',
    severity: cure !== null ? 'low' : isLaw ? 'medium' : 'high',
    instrument: citing,
    provision,
    pair: [citing.properties.key, past.id],
    says: sentenceOf(`${nameOf(citing)} (${provision.properties.heading})`, past, cure !== null),
    settledBy: remedyOf(successor),
    day: ended,
    evidence: evidence.map((link) => link.evidence),
    candidate: provision.properties.official === null,
  };
};

const sentenceOf = (place: string, { name, ended, successor }: Past, isCured: boolean): readonly [string, string] => {
  const since = ended === null ? '' : ` (${ended})`;
  const today =
    successor === null ? ['', ''] : [`; hoy rige ${nameOf(successor)}`, `; ${nameOf(successor)} holds today`];
  const cured = isCured
    ? [', a la que su transitorio reconduce las referencias', ', to which its transitory redirects references']
    : ['', ''];
  return [
    `${place} cita ${name}, que dejó de estar en vigor${since}${today[0] ?? ''}${cured[0] ?? ''}.`,
    `${place} cites ${name}, no longer in force${since}${today[1] ?? ''}${cured[1] ?? ''}.`,
  ];
};

const remedyOf = (successor: GraphNode<'Instrument'> | null): readonly [string, string] =>
  successor === null
    ? ['Reformar la cita', 'Amend the citation']
    : [
        `Que el texto cite ${nameOf(successor)}, o la edición «o la que la sustituya»`,
        `The text cites ${nameOf(successor)}, or the edition "or the one that replaces it"`,
      ];

/** The place where a later law says that references to the repealed one are understood as made to it. */
const cureOf = (graph: LoadedGraph, cited: NodeId): GraphEdge | null => {
  const whole = instrumentAt(graph, cited);
  if (whole === null) return null;
  const found = graph.into(whole.id, 'CITES', 'REPEALS').find((edge) => {
    const place = graph.nodeOf('Provision', edge.from)?.properties;
    const words = place?.official ?? place?.summaryEs ?? '';
    return place !== undefined && /(^|\/)trans-/.test(place.locator) && /referencias/i.test(words);
  });
  return found ?? null;
};
