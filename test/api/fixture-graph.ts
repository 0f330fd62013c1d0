import type { Day, PartialDay } from '../../src/domain/day.js';
import type { EdgeProperties, EdgeType } from '../../src/domain/graph/edge.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { InstrumentProperties } from '../../src/domain/graph/instrument-properties.js';
import type { AnyNode } from '../../src/domain/graph/node.js';
import { nodeId, type NodeId } from '../../src/domain/graph/node-id.js';
import type { InstrumentKey } from '../../src/domain/instrument-key.js';
import type { Locator } from '../../src/domain/locator/locator.js';
import { NOTHING_READ, type Statement } from '../../src/domain/statement.js';
import { makeEdge } from '../support/make-edge.js';
import { makeNode } from '../support/make-node.js';
import { RECORDS } from './fixture-records.js';

/** The day that the clock of every test shows. */
export const TODAY = '2026-11-21' as Day;

const LAW = nodeId('Instrument', 'lgpgir');
const OLD = nodeId('Instrument', 'nom-052-semarnat-1993');
const STANDARD = nodeId('Instrument', 'nom-052-semarnat-2005');
const FAMILY = nodeId('Family', 'nom-052-semarnat');
const ARTICLE = nodeId('Provision', 'lgpgir#art-31');
const FRACTION = nodeId('Provision', 'lgpgir#art-31/fr-v');
const NUMERAL = nodeId('Provision', 'nom-052-semarnat-2005#num-6.2');
const SEMARNAT = nodeId('Authority', 'semarnat');
const WASTE = nodeId('Topic', 'waste');
const REC = nodeId('Recommendation', 'rec-24');
const PACKS = nodeId('Activity', 'battery-pack-assembly');

const RULE = { modality: 'obligation', act: 'register' } as const;
const STATEMENT: Statement = {
  ...RULE,
  ...NOTHING_READ,
  basis: 'curated',
  topics: ['battery-waste'],
  binds: ['battery-pack-assembly'],
  processes: [],
  products: ['8507.60'],
  when: [{ fact: 'hazardous_waste_generated_t_per_year', comparison: '>=', value: 10 }],
  unless: [],
  authorities: ['semarnat'],
};

/** What is read of official words, with everything that they may tell. */
const READ: Statement = {
  ...STATEMENT,
  basis: 'extracted',
  bearer: 'Los generadores',
  object: 'avisar a la Secretaría',
  limits: [{ comparison: '<=', value: 85, unit: 'dB(A)', surface: 'no mayor de 85 dB(A)' }],
  deadline: { count: 30, unit: 'business-day', surface: 'treinta días hábiles' },
  sanction: { kinds: ['fine'], amounts: [{ from: 20, to: null, unit: 'uma', surface: 'de 20 veces la UMA' }] },
  span: [0, 40],
  confidence: 0.9,
};

const day = (text: string): PartialDay => text as PartialDay;

const instrument = (key: string, wanted: Partial<InstrumentProperties>): AnyNode => makeNode('Instrument', key, wanted);

const edition = (year: string, wanted: Partial<InstrumentProperties>): AnyNode =>
  instrument(`nom-052-semarnat-${year}`, {
    kind: 'nom',
    designation: `NOM-052-SEMARNAT-${year}`,
    family: 'nom-052-semarnat' as InstrumentKey,
    ...wanted,
  });

const provision = (id: string, order: number): AnyNode =>
  makeNode('Provision', id, {
    order,
    official: order === 0 ? `Palabras oficiales de ${id}` : null,
    summaryEs: `Resumen de ${id}`,
    summaryEn: `Summary of ${id}`,
    statements: [id.endsWith('art-32') ? READ : STATEMENT],
  });

const NODES: readonly AnyNode[] = [
  instrument('lgpgir', {
    acronym: 'LGPGIR',
    titleEs: 'Ley de residuos',
    titleEn: 'Waste law',
    effective: day('2004-01-06'),
    unverified: ['effective: not read'],
    url: 'https://example.org/lgpgir',
  }),
  edition('1993', {
    published: day('1993-10-22'),
    effective: day('1993-10-23'),
    status: 'superseded',
    ended: day('2006-07-22'),
  }),
  edition('2005', { published: day('2006-06-23'), effective: day('2006-07-22') }),
  provision('lgpgir#art-31', 0),
  provision('lgpgir#art-31/fr-v', 1),
  provision('lgpgir#art-32', 2),
  provision('nom-052-semarnat-2005#num-6.2', 0),
  ...RECORDS,
];

type Link = readonly [EdgeType, NodeId, NodeId, Partial<EdgeProperties>?];

const LINKS: readonly Link[] = [
  ['HAS_PROVISION', LAW, ARTICLE],
  ['HAS_PROVISION', LAW, FRACTION],
  ['HAS_PROVISION', LAW, nodeId('Provision', 'lgpgir#art-32')],
  ['HAS_PROVISION', STANDARD, NUMERAL],
  ['PART_OF', OLD, FAMILY],
  ['PART_OF', STANDARD, FAMILY],
  ['ISSUED_BY', STANDARD, SEMARNAT],
  ['ENFORCED_BY', LAW, SEMARNAT],
  ['SUCCEEDED_BY', nodeId('Authority', 'semarnap'), SEMARNAT, { note: 'LOAPF' }],
  ['REPLACES', STANDARD, OLD, { reference: 'static', resolved: true }],
  ['CITES', STANDARD, LAW, { reference: 'static', resolved: true }],
  [
    'CITES',
    NUMERAL,
    FRACTION,
    {
      surface: 'artículo 31, fracción V',
      reference: 'static',
      resolved: true,
      targetLocator: 'art-31/fr-v' as Locator,
    },
  ],
  [
    'CITES',
    ARTICLE,
    nodeId('NamedText', 'acuerdo-sin-registro'),
    { surface: 'el Acuerdo', reference: 'dynamic', resolved: false, reason: 'no record' },
  ],
  ['BINDS', FRACTION, PACKS, { ...RULE, when: 'hazardous_waste_generated_t_per_year>=10' }],
  ['BINDS', FRACTION, nodeId('Product', '8507.60'), RULE],
  ['BINDS', NUMERAL, nodeId('Process', 'welding'), RULE],
  ['REGULATES', FRACTION, WASTE, { ...RULE, topic: 'battery-waste' }],
  ['REGULATES', LAW, WASTE, { topic: 'battery-waste' }],
  ['MANDATES', FRACTION, SEMARNAT, { ...RULE, topic: 'battery-waste other' }],
  ['MANDATES', NUMERAL, SEMARNAT, { ...RULE, topic: 'noise' }],
  ['MENTIONS', ARTICLE, WASTE, { surface: 'residuos' }],
  ['MENTIONS', ARTICLE, SEMARNAT, { surface: 'la Secretaría' }],
  ['DEFINES', ARTICLE, nodeId('Term', 'lgpgir/residuo'), { surface: 'Residuo' }],
  ['REFORMED_BY', FRACTION, nodeId('Reform', 'lgpgir@2021-01-18'), { note: 'reformed' }],
  ['REFORMED_BY', LAW, nodeId('Reform', 'lgpgir@2021-01-18')],
  ['AFFECTS', LAW, PACKS],
  ['NAMES', REC, LAW, { note: 'the framework law' }],
  ['ASKS', REC, nodeId('Ask', 'rec-24-1')],
  ['ACTOR_IN', SEMARNAT, REC],
  ['APPLIES_IN', LAW, nodeId('Jurisdiction', 'MX')],
  ['FOLLOWS', nodeId('Permit', 'licencia-ambiental-unica'), nodeId('Permit', 'mia-particular')],
  ['BASED_ON', nodeId('Permit', 'mia-particular'), ARTICLE, { note: 'term' }],
  ['ISSUED_BY', nodeId('Permit', 'mia-particular'), SEMARNAT],
  ['BINDS', nodeId('Permit', 'mia-particular'), PACKS],
  ['GRANTS', ARTICLE, nodeId('Incentive', 'deduccion-inmediata')],
  ['PART_OF', nodeId('Jurisdiction', 'MX-NLE'), nodeId('Jurisdiction', 'MX')],
];

/** Three instruments of two kinds, two editions of one standard, authorities in succession, and one of everything else. */
export function fixtureGraph(): Graph {
  const edges = LINKS.map(([type, from, to, properties = {}], index) => {
    const order = LINKS.slice(0, index).filter(([before, start]) => before === type && start === from).length;
    return makeEdge(type, from, to, { order, properties });
  });
  return {
    nodes: [...NODES].sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: edges.sort((a, b) => compare([a.type, a.from, a.order], [b.type, b.from, b.order])),
  };
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? '') < (b[place] ?? '') ? -1 : 1;
}
