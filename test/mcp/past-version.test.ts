import { expect, it } from 'vitest';
import { createQuestions } from '../../src/analysis/questions.js';
import { parseDay } from '../../src/domain/day.js';
import { createMemoryStore } from '../../src/graph/memory-store.js';
import { provision } from '../../src/mcp/tools/provision.js';
import type { Sources } from '../../src/mcp/sources.js';
import { createPlainSearch } from '../support/plain-search.js';
import { TEXT_VERSIONS } from '../support/text-versions.js';

const { graph, versions } = TEXT_VERSIONS;
const store = createMemoryStore();
const citations = { read: () => [] };
const sources: Sources = {
  store,
  search: createPlainSearch(graph),
  questions: createQuestions(store, citations, versions),
  citations,
  today: () => parseDay('2026-11-21')!,
  onFailure: (error) => {
    throw error;
  },
};

const read = async (asked: object): Promise<unknown> =>
  (await provision.call(sources, { id: 'ley#art-1', ...asked })).structuredContent;

it('a provision is read in the words of the day, and says of which version they are', async () => {
  await store.load(graph);
  expect(await read({})).toMatchObject({ text: 'El plazo es de quince días.', version: null });
  expect(await read({ asOf: '2016-01-01' })).toMatchObject({
    words: 'official',
    text: 'El plazo es de doce días.',
    version: { lastReform: '2015-06-01', file: 'texts/law/ley@2015-06-01.md' },
  });
});
