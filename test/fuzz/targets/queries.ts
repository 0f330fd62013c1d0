import type { Day } from '../../../src/domain/day.js';
import { SEARCH_SORTS, type SearchHit, type SearchIndex } from '../../../src/domain/ports/search-index.js';
import { openCompletions } from '../../../src/search/completions.js';
import { createSearchIndex } from '../../../src/search/search-index.js';
import { createMemoryStore } from '../../../src/graph/memory-store.js';
import { generateGraph } from '../../support/generate-graph.js';
import { SAMPLE, SAMPLE_GLOSSARY } from '../../support/search-sample.js';
import { answerOrRefusal, hold, holdEqual, isAskedTwice } from '../invariant.js';
import { shuffle } from '../shuffle.js';
import { readsText, type FuzzTarget } from '../target.js';

const WORDS = [
  'residuos', 'BATERÍAS', 'waste', 'batteries', 'plan de manejo', 'litoi', 'art', 'artículo 31', 'fr V', 'nom 052 semarnat 2005', 'NOM-052', 'lgpgir', '5.2.1', '2023/1542', '"', '"plan de manejo"', '-', '-residuos', '*', 'bat*', '*bat', '**', '(', ')', 'OR', 'AND', 'y', 'o',
  'tipo:', 'kind:law', 'tipo:ley', 'status:in-force', 'year:2020', 'year:2020..2025', 'year:..', 'year:9999999999', 'norma:LGPGIR', 'authority:semarnat', 'campo:x', 'kind:', ':law', 'topic:"waste"', '¿qué', 'aplica', 'a una planta?', 'who regulates', 'SECOFI', 'CRE', '+', '&', '|', '\\', '[a-z]+', '(a+)+$', '^',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '1', '..', '/', '__proto__', 'constructor', 'toString', '<script>', '%00', 'ñ',
]; // prettier-ignore
const TODAY = '2026-07-31' as Day;

/** Queries: words, operators and fields in any order; pages are walked to their end. */
export const queries: FuzzTarget = {
  title: 'search queries and completions',
  open: async () => {
    const generated = generateGraph({ seed: 11, nodes: 400, edges: 900, words: 40 });
    const store = createMemoryStore();
    await store.load(SAMPLE);
    const [index, small] = [createSearchIndex(generated, SAMPLE_GLOSSARY), createSearchIndex(SAMPLE, SAMPLE_GLOSSARY)];
    const completions = openCompletions(store);
    return readsText(
      (random) => shuffle(random, WORDS, random.chance(0.05) ? 120 : 10),
      async (text) => {
        await checkQuery(text, text.length % 3 === 0 ? index : small);
        await answerOrRefusal(() => completions.complete(text.slice(0, 40), 8));
      },
    );
  },
};

/** Hits walked at most. */
const WALKED = 120;

const checkQuery = async (text: string, index: SearchIndex): Promise<void> => {
  const sort = SEARCH_SORTS[text.length % SEARCH_SORTS.length] ?? 'relevance';
  const request = { text, first: 1 + (text.length % 40), after: null, asOf: TODAY, sort };
  const first = await answerOrRefusal(() => index.search(request));
  if (first === null) return;
  if (isAskedTwice(text)) holdEqual(await index.search(request), first, 'the same query is answered the same');
  const seen: SearchHit[] = [];
  for (let page = first; ;) {
    hold(page.total === first.total, 'every page tells the same total');
    seen.push(...page.hits);
    for (const hit of page.hits) holdHit(hit);
    if (!page.hasNext || seen.length >= WALKED) {
      hold(page.hasNext ? seen.length < page.total : seen.length === page.total, 'the pages together are the total');
      break;
    }
    hold(page.hits.length === request.first, 'a page before the last is full');
    page = await index.search({ ...request, after: page.hits.at(-1)?.cursor ?? null });
  }
  const ids = new Set(seen.map(({ instrument, locator }) => `${instrument}#${locator ?? ''}`));
  hold(ids.size === seen.length, 'no hit stands on two pages');
};

const holdHit = ({ snippet, score }: SearchHit): void => {
  hold(Number.isFinite(score), 'a score is a number');
  let last = 0;
  for (const [start, end] of snippet.highlights) {
    hold(start >= last && end > start && end <= snippet.text.length, 'marks lie in the snippet, in order, apart');
    last = end;
  }
};
