import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWordImage } from '../../../src/search/image/build-word-image.js';
import { openWords } from '../../../src/search/image/open-words.js';
import { collectPassages } from '../../../src/search/image/passages.js';
import { indexGlossary } from '../../../src/search/query/glossary-index.js';
import { collectNames } from '../../../src/search/query/instrument-names.js';
import { indexParts } from '../../../src/search/query/part-index.js';
import type { Query } from '../../../src/search/query/query.js';
import { readQuery } from '../../../src/search/query/read-query.js';
import { createOrder } from '../../../src/search/rank/order-hits.js';
import { createScorer } from '../../../src/search/rank/score-passages.js';
import { selectHits, wordsWanted, type Selection } from '../../../src/search/rank/select-hits.js';
import { generateGraph } from '../../support/generate-graph.js';
import '../../support/seed.js';

const graph = generateGraph({ seed: 5, nodes: 1_500, edges: 2_000, words: 90 });
const glossary = [{ es: ['residuo peligroso', 'carga'], en: ['hazardous waste'], acronyms: ['RP'] }];
const library = collectPassages(graph);
const words = openWords(buildWordImage(library));
const reader = {
  words,
  names: collectNames(library.instruments, glossary),
  parts: indexParts(library.passages),
  glossary: indexGlossary(glossary),
};
const firstPassages = Uint32Array.from({ length: library.instruments.length + 1 }, (_, instrument) => {
  const first = library.passages.findIndex((passage) => passage.instrument === instrument);
  return first < 0 ? library.passages.length : first;
});
const score = createScorer(library.instrumentOf, words, firstPassages);
const order = createOrder(library, {
  words,
  instrumentOf: library.instrumentOf,
  firstPassages,
  formMasks: new Uint32Array(words.forms),
});
const conditions = {
  filter: null,
  weights: new Float64Array(library.instruments.length).fill(1),
  instrumentOf: library.instrumentOf,
  hasRole: null,
};

const spoken = library.passages
  .flatMap(({ node }) => (node.label === 'Provision' ? (node.properties.summaryEs ?? '').split(/\W+/) : []))
  .filter((word) => word.length > 3);
const queries = fc
  .array(fc.oneof(fc.constantFrom(...spoken), fc.constantFrom('residuo peligroso', 'RP', 'carga')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(' '));

/** Passages and scores, rounded: sums in another order differ in their last digits. */
const membersOf = ({ passages, scores }: Selection): ReadonlyMap<number, string> =>
  new Map([...passages].map((passage, index) => [passage, (scores[index] ?? 0).toPrecision(9)] as const).sort());

const selectWhole = (query: Query): Selection => selectHits(query, score(query, null), conditions)!;

describe('What is passed over', () => {
  it('is nothing that a whole look would find, nor does it change a score', () => {
    let pruned = 0;
    fc.assert(
      fc.property(queries, (text) => {
        const query = readQuery(reader, text);
        const scores = score(query, wordsWanted(query));
        const found = selectHits(query, scores, conditions);
        if (found === null || scores.isWhole) return;
        pruned++;
        const members = membersOf(found);
        expect(members).toEqual(membersOf(selectWhole(query)));
      }),
      { numRuns: 300 },
    );
    expect(pruned).toBeGreaterThan(20);
  });

  it('is no hit of a first page: it is the beginning of a longer one', () => {
    fc.assert(
      fc.property(queries, fc.integer({ min: 1, max: 20 }), (text, end) => {
        const query = readQuery(reader, text);
        const ask = (count: number): readonly number[] => {
          const scores = score(query, null);
          const selection = selectHits(query, scores, conditions)!;
          return order({ query, scores, selection, sort: 'relevance', end: count }).map(({ passage }) => passage);
        };
        expect(ask(end)).toEqual(ask(1_000).slice(0, end));
      }),
      { numRuns: 150 },
    );
  });
});
