import type { PartialDay } from '../../../domain/day.js';
import { CITATION_EDGES, type GraphEdge } from '../../../domain/graph/edge.js';
import { nodeId, type NodeId } from '../../../domain/graph/node-id.js';
import type { GraphNode } from '../../../domain/graph/node.js';
import type { Locator } from '../../../domain/locator/locator.js';
import { provisionId } from '../../../domain/locator/provision-id.js';
import { inForceSet, instrumentAt, isMexican } from '../../graph/in-force.js';
import type { LoadedGraph } from '../../graph/loaded-graph.js';
import { knownPart } from '../../graph/part-exists.js';
import { isTakenOut } from '../../graph/taken-out.js';
import { nameOf, type Detector, type Ground } from '../ground.js';

/**
 * A rule in force cites a part that its target does not have. Only where the target's official text was read: a part that our summary lacks is
 * merely not described. Ranges whose inner members cannot be counted are let pass.
 */
export const deadProvision: Detector = (graph, asOf) => {
  const valid = inForceSet(graph, asOf);
  return CITATION_EDGES.flatMap((type) => graph.edges(type)).flatMap((edge): readonly Ground[] => {
    const provision = graph.nodeOf('Provision', edge.from);
    const citing = provision && instrumentAt(graph, provision.id);
    if (provision === null || !pointsAtPart(edge) || isOfReform(provision)) return [];
    if (citing === null || !valid.has(citing.id) || !isMexican(citing)) return [];
    const fault = faultOf(graph, edge, valid);
    if (fault?.cited.id === citing.id && isNoReference(provision, edge)) return [];
    return fault === null ? [] : [groundOf(graph, edge, { provision, citing, fault })];
  });
};

const pointsAtPart = ({ properties: { targetLocator, reference } }: GraphEdge): boolean =>
  targetLocator !== null && reference !== 'historical' && !targetLocator.includes('..');

/** What a reform decree says of the parts that it changes is history. */
const isOfReform = ({ properties }: GraphNode<'Provision'>): boolean => properties.locator.startsWith('dec-');

/** What is wrong with the part cited. */
interface Fault {
  readonly cited: GraphNode<'Instrument'>;
  readonly part: GraphNode<'Provision'> | null;
}

/** Another text named soon after a part: "el artículo 168 y el párrafo final del artículo 173 de la Ley General…" is no reference to one's own. */
const ANOTHER = /\b(?:de la|del|de los|de las) (?:Ley|C[oó]digo|Reglamento|Constituci[oó]n|Norma|Tratado|Decreto)\b/;
const SOON = 160;

/** Whether what was read as a reference to the text itself is none. */
const isNoReference = (provision: GraphNode<'Provision'>, edge: GraphEdge): boolean => {
  const { targetLocator } = edge.properties;
  if (targetLocator === null || OF_DECREE.test(targetLocator)) return true;
  return isOwnMember(provision.properties.locator, targetLocator) || speaksOfAnother(provision, edge);
};

const speaksOfAnother = ({ properties }: GraphNode<'Provision'>, { evidence }: GraphEdge): boolean => {
  const quote = evidence.quote.replace(/…$/, '');
  return [properties.official, properties.summaryEs].some((words) => {
    const at = words?.indexOf(quote) ?? -1;
    return at >= 0 && ANOTHER.test((words ?? '').slice(at, at + quote.length + SOON));
  });
};

/** A part that speaks of its own members, as a list that tells which were taken out does, sends nobody there. */
const isOwnMember = (citing: Locator, cited: Locator): boolean => articleOf(citing) === articleOf(cited);
const articleOf = (locator: Locator): string => locator.split('/')[0] ?? locator;

/** Articles numbered in words are those of decrees. */
const OF_DECREE = /^art-[a-z]{4,}/;

const faultOf = (graph: LoadedGraph, { to, properties }: GraphEdge, valid: ReadonlySet<NodeId>): Fault | null => {
  const cited = instrumentAt(graph, to);
  const part = graph.nodeOf('Provision', to);
  if (cited === null || !valid.has(cited.id)) return null;
  const isFaulty =
    part === null ? isMissing(graph, cited, properties.targetLocator) : isTakenOut(part.properties.official);
  return isFaulty ? { cited, part } : null;
};

const isMissing = (graph: LoadedGraph, { properties }: GraphNode<'Instrument'>, locator: Locator | null): boolean => {
  const { key, hasOfficialText } = properties;
  const has = (part: Locator): boolean => graph.node(nodeId('Provision', provisionId(key, part))) !== null;
  return locator !== null && knownPart(has, hasOfficialText, locator).exists === false;
};

const groundOf = (
  graph: LoadedGraph,
  edge: GraphEdge,
  {
    provision,
    citing,
    fault: { cited, part },
  }: { provision: GraphNode<'Provision'>; citing: GraphNode<'Instrument'>; fault: Fault },
): Ground => {
  const locator = edge.properties.targetLocator ?? '';
  const [es, en] = part === null ? ['no existe', 'does not exist'] : ['fue derogado', 'has been taken out'];
  const [from, to] = [`${nameOf(citing)} (${provision.properties.heading})`, nameOf(cited)];
  return {
    code: 'dead-provision',
    severity: 'high',
    instrument: citing,
    provision,
    pair: [citing.properties.key, `${cited.properties.key}#${locator}`],
    says: [
      `${from} remite a ${locator} de ${to}, que ${es} en el texto oficial leído.`,
      `${from} refers to ${locator} of ${to}, which ${en} in the official text read.`,
    ],
    settledBy: ['Corregir la remisión a la parte vigente', 'Correct the reference to the part in force'],
    day: part === null ? null : lastReformOf(graph, part),
    evidence: [edge.evidence, ...(part ? [part.properties.evidence] : [])],
  };
};

/** The day of the reform that took a part out; null where no note of the text tells it. */
const lastReformOf = (graph: LoadedGraph, part: GraphNode<'Provision'>): PartialDay | null =>
  graph
    .out(part.id, 'REFORMED_BY')
    .flatMap(({ to }) => graph.nodeOf('Reform', to)?.properties.on ?? [])
    .reduce<PartialDay | null>((last, on) => (last === null || on > last ? on : last), null);
