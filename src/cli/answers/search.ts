import type { JsonSchema } from '../../domain/json-schema.js';
import type {
  FacetCount,
  SearchAnswer,
  SearchHit,
  SearchMatch,
  SearchNotice,
  Snippet,
} from '../../domain/ports/search-index.js';
import { FACETS, NOTICE_SORTS } from '../../domain/ports/search-index.js';
import { LANGUAGES } from '../../domain/vocabulary.js';
import {
  count,
  day,
  described,
  key,
  listOf,
  number,
  oneOf,
  orNull,
  pairOf,
  provisionId,
  record,
  text,
} from './shapes.js';

/** The fields of an answer that the command prints, and those that it adds. */
type Printed = Pick<SearchAnswer, 'hits' | 'facets' | 'total' | 'suggestion' | 'notices'> & { readonly asOf: unknown };
type PrintedHit = Pick<SearchHit, 'instrument' | 'score' | 'why' | 'snippet'> & { readonly provision: unknown };

/** `search QUERY --json`: hits, best first, with the counts of all that were found. */
export function searchAnswer(): JsonSchema {
  return record<Printed>({
    asOf: day,
    hits: listOf(hit),
    facets: record(Object.fromEntries(FACETS.map((facet) => [facet, listOf(facetCount)]))),
    total: count,
    suggestion: described(orNull(text), 'The text asked with its slips put right.'),
    notices: described(listOf(notice), 'What a reader should know of how the text was read.'),
  });
}

const facetCount = record<FacetCount>({ value: text, count });

const match = record<SearchMatch>({
  asked: text,
  found: text,
  route: oneOf(['exact', 'stem', 'prefix', 'fuzzy', 'synonym', 'designation', 'locator', 'citation']),
  field: text,
});

const notice = record<SearchNotice>({
  sort: oneOf(NOTICE_SORTS),
  asked: text,
  found: described(orNull(text), 'What took the place of a text, a text that has no such part, or the nearest value.'),
});

const snippet = record<Snippet>({
  text,
  language: oneOf(LANGUAGES),
  highlights: described(listOf(pairOf(count)), 'Stretches of the text to mark, UTF-16 units, end exclusive.'),
});

const hit = record<PrintedHit>({
  instrument: key,
  provision: described(orNull(provisionId), 'Null where the hit is the instrument itself.'),
  score: number,
  why: listOf(match),
  snippet,
});
