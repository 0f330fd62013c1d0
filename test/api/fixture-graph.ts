import type { Day, PartialDay } from '../../src/domain/day.js';
import { type EdgeProperties, type EdgeType, type GraphEdge, NO_EDGE_PROPERTIES } from '../../src/domain/graph/edge.js';
import type { Evidence } from '../../src/domain/evidence.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { AnyNode, InstrumentProperties, NodeProperties } from '../../src/domain/graph/node.js';
import { nodeId, type NodeId, type NodeLabel } from '../../src/domain/graph/node-id.js';
import type { InstrumentKey } from '../../src/domain/instrument-key.js';
import type { Locator } from '../../src/domain/locator/locator.js';

/** The day that the clock of every test shows. */
export const TODAY = '2026-11-21' as Day;

const evidence = (quote: string, locator: string | null = null): Evidence => ({
  file: 'corpus/law/lgpgir.md',
  locator: locator as Locator | null,
  start: 10,
  end: 10 + quote.length,
  quote,
  basis: 'curated',
  confidence: null,
  seenOn: '2026-07' as PartialDay,
});

const day = (text: string | null): PartialDay | null => text as PartialDay | null;

interface Draft {
  readonly nodes: AnyNode[];
  readonly edges: GraphEdge[];
}

function addNode<L extends NodeLabel>(draft: Draft, label: L, key: string, properties: NodeProperties[L]): NodeId {
  const id = nodeId(label, key);
  draft.nodes.push({ id, label, properties } as AnyNode);
  return id;
}

function link(
  draft: Draft,
  type: EdgeType,
  from: NodeId,
  to: NodeId,
  more: Partial<EdgeProperties> = {},
  quote = 'as read',
): void {
  const order = draft.edges.filter((edge) => edge.type === type && edge.from === from).length;
  const nth = draft.edges.filter((edge) => edge.type === type && edge.from === from && edge.to === to).length;
  const properties = { ...NO_EDGE_PROPERTIES, ...more };
  draft.edges.push({
    id: `${type} ${from} ${to} ${nth}`,
    type,
    from,
    to,
    order,
    properties,
    evidence: evidence(quote),
  });
}

function addInstrument(draft: Draft, key: string, more: Partial<InstrumentProperties> = {}): NodeId {
  return addNode(draft, 'Instrument', key, {
    key: key as InstrumentKey,
    kind: 'law',
    designation: null,
    acronym: key.toUpperCase(),
    titleEs: `Título de ${key}`,
    titleEn: `Title of ${key}`,
    jurisdictions: ['MX'],
    published: day('2003-10-08'),
    effective: day('2004-01-06'),
    lastReform: day('2023-05-08'),
    ended: null,
    status: 'in-force',
    statusOn: day('2026-07'),
    url: `https://example.org/${key}`,
    relevanceEs: 'Obliga a las plantas de baterías',
    relevanceEn: 'Binds battery plants',
    reformNoteEs: null,
    reformNoteEn: null,
    sources: ['a source'],
    confidence: 'high',
    unverified: ['effective: not read'],
    reviewState: 'unreviewed',
    reviewOn: null,
    reviewNote: null,
    hasSummary: true,
    hasOfficialText: false,
    family: null,
    file: `corpus/law/${key}.md`,
    ...more,
  });
}

function addProvision(
  draft: Draft,
  instrument: string,
  locator: string,
  order: number,
  parent: string | null = null,
): NodeId {
  const id = addNode(draft, 'Provision', `${instrument}#${locator}`, {
    instrument: instrument as InstrumentKey,
    locator: locator as Locator,
    parent: parent as Locator | null,
    kind: parent === null ? 'art' : 'fr',
    order,
    depth: parent === null ? 0 : 1,
    heading: `Artículo ${locator}`,
    official: order === 0 ? `Palabras oficiales de ${locator}` : null,
    summaryEs: `Resumen de ${locator}`,
    summaryEn: `Summary of ${locator}`,
    doubts: [],
    statements: [
      {
        modality: 'obligation',
        act: 'register',
        topics: ['battery-waste'],
        binds: ['battery-pack-assembly'],
        processes: [],
        products: ['8507.60'],
        when: [{ fact: 'hazardous_waste_generated_t_per_year', comparison: '>=', value: 10 }],
        unless: [],
        authorities: ['semarnat'],
      },
    ],
    evidence: evidence(`words of ${locator}`, locator),
  });
  link(draft, 'HAS_PROVISION', nodeId('Instrument', instrument), id);
  return id;
}

function addAuthority(draft: Draft, key: string, from: string | null, to: string | null): NodeId {
  return addNode(draft, 'Authority', key, {
    key,
    acronym: key.toUpperCase(),
    nameEs: `Secretaría ${key}`,
    nameEn: `Ministry ${key}`,
    kind: 'ministry',
    level: 'federal',
    aliases: [],
    validFrom: from as Day | null,
    validTo: to as Day | null,
    sources: [],
    confidence: 'high',
    unverified: [],
  });
}

/** Three instruments of two kinds, two editions of one standard, authorities in succession, and one of everything else. */
export function fixtureGraph(): Graph {
  const draft: Draft = { nodes: [], edges: [] };
  const law = addInstrument(draft, 'lgpgir');
  const edition = { kind: 'nom', family: 'nom-052-semarnat' as InstrumentKey, jurisdictions: ['MX'] } as const;
  const old = addInstrument(draft, 'nom-052-semarnat-1993', {
    ...edition,
    designation: 'NOM-052-SEMARNAT-1993',
    published: day('1993-10-22'),
    effective: day('1993-10-23'),
    status: 'superseded',
    ended: day('2006-07-22'),
  });
  const standard = addInstrument(draft, 'nom-052-semarnat-2005', {
    ...edition,
    designation: 'NOM-052-SEMARNAT-2005',
    published: day('2006-06-23'),
    effective: day('2006-07-22'),
  });
  const family = addNode(draft, 'Family', 'nom-052-semarnat', {
    key: 'nom-052-semarnat' as InstrumentKey,
    designation: 'NOM-052-SEMARNAT',
  });
  for (const one of [old, standard]) link(draft, 'PART_OF', one, family);
  const article = addProvision(draft, 'lgpgir', 'art-31', 0);
  const fraction = addProvision(draft, 'lgpgir', 'art-31/fr-v', 1, 'art-31');
  addProvision(draft, 'lgpgir', 'art-32', 2);
  const numeral = addProvision(draft, 'nom-052-semarnat-2005', 'num-6.2', 0);
  const semarnap = addAuthority(draft, 'semarnap', '1994-12-28', '2000-11-30');
  const semarnat = addAuthority(draft, 'semarnat', '2000-12-01', null);
  link(draft, 'SUCCEEDED_BY', semarnap, semarnat, { note: 'LOAPF' });
  const unknown = addNode(draft, 'NamedText', 'acuerdo-sin-registro', {
    key: 'acuerdo-sin-registro',
    name: 'Acuerdo sin registro',
  });
  link(draft, 'ISSUED_BY', standard, semarnat);
  link(draft, 'ENFORCED_BY', law, semarnat);
  link(draft, 'REPLACES', standard, old, { reference: 'static', resolved: true });
  link(draft, 'CITES', numeral, fraction, {
    surface: 'artículo 31, fracción V',
    reference: 'static',
    resolved: true,
    targetLocator: 'art-31/fr-v' as Locator,
  });
  link(draft, 'CITES', article, unknown, {
    surface: 'el Acuerdo',
    reference: 'dynamic',
    resolved: false,
    reason: 'no record',
  });
  link(draft, 'CITES', standard, law, { reference: 'static', resolved: true });
  addVocabulary(draft, { law, standard, article, fraction, numeral, semarnat });
  return {
    nodes: draft.nodes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    edges: draft.edges.sort((a, b) => compare([a.type, a.from, a.order], [b.type, b.from, b.order])),
  };
}

function addVocabulary(
  draft: Draft,
  ids: Readonly<Record<'law' | 'standard' | 'article' | 'fraction' | 'numeral' | 'semarnat', NodeId>>,
): void {
  const record = { sources: [], confidence: 'medium', unverified: [] } as const;
  const activity = addNode(draft, 'Activity', 'battery-pack-assembly', {
    key: 'battery-pack-assembly',
    nameEs: 'Ensamble de paquetes de baterías',
    nameEn: 'Battery pack assembly',
    stage: 'manufacturing',
    aliases: [],
    scian: ['335910'],
    scianNames: ['Fabricación de acumuladores y pilas'],
    hs: ['8507.60'],
    descriptionEs: 'Se arman paquetes',
    descriptionEn: 'Packs are put together',
    ...record,
  });
  const topic = addNode(draft, 'Topic', 'waste', {
    key: 'waste',
    nameEs: 'Residuos',
    nameEn: 'Waste',
    slugs: ['battery-waste'],
    termsEs: ['residuo'],
    termsEn: ['waste'],
    sdg: [12],
    circularEconomy: ['recycle'],
  });
  const product = addNode(draft, 'Product', '8507.60', { key: '8507.60' });
  const process = addNode(draft, 'Process', 'welding', {
    key: 'welding',
    nameEs: 'Soldadura',
    nameEn: 'Welding',
    termsEs: [],
    termsEn: [],
    hazards: ['fumes'],
  });
  const federation = addNode(draft, 'Jurisdiction', 'MX', {
    key: 'MX',
    nameEs: 'México',
    nameEn: 'Mexico',
    kind: 'country',
  });
  const state = addNode(draft, 'Jurisdiction', 'MX-NLE', {
    key: 'MX-NLE',
    nameEs: 'Nuevo León',
    nameEn: 'Nuevo León',
    kind: 'state',
  });
  const recommendation = addNode(draft, 'Recommendation', 'rec-24', {
    key: 'rec-24',
    number: 24,
    axis: 'governance',
    titleEs: 'Mapear las reglas',
    titleEn: 'Map the rules',
    summaryEs: 'Mapear y convocar',
    summaryEn: 'Map and convene',
    reportErrors: [],
    ...record,
  });
  const ask = addNode(draft, 'Ask', 'rec-24-1', {
    key: 'rec-24-1',
    recommendation: 'rec-24',
    verb: 'convene',
    objectEs: 'un foro',
    objectEn: 'a forum',
    deadline: null,
    addressee: 'semarnat',
    instrument: 'lgpgir',
  });
  const rule = { modality: 'obligation', act: 'register' } as const;
  link(
    draft,
    'BINDS',
    ids.fraction,
    activity,
    { ...rule, when: 'hazardous_waste_generated_t_per_year>=10' },
    'Los generadores de residuos',
  );
  link(draft, 'BINDS', ids.fraction, product, rule);
  link(draft, 'BINDS', ids.numeral, process, rule);
  link(draft, 'REGULATES', ids.fraction, topic, { ...rule, topic: 'battery-waste' });
  link(draft, 'REGULATES', ids.law, topic, { topic: 'battery-waste' });
  link(draft, 'MANDATES', ids.fraction, ids.semarnat, { ...rule, topic: 'battery-waste other' });
  link(draft, 'MANDATES', ids.numeral, ids.semarnat, { ...rule, topic: 'noise' });
  link(draft, 'AFFECTS', ids.law, activity);
  link(draft, 'NAMES', recommendation, ids.law, { note: 'the framework law' });
  link(draft, 'ASKS', recommendation, ask);
  link(draft, 'ACTOR_IN', ids.semarnat, recommendation);
  link(draft, 'APPLIES_IN', ids.law, federation);
  link(draft, 'PART_OF', state, federation);
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  if (place < 0) return 0;
  return (a[place] ?? '') < (b[place] ?? '') ? -1 : 1;
}
