import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.js';
import type { SearchAnswer, SearchRequest } from '../../src/domain/ports/search-index.js';
import { createSearchIndex } from '../../src/search/search-index.js';
import { SAMPLE, SAMPLE_GLOSSARY } from '../support/search-sample.js';

const index = createSearchIndex(SAMPLE, SAMPLE_GLOSSARY);
const TODAY = '2026-07-31' as Day;

const search = async (text: string, wanted: Partial<SearchRequest> = {}): Promise<SearchAnswer> =>
  index.search({ text, first: 20, after: null, asOf: TODAY, ...wanted });

/** Hits as ids: the key of an instrument, `key#locator` of a provision. */
const idsOf = ({ hits }: SearchAnswer): readonly string[] =>
  hits.map(({ instrument, locator }) => (locator === null ? instrument : `${instrument}#${locator}`));

const firstOf = async (text: string, wanted: Partial<SearchRequest> = {}): Promise<string | undefined> =>
  idsOf(await search(text, wanted))[0];

describe('A query that names an instrument', () => {
  it.each([
    ['LGPGIR', 'lgpgir'],
    ['lgpgir', 'lgpgir'],
    ['NOM-052-SEMARNAT-2005', 'nom-052-semarnat-2005'],
    ['nom 52 semarnat 2005', 'nom-052-semarnat-2005'],
    ['NOM-052', 'nom-052-semarnat-2005'],
    ['nom052', 'nom-052-semarnat-2005'],
    ['NOM – 052 – SEMARNAT – 2005', 'nom-052-semarnat-2005'],
    ['NOM-052-SEMARNAT-1993', 'nom-052-semarnat-1993'],
    ['NOM-052-ECOL-1993', 'nom-052-semarnat-1993'],
    ['ley general para la prevencion y gestion integral de los residuos', 'lgpgir'],
    ['nom-052-semarnat-2005', 'nom-052-semarnat-2005'],
  ])('%s gives it first', async (text, key) => {
    expect(await firstOf(text)).toBe(key);
  });

  it('gives its parts after it, and then the texts that name it', async () => {
    const ids = idsOf(await search('NOM-052-SEMARNAT-2005'));
    expect(ids.slice(0, 4)).toEqual([
      'nom-052-semarnat-2005',
      'nom-052-semarnat-2005#num-5',
      'nom-052-semarnat-2005#num-5.2',
      'nom-052-semarnat-2005#num-5.2.1',
    ]);
    expect(ids).toContain('lft#art-46');
  });

  it('marks its name where another text has it', async () => {
    const hit = (await search('nom 52')).hits.find(({ instrument }) => instrument === 'lft');
    const [[start, end]] = hit!.snippet.highlights as [[number, number]];
    expect(hit!.snippet.text.slice(start, end)).toBe('NOM-052-SEMARNAT-2005');
  });

  it('says by which name', async () => {
    const [hit] = (await search('lgpgir')).hits;
    expect(hit!.why[0]).toEqual({ asked: 'lgpgir', found: 'LGPGIR', route: 'designation', field: 'acronym' });
  });

  it('with other words gives the part of it that has them', async () => {
    expect(await firstOf('lgpgir bitácora')).toBe('lgpgir#art-46');
  });
});

describe('A query that names a part', () => {
  it.each([
    ['lgpgir 31 V', 'lgpgir#art-31/fr-v'],
    ['art. 31 LGPGIR', 'lgpgir#art-31'],
    ['artículo 31 fracción V de la LGPGIR', 'lgpgir#art-31/fr-v'],
    ['31 V LGPGIR', 'lgpgir#art-31/fr-v'],
    ['article 31, fraction 5, LGPGIR', 'lgpgir#art-31/fr-v'],
    ['LFT art 31', 'lft#art-31'],
    ['nom 52 5.2.1', 'nom-052-semarnat-2005#num-5.2.1'],
    ['num 5.2.1', 'nom-052-semarnat-2005#num-5.2.1'],
    ['lgpgir art 31 fracción XX', 'lgpgir#art-31'],
  ])('%s gives it first', async (text, id) => {
    expect(await firstOf(text)).toBe(id);
  });

  it('without an instrument gives that part of every instrument', async () => {
    const ids = idsOf(await search('art 31'));
    expect(new Set(ids.slice(0, 2))).toEqual(new Set(['lft#art-31', 'lgpgir#art-31']));
    expect(await firstOf('artículo 31 contratos')).toBe('lft#art-31');
  });

  it('gives what is inside it after it, and says that it was cited', async () => {
    const answer = await search('lgpgir 31');
    expect(idsOf(answer)).toEqual(['lgpgir#art-31', 'lgpgir#art-31/fr-iv', 'lgpgir#art-31/fr-v']);
    expect(answer.hits[0]!.why).toEqual([{ asked: 'lgpgir 31', found: 'art-31', route: 'citation', field: 'locator' }]);
  });
});

describe('Words', () => {
  it.each([
    ['obligacion', 'its letters without accents', 'lgpgir#art-46'],
    ['OBLIGACIÓN', 'case', 'lgpgir#art-46'],
    ['bitacoras', 'number', 'lgpgir#art-46'],
    ['registering', 'English stem', 'lgpgir#art-46'],
    ['corrosiv', 'a beginning', 'nom-052-semarnat-2005#num-5.2'],
    ['corosividad', 'a misspelling', 'nom-052-semarnat-2005#num-5.2'],
    ['pilas agotadas', 'the name of a linked topic', 'lgpgir#art-31/fr-v'],
  ])('%s is found by %s', async (text, _, id) => {
    expect(await firstOf(text)).toBe(id);
  });

  it('find their equivalents in either language, behind the words themselves', async () => {
    const ids = idsOf(await search('acumulador'));
    expect(ids[0]).toBe('lgpgir#art-31/fr-iv');
    expect(ids).toContain('lgpgir#art-31/fr-v');
    const [hit] = (await search('RP')).hits;
    expect(hit!.why).toContainEqual({ asked: 'rp', found: 'residuos', route: 'synonym', field: 'titleEs' });
  });

  it('are not guessed at where the word itself is known', async () => {
    const { hits } = await search('plomo');
    expect(hits.flatMap(({ why }) => why.map(({ route }) => route))).not.toContain('fuzzy');
  });

  it('keep ñ apart from n', async () => {
    expect(await firstOf('Núñez')).toBe('lft#art-46');
    expect((await search('nunez')).hits[0]?.why[0]?.route).not.toBe('exact');
  });

  it('in a title come before those in a text', async () => {
    expect(await firstOf('residuos peligrosos')).toBe('nom-052-semarnat-2005');
  });

  it('that bind others and tell nothing find nothing', async () => {
    expect(await search('de la que')).toMatchObject({ hits: [], total: 0, hasNext: false });
  });
});

describe('The day asked', () => {
  it('puts what is in force on it first', async () => {
    const then = '2000-01-01' as Day;
    expect(await firstOf('NOM-052', { asOf: then })).toBe('nom-052-semarnat-1993');
    expect(await firstOf('NOM-052')).toBe('nom-052-semarnat-2005');
    expect(idsOf(await search('listados residuos peligrosos', { asOf: then }))[0]).toBe('nom-052-semarnat-1993');
  });
});

describe('Facets', () => {
  it('count every hit, not only those of the page', async () => {
    const { facets, total, hits } = await search('residuos', { first: 1 });
    expect(hits).toHaveLength(1);
    expect(facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(facets.year.map(({ value }) => value)).toContain('1993');
  });

  it('take authorities from the instrument and from the part', async () => {
    const values = async (text: string): Promise<unknown> => (await search(text)).facets.authority;
    expect(await values('bitácora')).toEqual([{ value: 'semarnat', count: 1 }]);
    expect(await values('Núñez')).toEqual([{ value: 'semarnat', count: 1 }]);
    expect(await values('corrosividad')).toEqual([]);
  });

  it('filter by any of the values of each facet named', async () => {
    const all = await search('residuos');
    const nom = await search('residuos', { filters: { kind: ['nom', 'law'], status: ['superseded'] } });
    expect(nom.total).toBeLessThan(all.total);
    expect(new Set(nom.hits.map(({ instrument }) => instrument))).toEqual(new Set(['nom-052-semarnat-1993']));
    expect((await search('residuos', { filters: { recommendation: ['r-3'] } })).hits[0]!.instrument).toBe('lgpgir');
    expect((await search('residuos', { filters: { kind: [] } })).total).toBe(0);
  });
});

describe('A request that cannot be answered', () => {
  it.each([
    ['an empty text', { text: '' }, 'bad-input'],
    ['a text of spaces', { text: ' \n\t' }, 'bad-input'],
    ['a text that is too long', { text: 'a'.repeat(1_001) }, 'bad-input'],
    ['a page of none', { first: 0 }, 'page-size'],
    ['a page of too many', { first: 101 }, 'page-size'],
    ['a page of a part', { first: 2.5 }, 'page-size'],
    ['a cursor of nonsense', { after: 'nonsense' }, 'cursor'],
  ] as const)('for %s is refused', async (_, wanted, code) => {
    await expect((async () => search('residuos', wanted))()).rejects.toMatchObject({ name: 'NormapaError', code });
  });

  it('for a cursor of another search is refused', async () => {
    const { cursor } = (await search('residuos', { first: 1 })).hits[0]!;
    expect((await search('residuos', { first: 1, after: cursor })).hits).toHaveLength(1);
    for (const wanted of [{ text: 'plomo' }, { asOf: '2000-01-01' as Day }, { filters: { kind: ['nom'] } }]) {
      await expect((async () => search('residuos', { after: cursor, ...wanted }))()).rejects.toMatchObject({
        code: 'cursor',
      });
    }
  });

  it('for a cursor past the end is refused', async () => {
    const { hits, total } = await search('residuos');
    const beyond = hits[0]!.cursor.replace(/\.0$/, `.${(total + 5).toString(36)}`);
    await expect((async () => search('residuos', { after: beyond }))()).rejects.toMatchObject({ code: 'cursor' });
  });
});
