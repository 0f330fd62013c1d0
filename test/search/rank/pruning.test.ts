import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWordImage } from '../../../src/search/image/build-word-image.js';
import { openWords } from '../../../src/search/image/open-words.js';
import { collectPassages } from '../../../src/search/image/passages.js';
import { buildFacetTables } from '../../../src/search/image/facet-table.js';
import { indexParts } from '../../../src/search/query/part-index.js';
import { indexQuerySources, noteReading } from '../../../src/search/query/query-sources.js';
import { readQuery } from '../../../src/search/query/read-query.js';
import { createOrder } from '../../../src/search/rank/order-hits.js';
import type { Conditions } from '../../../src/search/rank/select-hits.js';
import { createConditionTest } from '../../../src/search/rank/condition-test.js';
import { planScan, type ScanPlan } from '../../../src/search/rank/plan-scan.js';
import { createScan } from '../../../src/search/rank/scan-hits.js';
import { WINDOW_SIZE } from '../../../src/search/rank/score-window.js';
import { generateGraph } from '../../support/generate-graph.js';
import { rankEveryPassage } from '../../support/rank-every-passage.js';
import '../../support/seed.js';

const graph = generateGraph({ seed: 5, nodes: WINDOW_SIZE + 1_500, edges: 4_000, words: 30 });
const glossary = [{ es: ['residuo peligroso', 'carga'], en: ['hazardous waste'], acronyms: ['RP'] }];
const library = collectPassages(graph);
const { instrumentOf } = library;
const words = openWords(buildWordImage(library));
const tables = buildFacetTables(library);
const reader = {
  ...indexQuerySources(library.instruments, glossary, noteReading(graph, tables)),
  words,
  parts: indexParts(library.passages),
};
const firstPassages = Uint32Array.from({ length: library.instruments.length + 1 }, (_, instrument) => {
  const first = library.passages.findIndex((passage) => passage.instrument === instrument);
  return first < 0 ? library.passages.length : first;
});
const scan = createScan({ words, instrumentOf, firstPassages });
const order = createOrder(library, scan, {
  words,
  instrumentOf,
  firstPassages,
  formMasks: new Uint32Array(words.forms),
});
const conditions = {
  meets: null,
  filter: (passage: number) => passage % 7 !== 0,
  weights: Float64Array.from(library.instruments, (_, instrument) => 1 - (instrument % 3) / 10),
  instrumentOf,
  hasRole: null,
};
const conditionsOf = ({ query: { condition } }: ScanPlan): Conditions => ({
  ...conditions,
  meets: condition && createConditionTest(tables, words, condition),
});
const planOf = (text: string): ScanPlan => planScan(readQuery(reader, text), words, firstPassages);

const spoken = [
  ...new Set(
    library.passages.flatMap(({ node }) =>
      node.label === 'Provision'
        ? (node.properties.summaryEs ?? '').split(/\W+/).filter((word) => word.length > 3)
        : [],
    ),
  ),
];
const named = library.instruments.flatMap(({ properties: { designation } }) => designation ?? []);
const queries = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...spoken) },
      { weight: 2, arbitrary: fc.constantFrom('residuo peligroso', 'RP', 'carga') },
      { weight: 1, arbitrary: fc.constantFrom('OR', 'AND', 'kind:law OR') },
      { weight: 1, arbitrary: fc.constantFrom('artículo 2', 'numeral 3', ...named.slice(0, 20)) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.join(' '));

describe('What is passed over', () => {
  it('is nothing that a look at every passage would find, nor does it change a score or a place', () => {
    const seen = { many: 0, few: 0 };
    fc.assert(
      fc.property(queries, fc.constantFrom(1, 10, 201), (text, wanted) => {
        const plan = planOf(text);
        const ranked = rankEveryPassage(plan, words, conditionsOf(plan));
        const { hits, best } = scan({ plan, conditions: conditionsOf(plan), places: null, wanted });
        seen[ranked.length < 10 ? 'few' : 'many']++;
        expect(hits).toHaveLength(ranked.length);
        expect(best).toEqual(ranked.slice(0, wanted));
      }),
      { numRuns: 80 },
    );
    expect(Math.min(seen.many, seen.few)).toBeGreaterThan(5);
  });

  it('is no hit of a first page: it is the beginning of a longer one', () => {
    fc.assert(
      fc.property(queries, fc.integer({ min: 1, max: 20 }), (text, end) => {
        const plan = planOf(text);
        const ask = (count: number): readonly number[] =>
          order({ plan, conditions: conditionsOf(plan), sort: 'relevance', end: count }).best.map(
            ({ passage }) => passage,
          );
        expect(ask(end)).toEqual(ask(1_000).slice(0, end));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same by whatever order the hits are wanted', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const plan = planOf(text);
        const countBy = (sort: 'relevance' | 'newest' | 'title'): number =>
          order({ plan, conditions: conditionsOf(plan), sort, end: 5 }).hits.length;
        expect(countBy('newest')).toBe(countBy('relevance'));
        expect(countBy('title')).toBe(countBy('relevance'));
      }),
      { numRuns: 30 },
    );
  });
});
