// cspell:ignore semarnta bateras xyzzy
import { describe, expect, it } from 'vitest';
import type { PartialDay } from '../../src/domain/day.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import { nodeId } from '../../src/domain/graph/node-id.js';
import { createSearchIndex } from '../../src/search/search-index.js';
import { makeEdge } from '../support/make-edge.js';
import { makeNode } from '../support/make-node.js';
import { askingOf, idsOf } from '../support/search-contract/asking.js';

const graph: Graph = {
  nodes: [
    makeNode('Instrument', 'waste', {
      kind: 'law',
      titleEs: 'Residuos de la Federación',
      published: '2003-10-08' as PartialDay,
      jurisdictions: ['MX'],
    }),
    makeNode('Instrument', 'state', {
      kind: 'state-law',
      titleEs: 'Residuos del Estado',
      published: '2021-05-01' as PartialDay,
      jurisdictions: ['MX-NLE'],
    }),
    makeNode('Authority', 'semarnat', { acronym: 'SEMARNAT', nameEs: 'Secretaría de Medio Ambiente', nameEn: 'Environment ministry' }),
    makeNode('Topic', 'battery-waste', { nameEs: 'Residuos de baterías', nameEn: 'Battery waste' }),
    {
      id: nodeId('Jurisdiction', 'MX-NLE'),
      label: 'Jurisdiction',
      properties: { key: 'MX-NLE', nameEs: 'Nuevo León', nameEn: 'Nuevo Leon', kind: 'state' },
    },
    makeNode('Recommendation', 'rec-24', { number: 24, titleEs: 'Mapear las normas', titleEn: 'Map the rules' }),
  ],
  edges: [
    makeEdge('ENFORCED_BY', nodeId('Instrument', 'waste'), nodeId('Authority', 'semarnat')),
    makeEdge('REGULATES', nodeId('Instrument', 'waste'), nodeId('Topic', 'battery-waste')),
    makeEdge('NAMES', nodeId('Recommendation', 'rec-24'), nodeId('Instrument', 'waste')),
  ],
}; // prettier-ignore
const { search } = askingOf(() => createSearchIndex(graph, []));

describe('The value of a field', () => {
  it.each([
    ['autoridad:SEMARNAT', 'waste'],
    ['autoridad:"Secretaría de Medio Ambiente"', 'waste'],
    ['authority:environment', 'waste'],
    ['tema:baterias', 'waste'],
    ['topic:battery', 'waste'],
    ['topic:battery-waste', 'waste'],
    ['recomendación:24', 'waste'],
    ['recommendation:rec-24', 'waste'],
    ['tipo:leyes -estado', 'waste'],
    ['jurisdicción:"Nuevo León"', 'state'],
    ['jurisdiccion:nuevo-leon', 'state'],
    ['jurisdiction:mx-nle', 'state'],
    ['year:2020..', 'state'],
    ['year:..2010', 'waste'],
    ['year:>2003', 'state'],
    ['year:<=2003', 'waste'],
  ])('%s may be its key or any of its names', async (text, found) => {
    expect(idsOf(await search(`residuos ${text}`))).toEqual([found]);
  });

  it('that is none finds nothing, and the nearest one is suggested', async () => {
    const answer = await search('residuos authority:semarnta');
    expect([answer.total, answer.suggestion]).toEqual([0, 'residuos authority:semarnat']);
    expect((await search('residuos tema:"bateras"')).suggestion).toBe('residuos tema:battery-waste');
    expect((await search('residuos kind:xyzzy')).suggestion).toBeNull();
  });
});

describe('What is left out', () => {
  it('may be so by the word NOT in capitals', async () => {
    expect(idsOf(await search('residuos NOT estado'))).toEqual(['waste']);
    expect((await search('residuos not estado')).total).toBeGreaterThan(0);
  });

  it('is a name whole, not each of its words', async () => {
    expect(idsOf(await search('residuos -estado-federal'))).toHaveLength(2);
  });
});
