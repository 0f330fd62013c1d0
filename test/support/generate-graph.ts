import type { Day, PartialDay } from '../../src/domain/day.js';
import { EDGE_TYPES, NO_EDGE_PROPERTIES, type EdgeProperties, type GraphEdge } from '../../src/domain/graph/edge.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { AnyNode } from '../../src/domain/graph/node.js';
import type { NodeId } from '../../src/domain/graph/node-id.js';
import type { InstrumentKey } from '../../src/domain/instrument-key.js';
import { generateText } from './generate-words.js';
import { makeNode } from './make-node.js';
import { makeEvidence } from './make-edge.js';
import { createRandom, type Random } from './random.js';

export interface GraphSize {
  readonly seed: number;
  readonly nodes: number;
  readonly edges: number;
  /** Words of each provision's summary; 12 unless told. */
  readonly words?: number;
}

/** A graph of the shape of a real one: one node in fifty an instrument, most of the others provisions, edges skewed towards a few well-known nodes. */
export function generateGraph({ seed, nodes: count, edges, words = 12 }: GraphSize): Graph {
  const random = createRandom(seed);
  const nodes: AnyNode[] = [];
  for (let index = 0; nodes.length < count; index++) {
    const key = `key-${index.toString(36)}`;
    const label = OTHERS[index % OTHERS.length]!;
    nodes.push(MAKERS[label](random, key));
    const parts = Math.min(count - nodes.length, label === 'Instrument' ? random.below(80) : 0);
    for (let part = 0; part < parts; part++) nodes.push(provisionOf(random, key, part, words));
  }
  const list = nodes.length === 0 ? [] : generateEdges(random, nodes, edges);
  return {
    nodes: nodes.sort((a, b) => compare(a.id, b.id)),
    edges: list.sort(
      (a, b) => compare(a.type, b.type) || compare(a.from, b.from) || a.order - b.order || compare(a.id, b.id),
    ),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const OTHERS = [
  'Instrument',
  'Authority',
  'Instrument',
  'Topic',
  'Instrument',
  'Activity',
  'Recommendation',
  'Permit',
  'Incentive',
  'Term',
  'Reform',
] as const;

const MAKERS: Readonly<Record<(typeof OTHERS)[number], (random: Random, key: string) => AnyNode>> = {
  Instrument: (random, key) =>
    makeNode('Instrument', key, {
      kind: random.pick(['nom', 'law', 'decree', 'regulation'] as const),
      designation: random.chance(0.5) ? `NOM-${String(random.below(400)).padStart(3, '0')}-SCFI-2019` : null,
      acronym: random.chance(0.3) ? key.toUpperCase() : null,
      titleEs: generateText(random, 'es', 8),
      titleEn: generateText(random, 'en', 8),
      jurisdictions: random.pick([['MX'], ['MX', 'MX-NLE'], ['INT'], []]),
      published: random.chance(0.8) ? (`${1990 + random.below(36)}-0${1 + random.below(9)}` as PartialDay) : null,
      status: random.pick(['in-force', 'in-force', 'in-force', 'superseded', 'repealed'] as const),
      hasOfficialText: random.chance(0.5),
    }),
  Authority: (random, key) =>
    makeNode('Authority', key, {
      level: random.pick(['federal', 'state']),
      aliases: random.pick([[], ['a'], ['b', 'a']]),
      validFrom: random.chance(0.5) ? (`20${10 + random.below(15)}-01-01` as Day) : null,
    }),
  Topic: (random, key) => makeNode('Topic', key, { slugs: random.pick([[], ['noise'], ['noise', 'waste']]) }),
  Activity: (random, key) =>
    makeNode('Activity', key, {
      scian: random.pick([['336110'], ['335910', '336110']]),
      stage: random.pick(['a', 'b']),
    }),
  Term: (random, key) =>
    makeNode('Term', key, {
      instrument: random.pick(['key-0', 'key-2']) as InstrumentKey,
      slug: random.pick(['residuo', 'bateria', 'generador']),
      definitionEs: random.chance(0.5) ? generateText(random, 'es', 10) : null,
    }),
  Reform: (random, key) =>
    makeNode('Reform', key, {
      instrument: random.pick(['key-0', 'key-2']) as InstrumentKey,
      on: random.pick(['2021-01-18', '2014-06', '2023']) as PartialDay,
    }),
  Recommendation: (random, key) => makeNode('Recommendation', key, { number: random.below(28) }),
  Permit: (random, key) =>
    makeNode('Permit', key, {
      level: random.pick(['federal', 'state', 'municipal']),
      projectKinds: random.pick([[], ['plant'], ['plant', 'charging-station']]),
      when: random.chance(0.5) ? [{ fact: 'workers', comparison: '>=', value: 15 }] : [],
      termDays: random.chance(0.6) ? random.below(90) : null,
    }),
  Incentive: (random, key) =>
    makeNode('Incentive', key, {
      grantor: random.pick(['sat', null]),
      end: random.chance(0.5) ? ('2030-09-30' as PartialDay) : null,
    }),
};

const provisionOf = (random: Random, key: string, part: number, words: number): AnyNode =>
  makeNode('Provision', `${key}#art-${String(part + 1)}`, {
    order: part,
    summaryEs: random.chance(0.95) ? generateText(random, 'es', words) : null,
    summaryEn: random.chance(0.9) ? generateText(random, 'en', words) : null,
    official: random.chance(0.05) ? generateText(random, 'es', words * 2) : null,
  });

const generateEdges = (random: Random, nodes: readonly AnyNode[], count: number): GraphEdge[] => {
  const seen = new Map<string, number>();
  return Array.from({ length: count }, () => {
    const type = random.pick(EDGE_TYPES);
    const from = nodes[random.below(nodes.length)]!.id;
    const to = nodes[random.skewed(nodes.length)]!.id;
    const name = `${type}:${from}>${to}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return edgeOf(random, { id: `${name}:${String(nth)}`, type, from, to });
  });
};

const edgeOf = (
  random: Random,
  ends: { id: string; type: GraphEdge['type']; from: NodeId; to: NodeId },
): GraphEdge => ({
  ...ends,
  order: random.below(6),
  properties: random.chance(0.6) ? NO_EDGE_PROPERTIES : propertiesOf(random),
  evidence: makeEvidence({ start: random.below(9000), quote: generateText(random, 'es', 6) }),
});

const propertiesOf = (random: Random): EdgeProperties => ({
  ...NO_EDGE_PROPERTIES,
  surface: `art. ${String(random.below(300))}`,
  resolved: random.chance(0.9),
  topic: random.pick(['noise', 'waste', null]),
});
