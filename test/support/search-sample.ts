import type { PartialDay } from '../../src/domain/day.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import { nodeId } from '../../src/domain/graph/node-id.js';
import type { GlossaryEntry } from '../../src/domain/ports/search-index.js';
import { makeEdge } from './make-edge.js';
import { makeNode } from './make-node.js';

const part = (key: string, order: number, es: string, en: string): ReturnType<typeof makeNode<'Provision'>> =>
  makeNode('Provision', key, { order, summaryEs: es, summaryEn: en, heading: key.split('#')[1]!.replaceAll('/', ' ') });

const edge = (
  type: Parameters<typeof makeEdge>[0],
  from: Parameters<typeof nodeId>,
  to: Parameters<typeof nodeId>,
): ReturnType<typeof makeEdge> => makeEdge(type, nodeId(...from), nodeId(...to));

/** A few instruments as the corpus has them, in our own words. */
export const SAMPLE: Graph = {
  nodes: [
    makeNode('Instrument', 'lgpgir', {
      acronym: 'LGPGIR',
      titleEs: 'Ley General para la Prevención y Gestión Integral de los Residuos',
      titleEn: 'General Law for the Prevention and Integral Management of Waste',
    }),
    part('lgpgir#art-31', 0, 'Se sujetan a plan de manejo ciertos residuos peligrosos.', 'Certain wastes need a management plan.'),
    part('lgpgir#art-31/fr-iv', 1, 'Acumuladores de vehículos que contienen plomo.', 'Vehicle accumulators with lead.'),
    part('lgpgir#art-31/fr-v', 2, 'Baterías eléctricas de mercurio o níquel-cadmio.', 'Electric batteries of mercury or nickel-cadmium.'),
    part('lgpgir#art-46', 3, 'El gran generador tiene la obligación de registrarse y llevar bitácora.', 'A large generator must register and keep a log.'),
    makeNode('Instrument', 'nom-052-semarnat-2005', {
      kind: 'nom',
      designation: 'NOM-052-SEMARNAT-2005',
      titleEs: 'Que establece las características y los listados de los residuos peligrosos',
      titleEn: 'Characteristics and lists of hazardous waste',
      published: '2006-06-23' as PartialDay,
    }),
    part('nom-052-semarnat-2005#num-5', 0, 'Definiciones de esta norma.', 'Definitions of this standard.'),
    part('nom-052-semarnat-2005#num-5.2', 1, 'Corrosividad es una característica.', 'Corrosivity is a characteristic.'),
    part('nom-052-semarnat-2005#num-5.2.1', 2, 'Se mide el pH del residuo.', 'The pH of the waste is measured.'),
    makeNode('Instrument', 'nom-052-semarnat-1993', {
      kind: 'nom',
      designation: 'NOM-052-SEMARNAT-1993',
      titleEs: 'Que establece las características y los listados de los residuos peligrosos',
      titleEn: 'Characteristics and lists of hazardous waste',
      status: 'superseded',
      published: '1993-10-22' as PartialDay,
      ended: '2006-09-21' as PartialDay,
    }),
    makeNode('Instrument', 'lft', {
      acronym: 'LFT',
      titleEs: 'Ley Federal del Trabajo',
      titleEn: 'Federal Labour Law',
      published: '1970-04-01' as PartialDay,
    }),
    part('lft#art-31', 0, 'Los contratos obligan a lo expresamente pactado.', 'Contracts bind to what was agreed.'),
    part('lft#art-46', 1, 'Véase la NOM-052-SEMARNAT-2005 y el señor Núñez.', 'See the standard and Mr Núñez.'),
    makeNode('Topic', 'battery-waste', { nameEs: 'Pilas agotadas', nameEn: 'Spent cells' }),
    makeNode('Authority', 'semarnat', { acronym: 'SEMARNAT', nameEs: 'Secretaría de Medio Ambiente', nameEn: 'Environment ministry' }),
    makeNode('Recommendation', 'r-3', { number: 3 }),
    { id: nodeId('NamedText', 'codigo-obrero'), label: 'NamedText', properties: { key: 'codigo-obrero', name: 'Código Obrero Federal de Trabajo' } },
  ],
  edges: [
    edge('REGULATES', ['Provision', 'lgpgir#art-31/fr-v'], ['Topic', 'battery-waste']),
    edge('ENFORCED_BY', ['Instrument', 'lgpgir'], ['Authority', 'semarnat']),
    edge('MANDATES', ['Provision', 'lft#art-46'], ['Authority', 'semarnat']),
    edge('REPLACES', ['Instrument', 'nom-052-semarnat-2005'], ['Instrument', 'nom-052-semarnat-1993']),
    edge('REPLACES', ['Instrument', 'lft'], ['NamedText', 'codigo-obrero']),
    edge('NAMES', ['Recommendation', 'r-3'], ['Instrument', 'lgpgir']),
  ],
}; // prettier-ignore

export const SAMPLE_GLOSSARY: readonly GlossaryEntry[] = [
  { es: ['batería', 'acumulador'], en: ['battery', 'accumulator'], acronyms: [] },
  { es: ['residuos peligrosos'], en: ['hazardous waste'], acronyms: ['RP'] },
];
