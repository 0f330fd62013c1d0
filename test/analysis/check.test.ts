import { describe, expect, test } from 'vitest';
import { createQuestions } from '../../src/analysis/questions.js';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { parseDay, type PartialDay } from '../../src/domain/day.js';
import { catalogueOf } from '../../src/domain/graph/catalogue-of.js';
import type { Graph } from '../../src/domain/graph/graph.js';
import { nodeId } from '../../src/domain/graph/node-id.js';
import type { InstrumentKey } from '../../src/domain/instrument-key.js';
import type { CheckedCitation } from '../../src/domain/ports/questions/check.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { makeEdge } from '../support/make-edge.js';
import { makeNode } from '../support/make-node.js';

const day = (text: string) => parseDay(text)!;
const partial = (text: string) => text as PartialDay;
const family = 'nom-001-semarnat' as InstrumentKey;
const law = makeNode('Instrument', 'ley-a', {
  titleEs: 'Ley Aduanera',
  hasOfficialText: true,
  lastReform: partial('2024-05-01'),
});
const part = (locator: string, official: string | null = null) =>
  makeNode('Provision', `ley-a#${locator}`, { official });
const old = makeNode('Instrument', 'ley-b', {
  titleEs: 'Ley de Bancos',
  status: 'superseded',
  ended: partial('2020-08-30'),
});
const next = makeNode('Instrument', 'ley-c', {
  titleEs: 'Ley de Casas',
  published: partial('2020-07-01'),
  effective: partial('2020-08-30'),
});
const repealed = makeNode('Instrument', 'ley-d', {
  titleEs: 'Ley de Deudas',
  status: 'repealed',
  ended: partial('2019-01-01'),
});
const draft = makeNode('Instrument', 'ley-e', { titleEs: 'Ley de Estrados', status: 'draft', published: null });
const untold = makeNode('Instrument', 'ley-f', { titleEs: 'Ley de Fuegos', status: null });
const first = makeNode('Instrument', 'nom-001-semarnat-1996', {
  kind: 'nom',
  designation: 'NOM-001-SEMARNAT-1996',
  family,
  status: 'superseded',
  published: partial('1997-01-06'),
  ended: partial('2023-04-03'),
});
const second = makeNode('Instrument', 'nom-001-semarnat-2021', {
  kind: 'nom',
  designation: 'NOM-001-SEMARNAT-2021',
  family,
  published: partial('2022-03-11'),
  effective: partial('2023-04-03'),
});
const reform = makeNode('Reform', 'ley-a@2025-11-19', { on: partial('2025-11-19') });

const parts = [part('art-5'), part('art-5/fr-i'), part('art-6', '(Se deroga)'), part('art-7', 'Se deroga.')];
const graph: Graph = {
  nodes: [law, old, next, repealed, draft, untold, first, second, reform, ...parts],
  edges: [
    makeEdge('REPLACES', next.id, old.id),
    makeEdge('REPLACES', second.id, first.id),
    makeEdge('REPEALS', next.id, repealed.id),
    makeEdge('REFORMED_BY', law.id, reform.id),
    makeEdge('REFORMED_BY', nodeId('Provision', 'ley-a#art-7'), reform.id),
  ],
};
const store = createMemoryStore();
await store.load(graph);
const questions = createQuestions(store, createCitationReader(catalogueOf(graph)));

const ask = async (
  text: string,
  asOf = '2026-11-21',
  dated: string | null = null,
): Promise<readonly CheckedCitation[]> =>
  (await questions.check({ text, asOf: day(asOf), dated: dated === null ? null : day(dated) })).citations;

describe('the state of what a document cites', () => {
  test.each([
    ['la Ley Aduanera', 'in-force', null, '2003-10-08'],
    ['el artículo 5 de la Ley Aduanera', 'in-force', null, '2003-10-08'],
    ['la fracción I del artículo 5 de la Ley Aduanera', 'in-force', null, '2003-10-08'],
    ['el artículo 99 de la Ley Aduanera', 'no-such-provision', null, '2003-10-08'],
    ['la fracción IX del artículo 5 de la Ley Aduanera', 'no-such-provision', null, '2003-10-08'],
    ['el artículo 6 de la Ley Aduanera', 'repealed', null, null],
    ['la Ley de Bancos', 'replaced', 'ley-c', '2020-08-30'],
    ['el artículo 99 de la Ley de Bancos', 'replaced', 'ley-c', '2020-08-30'],
    ['la Ley de Deudas', 'repealed', 'ley-c', '2019-01-01'],
    ['la Ley de Estrados', 'not-yet', null, null],
    ['la Ley de Fuegos', 'unknown', null, null],
    ['la Ley de Gatos', 'unknown', null, null],
    ['la NOM-001-SEMARNAT-1996', 'replaced', 'nom-001-semarnat-2021', '2023-04-03'],
    ['la NOM-001-SEMARNAT-1993', 'replaced', 'nom-001-semarnat-2021', '2023-04-03'],
    ['la NOM-001-ECOL-1996', 'replaced', 'nom-001-semarnat-2021', '2023-04-03'],
  ])('%s', async (text, state, by, on) => {
    const [citation] = await ask(text);
    expect(citation).toMatchObject({ state, by, on });
  });
  test('a paragraph that the graph does not cut out is told by its article', async () => {
    const [citation] = await ask('el segundo párrafo del artículo 5 de la Ley Aduanera');
    expect(citation).toMatchObject({ state: 'in-force', parts: [{ id: 'ley-a#art-5', exists: null }] });
  });
  test('a part that is derogated tells since when, and in which words', async () => {
    const [citation] = await ask('el artículo 7 de la Ley Aduanera');
    expect(citation).toMatchObject({ state: 'repealed', on: '2025-11-19' });
    expect(citation?.note).toContain('"Se deroga."');
    expect((await ask('el artículo 7 de la Ley Aduanera', '2024-01-01'))[0]).toMatchObject({ state: 'in-force' });
  });
  test('depends on the day asked', async () => {
    const states = async (asOf: string) =>
      (await ask('la Ley de Bancos y la Ley de Casas', asOf)).map(({ state }) => state);
    expect(await states('2020-01-01')).toEqual(['in-force', 'not-yet']);
    expect(await states('2021-01-01')).toEqual(['replaced', 'in-force']);
  });
});

describe('a reference to whatever is in force', () => {
  test.each([
    ['la NOM-001-SEMARNAT-1996, o la que la sustituya', '2026-11-21', 'nom-001-semarnat-2021'],
    ['la NOM-001-SEMARNAT vigente', '2000-01-01', 'nom-001-semarnat-1996'],
    ['la NOM-001-SEMARNAT-1993, o la que la sustituya', '2026-11-21', 'nom-001-semarnat-2021'],
  ])('goes to the edition of the day: %s on %s', async (text, asOf, edition) => {
    expect((await ask(text, asOf))[0]?.edition).toBe(edition);
  });
  test('without a year means the edition of the day', async () => {
    expect((await ask('la NOM-001-SEMARNAT', '2000-01-01'))[0]).toMatchObject({ state: 'in-force' });
  });
  test('is none where an edition is named', async () => {
    expect((await ask('la NOM-001-SEMARNAT-1996'))[0]).toMatchObject({ reference: 'static', edition: null });
  });
});

describe('what was reformed since', () => {
  test.each<[string, string | null, string | null]>([
    ['la Ley Aduanera', null, null],
    ['la Ley Aduanera', '2025-01-01', '2025-11-19'],
    ['la Ley Aduanera', '2026-01-01', null],
    ['la Ley Aduanera, publicada en el DOF el 15 de diciembre de 1995', '2026-01-01', '2025-11-19'],
  ])('%s of a document of %s', async (text, dated, expected) => {
    expect((await ask(text, '2026-11-21', dated))[0]?.reformedSince).toBe(expected);
  });
  test('counts no reform after the day asked', async () => {
    expect((await ask('la Ley Aduanera', '2024-06-01', '2000-01-01'))[0]?.reformedSince).toBe('2024-05-01');
  });
});

test('without a reader of citations no document can be checked', async () => {
  await expect(createQuestions(store).check({ text: 'x', asOf: day('2026-01-01'), dated: null })).rejects.toMatchObject(
    { code: 'unavailable' },
  );
});
