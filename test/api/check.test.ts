import { describe, expect, it } from 'vitest';
import { createQuestions } from '../../src/analysis/questions.js';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { catalogueOf } from '../../src/domain/graph/catalogue-of.js';
import { fixtureGraph } from './fixture-graph.js';
import { serveFixture, storeOf } from './serve.js';

const graph = fixtureGraph();
const questions = createQuestions(storeOf(graph), createCitationReader(catalogueOf(graph)));
const { ask } = serveFixture({ questions });

const QUERY = `query ($text: String!) {
  check(text: $text) { asOf citations { surface start end target { key title } locators state note parts { id exists } } }
}`;

describe('the citations of a document', () => {
  it('are given with their state, as of the day', async () => {
    const text = 'conforme a la LGPGIR y a la Ley de Nada';
    const { data, errors } = await ask(QUERY, { text });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      check: {
        asOf: '2026-11-21',
        citations: [
          { surface: 'LGPGIR', target: { key: 'lgpgir' } },
          { surface: 'Ley de Nada', target: { key: null }, state: 'UNKNOWN' },
        ],
      },
    });
  });
});
