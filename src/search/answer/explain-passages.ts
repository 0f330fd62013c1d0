import type { MeantQuery, NotedPassage } from '../../domain/ports/query-reading.js';
import type { SearchHit } from '../../domain/ports/search-index.js';
import { textsOfNoted } from '../image/passage-texts.js';
import type { Passage } from '../image/passages.js';
import { wordsOnDemand } from '../image/words-on-demand.js';
import { indexParts } from '../query/part-index.js';
import type { QuerySources } from '../query/query-sources.js';
import { readMeant } from '../query/read-query.js';
import { explainHit } from './explain-hit.js';
import { findMatches, termsOfQuery } from './find-matches.js';
import { cutSnippet } from './snippet.js';

/** Reads a query against its hits alone: why each is one, and the stretch of it that shows it best. */
export function explainPassages(
  sources: QuerySources,
  meant: MeantQuery,
  hits: readonly NotedPassage[],
): readonly Pick<SearchHit, 'why' | 'snippet'>[] {
  const places = new Map(sources.keys.map((key, index) => [key, index]));
  const passages = hits.map(({ node }): Passage => {
    const key = node.label === 'Instrument' ? node.properties.key : node.properties.instrument;
    return { node, instrument: places.get(key) ?? -1, links: [] };
  });
  const texts = hits.map(textsOfNoted);
  const words = wordsOnDemand(texts.flat());
  const query = readMeant({ ...sources, words, parts: indexParts(passages) }, meant);
  const terms = termsOfQuery(query, words.vocabulary);
  return passages.map((passage, index) => {
    const found = findMatches(texts[index] ?? [], terms);
    return { why: explainHit(passage, index, query, found), snippet: cutSnippet(found) };
  });
}
