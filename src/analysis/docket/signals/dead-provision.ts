import { CITATION_EDGES, type GraphEdge } from '../../../domain/graph/edge.js';
import type { NodeId } from '../../../domain/graph/node-id.js';
import type { GraphNode } from '../../../domain/graph/node.js';
import { inForceSet, instrumentAt, isMexican } from '../../graph/in-force.js';
import type { LoadedGraph } from '../../graph/loaded-graph.js';
import { nameOf, type Detector, type Ground } from '../ground.js';

/** How a consolidated text prints a part that has been taken out: "Artículo 12. Se deroga." */
const TAKEN_OUT = /^\s*(\(?se deroga|derogad[oa])/i;

/**
 * A rule in force cites a part that its target does not have. Only where the target's official text was read: a part that our summary lacks is
 * merely not described. Ranges whose inner members cannot be counted are let pass.
 */
export const deadProvision: Detector = (graph, asOf) => {
  const valid = inForceSet(graph, asOf);
  return CITATION_EDGES.flatMap((type) => graph.edges(type)).flatMap((edge): readonly Ground[] => {
    const { targetLocator, reference } = edge.properties;
    if (targetLocator === null || reference === 'historical' || targetLocator.includes('..')) return [];
    const provision = graph.nodeOf('Provision', edge.from);
    const citing = provision && instrumentAt(graph, provision.id);
    if (provision === null || citing === null || !valid.has(citing.id) || !isMexican(citing)) return [];
    const fault = faultOf(graph, edge, valid);
    return fault === null ? [] : [groundOf(edge, { provision, citing, fault })];
  });
};

/** What is wrong with the part cited. */
interface Fault {
  readonly cited: GraphNode<'Instrument'>;
  readonly part: GraphNode<'Provision'> | null;
}

const faultOf = (graph: LoadedGraph, { to }: GraphEdge, valid: ReadonlySet<NodeId>): Fault | null => {
  const cited = instrumentAt(graph, to);
  const part = graph.nodeOf('Provision', to);
  if (cited === null || !valid.has(cited.id)) return null;
  const isFaulty = part === null ? cited.properties.hasOfficialText : TAKEN_OUT.test(part.properties.official ?? '');
  return isFaulty ? { cited, part } : null;
};

const groundOf = (
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
    day: null,
    evidence: [edge.evidence, ...(part ? [part.properties.evidence] : [])],
  };
};
