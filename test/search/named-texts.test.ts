import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/domain/graph/graph.js';
import { nodeId } from '../../src/domain/graph/node-id.js';
import { createSearchIndex } from '../../src/search/search-index.js';
import { makeEdge } from '../support/make-edge.js';
import { makeNode } from '../support/make-node.js';
import { askingOf, idsOf } from '../support/search-contract/asking.js';

const part = (key: string, order: number, summaryEs: string): ReturnType<typeof makeNode<'Provision'>> =>
  makeNode('Provision', key, { order, summaryEs, heading: '' });

const CONSTITUTION = 'Constitución Política de los Estados Unidos Mexicanos';
const graph: Graph = {
  nodes: [
    makeNode('Instrument', 'cpeum', { kind: 'constitution', acronym: 'CPEUM', titleEs: CONSTITUTION }),
    part('cpeum#art-123', 0, 'Toda persona tiene derecho al trabajo digno.'),
    makeNode('Instrument', 'cpeum-energia', { kind: 'constitution', titleEs: `${CONSTITUTION} (artículos 27 y 28)` }),
    part('cpeum-energia#art-27', 0, 'El litio es de la Nación.'),
    makeNode('Instrument', 'lft', { kind: 'law', acronym: 'LFT', titleEs: 'Ley Federal del Trabajo' }),
    part('lft#art-123', 0, 'Se reparten las utilidades.'),
    part('lft#art-132', 1, 'Son obligaciones de los patrones:'),
    part('lft#art-132/fr-i', 2, 'Pagar los salarios.'),
    part('lft#art-132/fr-ii', 3, 'Dar los útiles.'),
    part('lft#art-132/fr-ii/inc-a', 4, 'En buen estado.'),
    part('lft#art-133', 5, 'Se prohíbe a los patrones negar la entrada en 163 casos.'),
    makeNode('Instrument', 'nom-163-scfi-2023', {
      kind: 'nom',
      designation: 'NOM-163-SCFI-2023',
      titleEs: 'Calderas y recipientes',
    }),
    part('nom-163-scfi-2023#num-5', 0, 'El patrón revisa las calderas.'),
    makeNode('Instrument', 'nom-163-scfi-2013', {
      kind: 'nom',
      designation: 'NOM-163-SCFI-2013',
      titleEs: 'Calderas viejas de vapor',
      status: 'superseded',
    }),
    part('nom-163-scfi-2013#num-5', 0, 'El patrón revisa lo viejo.'),
    makeNode('Instrument', 'reglamento-calderas', { kind: 'regulation', titleEs: 'Calderas de vapor en los buques' }),
  ],
  edges: [makeEdge('REPLACES', nodeId('Instrument', 'nom-163-scfi-2023'), nodeId('Instrument', 'nom-163-scfi-2013'))],
};
const glossary = [{ es: ['Constitución', 'constitucional'], en: ['Constitution'], acronyms: ['CPEUM'] }];
const { search, firstOf } = askingOf(() => createSearchIndex(graph, glossary));

describe('A part that is named', () => {
  it('stands before what holds it, what is inside it and what stands beside it', async () => {
    expect(idsOf(await search('LFT 132 fracción II'))).toEqual([
      'lft#art-132/fr-ii',
      'lft#art-132',
      'lft#art-132/fr-ii/inc-a',
      'lft#art-132/fr-i',
    ]);
  });

  it('is of the constitution by whatever name people give that', async () => {
    for (const text of ['123 constitucional', 'artículo 123 de la Constitución', 'CPEUM art. 123'])
      expect(idsOf(await search(text))[0], text).toBe('cpeum#art-123');
    expect(idsOf(await search('art 123 constitucional'))).not.toContain('lft#art-123');
  });

  it('is found in whichever record of a law holds it', async () => {
    expect(await firstOf('artículo 27 constitucional')).toBe('cpeum-energia#art-27');
    expect(await firstOf('CPEUM 27')).toBe('cpeum-energia#art-27');
  });
});

describe('An instrument that is named', () => {
  it('by one number is the standard of that number, in force first', async () => {
    expect(idsOf(await search('163')).slice(0, 2)).toEqual(['nom-163-scfi-2023', 'nom-163-scfi-2013']);
  });

  it('and is no more is followed by what took its place, which says so', async () => {
    const { hits } = await search('NOM-163-SCFI-2013');
    expect(hits.slice(0, 2).map(({ instrument }) => instrument)).toEqual(['nom-163-scfi-2013', 'nom-163-scfi-2023']);
    expect(hits[1]?.why[0]).toEqual({
      asked: 'NOM-163-SCFI-2013',
      found: 'nom-163-scfi-2023',
      route: 'designation',
      field: 'replaces',
    });
  });

  it('by its kind and its subject comes before those of other kinds', async () => {
    expect(await firstOf('norma de calderas')).toBe('nom-163-scfi-2023');
    expect(await firstOf('reglamento de calderas')).toBe('reglamento-calderas');
  });

  it('is not quoted by the name of its kind', async () => {
    const { hits } = await search('norma calderas');
    expect(hits[0]?.why.map(({ field }) => field)).toContain('kind');
    expect(hits[0]?.snippet.text).toBe('Calderas y recipientes');
  });
});

describe('An acronym of the glossary', () => {
  const bodies = [{ es: ['Comisión Reguladora'], en: [], acronyms: ['CRE'] }];
  const texts: Graph = {
    nodes: [
      makeNode('Instrument', 'acuerdo', { titleEs: 'Acuerdo de la Comisión Reguladora' }),
      makeNode('Instrument', 'plan', { titleEs: 'Plan para el crecimiento' }),
      makeNode('Instrument', 'ley', { titleEs: 'Ley que crea un instituto' }),
      makeNode('Authority', 'cre', { acronym: 'CRE', nameEs: 'Comisión Reguladora', nameEn: 'Regulator' }),
    ],
    edges: [makeEdge('ISSUED_BY', nodeId('Instrument', 'acuerdo'), nodeId('Authority', 'cre'))],
  };

  it('is written to its end, where another word may still be going on', async () => {
    const asking = askingOf(() => createSearchIndex(texts, bodies));
    expect(idsOf(await asking.search('CRE'))).toEqual(['acuerdo']);
    expect(idsOf(await asking.search('crec'))).toEqual(['plan']);
  });

  it('is not the stem of another word, nor is its equivalent found by one', async () => {
    const asking = askingOf(() => createSearchIndex(texts, bodies));
    const { hits } = await asking.search('CRE instituto');
    expect(hits.map(({ instrument }) => instrument)).toEqual(['acuerdo', 'ley']);
    expect(hits[0]?.why).toContainEqual({ asked: 'cre', found: 'CRE', route: 'exact', field: 'authorities' });
    expect(idsOf(await asking.search('crea'))).toEqual(['ley']);
  });
});
