import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/day.js';
import type { Asking } from './asking.js';

/** What is refused. */
export function describeRequests({ search }: Asking): void {
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

    it('for a cursor that its seal makes look right, far beyond all hits, is refused', async () => {
      const { cursor } = (await search('residuos', { first: 1 })).hits[0]!;
      const far = `${cursor.split('.')[0]!}.zzzzzzz`;
      await expect((async () => search('residuos', { first: 1, after: far }))()).rejects.toMatchObject({
        code: 'cursor',
      });
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
}
