import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/day.js';
import { idsOf, type Asking } from './asking.js';

/** What plain words find, and what a day changes. */
export function describeWords({ search, firstOf }: Asking): void {
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

    it('found in the name of what a part is linked to say so', async () => {
      const [hit] = (await search('pilas agotadas')).hits;
      expect(hit!.why.map(({ field, found }) => `${field}: ${found}`)).toEqual(['topics: Pilas', 'topics: agotadas']);
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
}
