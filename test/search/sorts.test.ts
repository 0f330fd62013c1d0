import { describe, expect, it } from 'vitest';
import type { Day, PartialDay } from '../../src/domain/day.js';
import type { AnyNode } from '../../src/domain/graph/node.js';
import type { SearchAnswer, SearchRequest, SearchSort } from '../../src/domain/ports/search-index.js';
import { createSearchIndex } from '../../src/search/search-index.js';
import { makeNode } from '../support/make-node.js';
import { SAMPLE, SAMPLE_GLOSSARY } from '../support/search-sample.js';

const index = createSearchIndex(SAMPLE, SAMPLE_GLOSSARY);
const TODAY = '2026-07-31' as Day;

const search = async (text: string, wanted: Partial<SearchRequest> = {}): Promise<SearchAnswer> =>
  index.search({ text, first: 20, after: null, asOf: TODAY, ...wanted });

/** Hits as ids: the key of an instrument, `key#locator` of a provision. */
const idsOf = ({ hits }: SearchAnswer): readonly string[] =>
  hits.map(({ instrument, locator }) => (locator === null ? instrument : `${instrument}#${locator}`));

describe('A sort', () => {
  it('by day puts the text last, or first, published before the others, and those without a day last', async () => {
    const titled = (key: string, published: string | null): AnyNode =>
      makeNode('Instrument', key, { titleEs: 'Ley de Baterías', published: published as PartialDay | null });
    const dated = createSearchIndex(
      {
        nodes: [titled('b', '2001'), titled('unknown', null), titled('a', '2001'), titled('c', '2020-05-01')],
        edges: [],
      },
      [],
    );
    const by = async (sort: SearchSort): Promise<readonly string[]> =>
      idsOf(await dated.search({ text: 'baterías', first: 20, after: null, asOf: TODAY, sort }));
    expect(await by('newest')).toEqual(['c', 'a', 'b', 'unknown']);
    expect(await by('oldest')).toEqual(['a', 'b', 'c', 'unknown']);
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
