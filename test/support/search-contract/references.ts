// cspell:ignore COFT
import { describe, expect, it } from 'vitest';
import { idsOf, type Asking } from './asking.js';

/** What a query that names an instrument or a part finds. */
export function describeReferences({ search, firstOf }: Asking): void {
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

    it('and is no more is followed by what took its place, and both are told', async () => {
      const asked = 'NOM-052-SEMARNAT-1993';
      const answer = await search(asked);
      expect(idsOf(answer).slice(0, 2)).toEqual(['nom-052-semarnat-1993', 'nom-052-semarnat-2005']);
      expect(answer.notices).toEqual([{ sort: 'replaced', asked, found: 'nom-052-semarnat-2005' }]);
    });

    it('that is not held gives what took its place, and no part of another', async () => {
      for (const asked of ['Código Obrero Federal de Trabajo', 'COFT']) {
        const answer = await search(`art 31 ${asked}`);
        expect(idsOf(answer)[0]).toBe('lft');
        expect(idsOf(answer)).not.toContain('lgpgir#art-31');
        expect(answer.notices).toEqual([{ sort: 'text-not-held', asked, found: 'lft' }]);
      }
      expect(await search('NOM-999-SCFI-2020 numeral 5')).toMatchObject({
        notices: [{ sort: 'text-not-held', asked: 'NOM-999-SCFI-2020', found: null }],
      });
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

    it('that a text has not, as it is held, gives the text, and says so', async () => {
      const answer = await search('LFT artículo 999');
      expect(idsOf(answer)[0]).toBe('lft');
      expect(answer.notices).toEqual([{ sort: 'part-not-held', asked: 'artículo 999', found: 'lft' }]);
      expect(idsOf(await search('NOM-052-SEMARNAT-1993 numeral 5')).slice(0, 2)).toEqual([
        'nom-052-semarnat-1993',
        'nom-052-semarnat-2005',
      ]);
    });

    it('without an instrument gives that part of every instrument', async () => {
      const ids = idsOf(await search('art 31'));
      expect(new Set(ids.slice(0, 2))).toEqual(new Set(['lft#art-31', 'lgpgir#art-31']));
      expect(await firstOf('artículo 31 contratos')).toBe('lft#art-31');
    });

    it('gives what is inside it after it, and says that it was cited', async () => {
      const answer = await search('lgpgir 31');
      expect(idsOf(answer)).toEqual(['lgpgir#art-31', 'lgpgir#art-31/fr-iv', 'lgpgir#art-31/fr-v']);
      expect(answer.hits[0]!.why).toEqual([
        { asked: 'lgpgir 31', found: 'art-31', route: 'citation', field: 'locator' },
      ]);
    });
  });
}
