import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/day.js';
import type { SearchHit, SearchRequest } from '../../src/domain/ports/search-index.js';
import { createSearchIndex } from '../../src/search/search-index.js';
import { SNIPPET_LIMIT } from '../../src/search/answer/snippet.js';
import { generateGraph } from '../support/generate-graph.js';
import { SAMPLE, SAMPLE_GLOSSARY } from '../support/search-sample.js';
import '../support/seed.js';

const GENERATED = generateGraph({ seed: 11, nodes: 600, edges: 1_200, words: 70 });
const generated = createSearchIndex(GENERATED, SAMPLE_GLOSSARY);
const sample = createSearchIndex(SAMPLE, SAMPLE_GLOSSARY);
const request = (text: string, wanted: Partial<SearchRequest> = {}): SearchRequest => ({
  text,
  first: 100,
  after: null,
  asOf: '2026-07-31' as Day,
  ...wanted,
});

const WORDS = [
  'residuos',
  'BATERÍAS',
  'waste',
  'art',
  '31',
  'V',
  'nom',
  '052',
  'lgpgir',
  'plan de manejo',
  'tensi',
  'litoi',
  '5.2.1',
  ',',
  '-',
  '…',
];
const queries = fc
  .oneof(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
    fc.string({ minLength: 1, maxLength: 200 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  )
  .filter((text) => text.trim() !== '' && text.length <= 1_000);

describe('Any query', () => {
  it('is answered, with highlights inside the snippet, in order and apart', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (text) => {
        for (const index of [generated, sample]) {
          const { hits, total, hasNext } = await index.search(request(text));
          expect(hasNext).toBe(hits.length < total);
          for (const hit of hits) expectSound(hit);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same answer twice', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (text) => {
        expect(await generated.search(request(text))).toEqual(await generated.search(request(text)));
      }),
      { numRuns: 40 },
    );
  });

  it('is paged without loss, repetition or a falling order', async () => {
    await fc.assert(
      fc.asyncProperty(queries, fc.integer({ min: 1, max: 100 }), async (text, first) => {
        const whole = await generated.search(request(text));
        const seen: SearchHit[] = [];
        let after: string | null = null;
        for (let next = true; next && seen.length < 250;) {
          const page = await generated.search(request(text, { first, after }));
          expect(page.total).toBe(whole.total);
          expect(page.facets).toEqual(whole.facets);
          seen.push(...page.hits);
          next = page.hasNext;
          after = page.hits.at(-1)?.cursor ?? null;
        }
        const ids = seen.map(({ instrument, locator }) => `${instrument}#${locator ?? ''}`);
        expect(new Set(ids).size).toBe(ids.length);
        expect(seen.slice(0, 100)).toEqual(whole.hits.slice(0, seen.length));
        if (seen.length < 250) expect(seen.length).toBe(whole.total);
        for (const [place, hit] of seen.entries()) {
          expect(hit.score).toBeLessThanOrEqual(seen[place - 1]?.score ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('A marked word', () => {
  it('is a whole word of the text of the hit, as the text spells it', async () => {
    const { hits } = await generated.search(request('residuos eléctrico carga'));
    const texts = new Map(GENERATED.nodes.map((node) => [node.id as string, JSON.stringify(node.properties)]));
    expect(hits.length).toBeGreaterThan(20);
    for (const { instrument, locator, snippet } of hits) {
      expect(snippet.highlights.length).toBeGreaterThan(0);
      const id = locator === null ? `instrument:${instrument}` : `provision:${instrument}#${locator}`;
      expect(texts.get(id)).toContain(snippet.text.replace(/^…|…$/g, ''));
      for (const [start, end] of snippet.highlights) {
        expect(snippet.text.slice(start, end)).toMatch(/^(residuo|el[eé]ctr|carg|wast|hazard)/);
        expect(snippet.text.slice(start - 1, start) + snippet.text.slice(end, end + 1)).not.toMatch(/\p{L}/u);
      }
    }
  });
});

const expectSound = ({ snippet, score, why }: SearchHit): void => {
  expect(Number.isFinite(score)).toBe(true);
  expect(why.length).toBeGreaterThan(0);
  expect(snippet.text.length).toBeLessThanOrEqual(SNIPPET_LIMIT + 2);
  let last = 0;
  for (const [start, end] of snippet.highlights) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(snippet.text.length);
    last = end;
  }
};
