import {
  type Facet,
  type FacetCount,
  FACETS,
  NOTICE_SORTS,
  type SearchHit,
  type SearchMatch,
  type SearchNotice,
  type Snippet,
} from '../../domain/ports/search-index.js';
import type { Connection } from '../graph/connection.js';
import type { InstrumentView, ProvisionView } from '../graph/views.js';
import { builder } from './builder.js';
import { enumName, FacetEnum, LanguageEnum } from './enums.js';
import { PageInfoRef } from './page-info.js';
import { InstrumentRef, ProvisionRef } from './refs.js';

/** A hit with its node; null where the index knows a node that the store no longer has. */
export interface SearchEdge extends SearchHit {
  readonly node: InstrumentView | ProvisionView | null;
}

export type SearchConnection = Connection<SearchEdge> & {
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  readonly suggestion: string | null;
  readonly notices: readonly SearchNotice[];
};

const ROUTES = ['exact', 'stem', 'prefix', 'fuzzy', 'synonym', 'designation', 'locator', 'citation'] as const;

const MatchRouteEnum = builder.enumType('MatchRoute', {
  description: 'The way from the word asked to the word found.',
  values: ROUTES.map(enumName),
});

const SearchNodeUnion = builder.unionType('SearchNode', {
  description: 'What a search can find.',
  types: [InstrumentRef, ProvisionRef],
  resolveType: ({ label }) => label,
});

const SearchMatchRef = builder.objectRef<SearchMatch>('SearchMatch').implement({
  description: 'Why a hit is one.',
  fields: (t) => ({
    asked: t.exposeString('asked', { description: 'The word asked.' }),
    found: t.exposeString('found', { description: 'The word found.' }),
    route: t.field({
      type: MatchRouteEnum,
      description: 'The way from one to the other.',
      resolve: ({ route }) => enumName(route),
    }),
    field: t.exposeString('field', { description: 'Where it was found: title, heading, text.' }),
  }),
});

const HighlightRef = builder.objectRef<readonly [number, number]>('Highlight').implement({
  description: 'A stretch of a snippet to mark.',
  fields: (t) => ({
    start: t.int({ description: 'First character, UTF-16 units from 0.', resolve: ([start]) => start }),
    end: t.int({ description: 'The character after the last one.', resolve: ([, end]) => end }),
  }),
});

const SnippetRef = builder.objectRef<Snippet>('Snippet').implement({
  description: 'A stretch of the text of a hit around what matched.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    language: t.field({
      type: LanguageEnum,
      description: 'Their language.',
      resolve: ({ language }) => enumName(language),
    }),
    highlights: t.expose('highlights', {
      type: [HighlightRef],
      description: 'What to mark, in order, not overlapping.',
    }),
  }),
});

const SearchEdgeRef = builder.objectRef<SearchEdge>('SearchEdge').implement({
  description: 'A hit of a search.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where the next page may begin.' }),
    node: t.expose('node', {
      type: SearchNodeUnion,
      nullable: true,
      description: 'What was found; null where it has left the graph since the index was made.',
    }),
    score: t.exposeFloat('score', { description: 'Rank of the hit; comparable within one search only.' }),
    why: t.expose('why', { type: [SearchMatchRef], description: 'Why it is a hit.' }),
    snippet: t.expose('snippet', { type: SnippetRef, description: 'Where in its text.' }),
  }),
});

const FacetValueRef = builder.objectRef<FacetCount>('FacetValue').implement({
  description: 'How many hits have a value.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value, as filters take it.' }),
    count: t.exposeInt('count', { description: 'Hits that have it.' }),
  }),
});

const SearchNoticeEnum = builder.enumType('SearchNoticeSort', {
  description:
    'What a notice tells: a text as it is held here has no such part; a text is not held here; another took its place; no text has such a value; there is no such field; nothing was asked for besides what is left out.',
  values: NOTICE_SORTS.map(enumName),
});

const SearchNoticeRef = builder.objectRef<SearchNotice>('SearchNotice').implement({
  description: 'What a reader should know of how a query was read.',
  fields: (t) => ({
    sort: t.field({
      type: SearchNoticeEnum,
      description: 'What it tells.',
      resolve: ({ sort }) => enumName(sort),
    }),
    asked: t.exposeString('asked', { description: 'The words of the query that it is about.' }),
    found: t.exposeString('found', {
      nullable: true,
      description:
        'Key of the instrument that has no such part or that took the place of another, or the value that comes nearest; null where there is none.',
    }),
  }),
});

interface FacetGroup {
  readonly facet: Facet;
  readonly values: readonly FacetCount[];
}

const FacetGroupRef = builder.objectRef<FacetGroup>('FacetGroup').implement({
  description: 'The values of one facet among the hits.',
  fields: (t) => ({
    facet: t.field({ type: FacetEnum, description: 'The facet.', resolve: ({ facet }) => enumName(facet) }),
    values: t.expose('values', { type: [FacetValueRef], description: 'Its values, most frequent first.' }),
  }),
});

/** The answer of a search. */
export const SearchConnectionRef = builder.objectRef<SearchConnection>('SearchConnection').implement({
  description: 'One page of hits, with what is around it and the facets of all.',
  fields: (t) => ({
    edges: t.expose('edges', { type: [SearchEdgeRef], description: 'The hits, best first.' }),
    pageInfo: t.expose('pageInfo', { type: PageInfoRef, description: 'What is around this page.' }),
    totalCount: t.exposeInt('totalCount', { description: 'All hits.' }),
    facets: t.field({
      type: [FacetGroupRef],
      description: 'The hits counted by each facet.',
      resolve: ({ facets }) => FACETS.map((facet) => ({ facet, values: facets[facet] })),
    }),
    suggestion: t.exposeString('suggestion', {
      nullable: true,
      description: 'The text asked with its slips put right; null where none was seen.',
    }),
    notices: t.expose('notices', {
      type: [SearchNoticeRef],
      description: 'What a reader should know of how the query was read.',
    }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
  }),
});
