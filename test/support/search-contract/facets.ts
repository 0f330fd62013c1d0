import { describe, expect, it } from 'vitest';
import type { Asking } from './asking.js';

/** How hits are counted and filtered. */
export function describeFacets({ search }: Asking): void {
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
}
