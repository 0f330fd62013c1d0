import { describe, expect, it } from 'vitest';
import type { SearchAnswer, SearchSort } from '../../../src/domain/ports/search-index.js';
import { idsOf, type Asking } from './asking.js';

/** How hits are sorted by day and title. */
export function describeSorts({ search }: Asking): void {
  describe('A sort', () => {
    it('by day puts the text last, or first, published before the others', async () => {
      const by = async (sort: SearchSort): Promise<readonly string[]> => {
        const { hits } = await search('residuos peligrosos', { sort });
        return [...new Set(hits.map(({ instrument }) => instrument as string))];
      };
      expect(await by('newest')).toEqual(['nom-052-semarnat-2005', 'lgpgir', 'nom-052-semarnat-1993']);
      expect(await by('oldest')).toEqual(['nom-052-semarnat-1993', 'lgpgir', 'nom-052-semarnat-2005']);
    });

    it('by title reads titles as they are spelled, and keeps the parts of a text in its order', async () => {
      const answer = await search('residuos plomo baterías plan', { sort: 'title' });
      const ids = idsOf(answer);
      expect(ids[0]).toBe('lgpgir');
      const parts = ids.filter((id) => id.startsWith('lgpgir#'));
      expect(parts).toEqual(['lgpgir#art-31', 'lgpgir#art-31/fr-iv', 'lgpgir#art-31/fr-v']);
    });

    it('finds what relevance finds, page by page, with cursors of its own', async () => {
      const best = await search('residuos');
      for (const sort of ['newest', 'oldest', 'title'] as const) {
        const whole = idsOf(await search('residuos', { sort }));
        expect([...whole].sort()).toEqual([...idsOf(best)].sort());
        const paged: string[] = [];
        for (let after: string | null = null, next = true; next;) {
          const page: SearchAnswer = await search('residuos', { sort, first: 2, after });
          paged.push(...idsOf(page));
          [after, next] = [page.hits.at(-1)!.cursor, page.hasNext];
        }
        expect(paged).toEqual(whole);
        const { cursor } = best.hits[0]!;
        await expect((async () => search('residuos', { sort, after: cursor }))()).rejects.toMatchObject({
          code: 'cursor',
        });
      }
    });
  });
}
