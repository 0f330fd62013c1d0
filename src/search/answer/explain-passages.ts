import type { MeantQuery, NotedPassage } from '../../domain/ports/query-reading.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { SearchHit } from '../../domain/ports/search-index.js';
import { textsOfNoted } from '../image/passage-texts.js';
import type { Passage } from '../image/passages.js';
import { wordsOnDemand } from '../image/words-on-demand.js';
import { NO_FACET_VALUES } from '../query/facet-values.js';
import type { GlossaryIndex } from '../query/glossary-index.js';
import type { InstrumentNames } from '../query/instrument-names.js';
import { indexParts } from '../query/part-index.js';
import { readMeant } from '../query/read-query.js';
import { explainHit } from './explain-hit.js';
import { findMatches, termsOfQuery } from './find-matches.js';
import { cutSnippet } from './snippet.js';

/** What hits are explained with. */
export interface ExplainSources {
  readonly names: InstrumentNames;
  readonly glossary: GlossaryIndex;
  /** By key, the index by which `names` knows an instrument. */
  readonly places: ReadonlyMap<InstrumentKey, number>;
}

/** Reads a query against its hits alone: why each is one, and the stretch of it that shows it best. */
export function explainPassages(
  { names, glossary, places }: ExplainSources,
  meant: MeantQuery,
  hits: readonly NotedPassage[],
): readonly Pick<SearchHit, 'why' | 'snippet'>[] {
  const passages = hits.map(({ node }): Passage => {
    const key = node.label === 'Instrument' ? node.properties.key : node.properties.instrument;
    return { node, instrument: places.get(key) ?? -1, links: [] };
  });
  const texts = hits.map(textsOfNoted);
  const words = wordsOnDemand(texts.flat());
  const query = readMeant(
    { words, names, parts: indexParts(passages), glossary, successors: new Map(), values: NO_FACET_VALUES },
    meant,
  );
  const terms = termsOfQuery(query, words.vocabulary);
  return passages.map((passage, index) => {
    const found = findMatches(texts[index] ?? [], terms);
    return { why: explainHit(passage, index, query, found), snippet: cutSnippet(found) };
  });
}
