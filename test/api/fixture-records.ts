import type { Day, PartialDay } from '../../src/domain/day.js';
import type { AnyNode, NodeProperties } from '../../src/domain/graph/node.js';
import { nodeId, type NodeLabel } from '../../src/domain/graph/node-id.js';
import { makeNode } from '../support/make-node.js';

const record = <L extends NodeLabel>(label: L, key: string, properties: Omit<NodeProperties[L], 'key'>): AnyNode =>
  ({ id: nodeId(label, key), label, properties: { key, ...properties } }) as unknown as AnyNode;

/** The records of the fixture that are no texts. */
export const RECORDS: readonly AnyNode[] = [
  makeNode('Authority', 'semarnap', { validFrom: '1994-12-28' as Day, validTo: '2000-11-30' as Day }),
  makeNode('Authority', 'semarnat', { validFrom: '2000-12-01' as Day }),
  makeNode('Topic', 'waste', { slugs: ['battery-waste'] }),
  makeNode('Activity', 'battery-pack-assembly', {
    nameEs: 'Ensamble de paquetes de baterías',
    nameEn: 'Battery pack assembly',
    scian: ['335910'],
    scianNames: ['Fabricación de acumuladores y pilas'],
    hs: ['8507.60'],
  }),
  makeNode('Recommendation', 'rec-24', { number: 24, titleEs: 'Mapear las reglas', titleEn: 'Map the rules' }),
  record('Family', 'nom-052-semarnat', { designation: 'NOM-052-SEMARNAT' }),
  record('NamedText', 'acuerdo-sin-registro', { name: 'Acuerdo sin registro' }),
  record('Product', '8507.60', {}),
  record('Process', 'welding', {
    nameEs: 'Soldadura',
    nameEn: 'Welding',
    termsEs: [],
    termsEn: [],
    hazards: ['fumes'],
  }),
  makeNode('Permit', 'mia-particular', { termDays: 60, termKind: 'business', termBound: 'authority' }),
  makeNode('Permit', 'licencia-ambiental-unica', {
    nameEn: 'Single environmental licence',
    when: [{ fact: 'workers', comparison: '>=', value: 1 }],
    requisitesEs: ['comprobante del pago de derechos'],
    silence: 'denied',
  }),
  makeNode('Fact', 'workers', { unit: 'persons' }),
  makeNode('Incentive', 'deduccion-inmediata', { conditionsEn: ['new assets'], end: '2026-12-31' as PartialDay }),
  makeNode('Term', 'lgpgir/residuo', { termEs: 'Residuo', definitionEs: 'Material que se desecha' }),
  makeNode('Reform', 'lgpgir@2021-01-18', { title: 'Decreto por el que se reforma la ley' }),
  record('Jurisdiction', 'MX', { nameEs: 'México', nameEn: 'Mexico', kind: 'country' }),
  record('Jurisdiction', 'MX-NLE', { nameEs: 'Nuevo León', nameEn: 'Nuevo León', kind: 'state' }),
  record('Ask', 'rec-24-1', {
    recommendation: 'rec-24',
    verb: 'convene',
    objectEs: 'un foro',
    objectEn: 'a forum',
    deadline: null,
    addressee: 'semarnat',
    instrument: 'lgpgir',
  }),
];
