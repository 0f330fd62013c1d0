import { describe, expect, it } from 'vitest';
import { openCompletions } from '../../src/search/completions.js';
import { createSearchIndex } from '../../src/search/search-index.js';
import { fixtureGraph } from './fixture-graph.js';
import { serveFixture, storeOf } from './serve.js';

const graph = fixtureGraph();
const { ask } = serveFixture({ completions: openCompletions(storeOf(graph)), search: createSearchIndex(graph, []) });

describe('What a person may be about to type', () => {
  it('is offered with its key and sort', async () => {
    const { data, errors } = await ask('{ completions(text: "nom-052", first: 2) { sort key text } }');
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ completions: [{ sort: 'INSTRUMENT', key: 'nom-052-semarnat-2005' }, {}] });
  });

  it('is refused past a bound, and nothing for signs', async () => {
    expect((await ask('{ completions(text: "n", first: 21) { key } }')).errors?.[0]?.extensions.code).toBe('PAGE_SIZE');
    expect((await ask('{ completions(text: "…") { key } }')).data).toEqual({ completions: [] });
  });
});

describe('A search with a slip', () => {
  it('says what it was taken for', async () => {
    const { data } = await ask('{ search(query: "resduos") { suggestion totalCount } }');
    expect(data).toMatchObject({ search: { suggestion: 'residuos' } });
  });
});
