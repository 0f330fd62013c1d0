// cspell:ignore semarnta
import { describe, expect, it } from 'vitest';
import { idsOf, type Asking } from './asking.js';

/** What signs in a query do, and what slips are taken for. */
export function describeSigns({ search }: Asking): void {
  describe('A query with signs', () => {
    it('in quotes finds the words side by side', async () => {
      expect(idsOf(await search('"plan de manejo"'))).toEqual(['lgpgir#art-31']);
      expect((await search('"manejo de plan"')).total).toBe(0);
    });

    it('leaves out what has a word, or words side by side, after a minus', async () => {
      const ids = idsOf(await search('residuos -"ciertos residuos"'));
      expect(ids).not.toContain('lgpgir#art-31');
      expect(ids).toContain('nom-052-semarnat-2005');
      expect(idsOf(await search('plomo -vehículos'))).toEqual([]);
    });

    it('keeps to a field, in words of either language', async () => {
      for (const text of ['residuos kind:nom', 'residuos tipo:norma']) {
        const keys = (await search(text)).hits.map(({ instrument }) => instrument as string);
        expect(new Set(keys)).toEqual(new Set(['nom-052-semarnat-2005', 'nom-052-semarnat-1993']));
      }
      expect(idsOf(await search('contratos norma:LFT'))).toEqual(['lft#art-31']);
      expect((await search('residuos -kind:law -kind:nom')).total).toBe(0);
      expect(idsOf(await search('year:1990..1995'))).toEqual(['nom-052-semarnat-1993']);
    });

    it('keeps to a body by any of its names, and tells of a value that is none', async () => {
      for (const body of ['semarnat', 'SEMARNAT', '"Medio Ambiente"', '"environment ministry"'])
        expect(idsOf(await search(`registrarse autoridad:${body}`))[0], body).toBe('lgpgir#art-46');
      const { total, notices } = await search('registrarse authority:semarnta');
      expect(total).toBe(0);
      expect(notices).toEqual([{ sort: 'value-unknown', asked: 'authority:semarnta', found: 'semarnat' }]);
    });

    it('tells of a field that is none', async () => {
      expect((await search('residuos ministerio:semarnat')).notices).toEqual([
        { sort: 'field-unknown', asked: 'ministerio:semarnat', found: null },
      ]);
    });

    it('joined by OR finds what has either, by AND what has both', async () => {
      const either = idsOf(await search('corrosividad OR plomo'));
      expect([...either].sort()).toEqual(['lgpgir#art-31/fr-iv', 'nom-052-semarnat-2005#num-5.2']);
      expect((await search('corrosividad AND plomo')).total).toBe(0);
      expect(idsOf(await search('(corrosividad OR plomo) AND característica'))).toEqual([
        'nom-052-semarnat-2005#num-5.2',
      ]);
      expect([...idsOf(await search('"plan de manejo" | plomo'))].sort()).toEqual([
        'lgpgir#art-31',
        'lgpgir#art-31/fr-iv',
      ]);
      expect([...idsOf(await search('plomo OR año:1993'))].sort()).toEqual([
        'lgpgir#art-31/fr-iv',
        'nom-052-semarnat-1993',
      ]);
      expect(idsOf(await search('kind:law AND (plomo OR LFT)'))).toContain('lft#art-31');
    });

    it('of what is left out alone gives the other texts, and says so', async () => {
      const answer = await search('-residuos');
      expect(idsOf(answer)).toEqual(['lft']);
      expect(answer.notices).toEqual([{ sort: 'only-left-out', asked: 'residuos', found: null }]);
      expect(idsOf(await search('-(residuos OR trabajo)'))).toEqual([]);
    });

    it('with a star finds what begins so, wherever it stands in the query', async () => {
      expect(idsOf(await search('corrosiv* característica'))[0]).toBe('nom-052-semarnat-2005#num-5.2');
    });
  });

  describe('A slip', () => {
    it('is put right, and the query as it was meant is given back', async () => {
      const answer = await search('caracteristica de corosividad');
      expect(answer.suggestion).toBe('caracteristica de corrosividad');
      expect(idsOf(answer)[0]).toBe('nom-052-semarnat-2005#num-5.2');
      expect(answer.hits[0]!.why).toContainEqual(
        expect.objectContaining({ asked: 'corosividad', found: 'Corrosividad', route: 'fuzzy' }),
      );
    });

    it('in an acronym leads to its instrument', async () => {
      const answer = await search('LGPIGR artículo 46');
      expect(answer.suggestion).toBe('LGPGIR artículo 46');
      expect(idsOf(answer)).toEqual(['lgpgir#art-46']);
    });

    it('is not seen where every word is known', async () => {
      expect((await search('acumuladores de vehículos')).suggestion).toBeNull();
    });
  });
}
