import type { PartialDay } from '../../src/domain/day.js';
import { NO_EDGE_PROPERTIES } from '../../src/domain/graph/edge.js';
import type { Evidence } from '../../src/domain/evidence.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { InstrumentProperties, ProvisionProperties } from '../../src/domain/graph/instrument-properties.js';
import type { AnyNode } from '../../src/domain/graph/node.js';
import { nodeId } from '../../src/domain/graph/node-id.js';
import type { InstrumentKey } from '../../src/domain/instrument-key.js';
import type { Locator } from '../../src/domain/locator/locator.js';

const EVIDENCE: Evidence = {
  file: 'corpus/law/example.md',
  locator: null,
  start: 0,
  end: 10,
  quote: 'words read',
  basis: 'curated',
  confidence: null,
  seenOn: '2026-07' as PartialDay,
};

/** A graph of as many instruments with as many provisions each, texts of the length that summaries have. */
export function benchGraph(instruments: number, provisions: number): Graph {
  const nodes: AnyNode[] = [];
  const edges: Graph['edges'][number][] = [];
  for (let i = 0; i < instruments; i++) {
    const key = `ley-${String(i).padStart(4, '0')}` as InstrumentKey;
    const instrument = nodeId('Instrument', key);
    nodes.push({ id: instrument, label: 'Instrument', properties: instrumentOf(key) });
    for (let order = 0; order < provisions; order++) {
      const locator = `art-${order + 1}` as Locator;
      const id = nodeId('Provision', `${key}#${locator}`);
      nodes.push({ id, label: 'Provision', properties: provisionOf(key, locator, order) });
      const type = 'HAS_PROVISION';
      const edge = {
        id: `${type} ${instrument} ${id} 0`,
        type,
        from: instrument,
        to: id,
        order,
        evidence: EVIDENCE,
      } as const;
      edges.push({ ...edge, properties: NO_EDGE_PROPERTIES });
    }
  }
  nodes.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes, edges };
}

const instrumentOf = (key: InstrumentKey): InstrumentProperties => ({
  key,
  kind: 'law',
  designation: null,
  acronym: key.toUpperCase(),
  titleEs: `Ley General para la Prevención y Gestión Integral de los Residuos ${key}`,
  formerTitles: [],
  titleEn: `General law on the prevention and management of waste ${key}`,
  jurisdictions: ['MX'],
  published: '2003-10-08' as PartialDay,
  effective: '2004-01-06' as PartialDay,
  lastReform: null,
  lastReview: null,
  ended: null,
  status: 'in-force',
  statusOn: '2026-07' as PartialDay,
  url: null,
  relevanceEs: null,
  relevanceEn: null,
  reformNoteEs: null,
  reformNoteEn: null,
  sources: [],
  confidence: 'high',
  unverified: [],
  reviewState: 'unreviewed',
  reviewOn: null,
  reviewNote: null,
  hasSummary: true,
  hasOfficialText: false,
  family: null,
  file: `corpus/law/${key}.md`,
});

const provisionOf = (instrument: InstrumentKey, locator: Locator, order: number): ProvisionProperties => ({
  instrument,
  locator,
  parent: null,
  kind: 'art',
  order,
  depth: 0,
  heading: `Artículo ${order + 1}. De los residuos sujetos a plan de manejo`,
  official: null,
  summaryEs: 'Los generadores registran sus planes de manejo ante la autoridad y los cumplen. '.repeat(4),
  summaryEn: 'Generators register their management plans with the authority and keep them. '.repeat(4),
  doubts: [],
  statements: [],
  evidence: EVIDENCE,
});
