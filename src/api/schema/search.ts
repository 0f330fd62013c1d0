import type { Awaitable } from '../../domain/awaitable.js';
import type { Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import { nodeId } from '../../domain/graph/node-id.js';
import {
  type Facet,
  FACETS,
  QUERY_LENGTH_LIMIT,
  type SearchAnswer,
  type SearchHit,
  type SearchSort,
} from '../../domain/ports/search-index.js';
import { Connection } from '../graph/connection.js';
import { partId } from '../graph/parts.js';
import type { Scope } from '../graph/scope.js';
import { isView } from '../graph/views.js';
import { whenReady } from '../graph/when-ready.js';
import { asOfArgument } from './as-of.js';
import { builder, WIDE } from './builder.js';
import { type EnumName, SearchSortEnum, wordOf } from './enums.js';
import { pageArguments, pageOf } from './page.js';
import { type SearchConnection, SearchConnectionRef, type SearchEdge } from './search-types.js';

const FacetFilter = builder.inputType('FacetFilter', {
  description: 'Keeps only hits with one of these values in each facet named.',
  fields: (t) => ({
    kind: t.stringList({ description: 'Kinds of instrument, as words (`nom`, `law`).' }),
    status: t.stringList({ description: 'Statuses, as words (`in-force`).' }),
    jurisdiction: t.stringList({ description: 'ISO 3166-2 codes.' }),
    authority: t.stringList({ description: 'Keys of authorities.' }),
    topic: t.stringList({ description: 'Keys of topics.' }),
    activity: t.stringList({ description: 'Keys of activities.' }),
    recommendation: t.stringList({ description: 'Keys of recommendations.' }),
    year: t.stringList({ description: 'Years of publication.' }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnectionRef,
    nullable: true,
    description:
      'Full-text search over instruments and provisions in both languages: words, "phrases", -left -"out", beginnings*, field:value (kind, status, jurisdiction, authority, topic, activity, recommendation, year, instrument), words joined by AND and OR with brackets, designations, locators, citations. Best first; what is in force on the day comes before what is not.',
    args: {
      query: t.arg.string({ required: true, description: `What to look for, 1 to ${QUERY_LENGTH_LIMIT} characters.` }),
      filters: t.arg({ type: FacetFilter, description: 'Keep only hits with these values.' }),
      sort: t.arg({
        type: SearchSortEnum,
        description: 'RELEVANCE unless told. A cursor belongs to the sort it was given for.',
      }),
      ...pageArguments,
      ...asOfArgument,
    },
    extensions: WIDE,
    resolve: (_, args, scope) => {
      const { first, after } = pageOf(args);
      const asOf = scope.dayOf(args.asOf);
      const sort = args.sort == null ? 'relevance' : wordOf<SearchSort>(args.sort);
      const request = { text: readText(args.query), first, after, asOf, filters: readFilters(args.filters), sort };
      return whenReady(scope.search.search(request), (answer) => toConnection(scope, answer, asOf, after !== null));
    },
  }),
);

function readText(text: string): string {
  if (text.trim() !== '' && text.length <= QUERY_LENGTH_LIMIT) return text;
  const expected = `1 to ${QUERY_LENGTH_LIMIT} characters that are not all white space`;
  throw new NormapaError('bad-input', 'The search text is empty or too long', {
    found: `${text.length} characters`,
    expected,
  });
}

type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

function readFilters(
  given: Readonly<Partial<Record<Facet, readonly string[] | null | undefined>>> | null | undefined,
): Filters {
  const named = FACETS.flatMap((facet) => (given?.[facet] == null ? [] : [[facet, given[facet].map(toWord)] as const]));
  return Object.fromEntries(named);
}

/** Names of enums are taken for their words, so that `IN_FORCE` from an answer may be sent back. */
const toWord = (value: string): string =>
  /^[A-Z]+(_[A-Z]+)+$/.test(value) ? wordOf(value as EnumName<string>) : value;

function toConnection(scope: Scope, answer: SearchAnswer, asOf: Day, later: boolean): Awaitable<SearchConnection> {
  const ids = answer.hits.map(({ instrument, locator }) =>
    locator === null ? nodeId('Instrument', instrument) : partId(instrument, locator),
  );
  return whenReady(scope.views(ids, asOf), (views) => {
    const edges = answer.hits.map((hit, index): SearchEdge => toEdge(hit, views[index] ?? null));
    const page = new Connection(edges, answer.total, answer.hasNext, later, asOf);
    // Facets stay uncounted until they are asked for.
    const rest = {
      suggestion: answer.suggestion,
      notices: answer.notices,
      get facets(): SearchAnswer['facets'] {
        return answer.facets;
      },
    };
    return Object.defineProperties(page, Object.getOwnPropertyDescriptors(rest)) as SearchConnection;
  });
}

function toEdge(hit: SearchHit, view: Parameters<typeof isView>[0]): SearchEdge {
  return { ...hit, node: isView(view, 'Instrument') || isView(view, 'Provision') ? view : null };
}
