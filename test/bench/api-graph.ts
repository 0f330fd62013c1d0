import type { Graph } from '../../src/domain/graph/graph.js';
import type { AnyNode } from '../../src/domain/graph/node.js';
import type { PartialDay } from '../../src/domain/day.js';
import { makeEdge } from '../support/make-edge.js';
import { makeNode } from '../support/make-node.js';

/** A graph of as many instruments with as many provisions each, texts of the length that summaries have. */
export function benchGraph(instruments: number, provisions: number): Graph {
  const nodes: AnyNode[] = [];
  const edges: Graph['edges'][number][] = [];
  for (let i = 0; i < instruments; i++) {
    const key = `ley-${String(i).padStart(4, '0')}`;
    const instrument = makeNode('Instrument', key, {
      acronym: key.toUpperCase(),
      titleEs: `Ley General para la Prevención y Gestión Integral de los Residuos ${key}`,
      titleEn: `General law on the prevention and management of waste ${key}`,
      effective: '2004-01-06' as PartialDay,
    });
    nodes.push(instrument);
    for (let order = 0; order < provisions; order++) {
      const provision = makeNode('Provision', `${key}#art-${order + 1}`, {
        order,
        heading: `Artículo ${order + 1}. De los residuos sujetos a plan de manejo`,
        summaryEs: 'Los generadores registran sus planes de manejo ante la autoridad y los cumplen. '.repeat(4),
        summaryEn: 'Generators register their management plans with the authority and keep them. '.repeat(4),
      });
      nodes.push(provision);
      edges.push(makeEdge('HAS_PROVISION', instrument.id, provision.id, { order }));
    }
  }
  nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges };
}
