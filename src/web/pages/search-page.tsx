import type { JSX } from 'preact';
import type { RouteOf } from '../address/route.js';
import { usePages } from '../api/use-pages.js';
import { Facets } from '../components/facets.js';
import { Hit } from '../components/hit.js';
import { Loaded } from '../components/loaded.js';
import { More } from '../components/more.js';
import { Notices } from '../components/notices.js';
import { NothingFound } from '../components/nothing-found.js';
import { PageHead } from '../components/page-head.js';
import { SearchBox } from '../components/search-box.js';
import { SearchOrders } from '../components/search-orders.js';
import { Suggestion } from '../components/suggestion.js';
import { SEARCH_QUERY, type HitAnswer, type SearchAnswer } from '../queries/search.js';
import { useQuestion, useReading } from '../reading.js';
import { numberWords } from '../words/day-words.js';
import { toName } from '../words/to-name.js';

interface SearchPageProps {
  readonly route: RouteOf<'search'>;
}

/** The hits of a search, best first, with the facets to narrow them by. */
export function SearchPage({ route }: SearchPageProps): JSX.Element {
  const { search } = useReading().messages;
  if (route.query.trim() !== '') return <Results route={route} />;
  return (
    <>
      <PageHead title={search.title} />
      <SearchBox />
      <p>{search.ask}</p>
    </>
  );
}

function Results({ route }: SearchPageProps): JSX.Element {
  const { query, filters, sort } = route;
  const { address, messages } = useReading();
  const { search } = messages;
  const answer = usePages<SearchAnswer, HitAnswer>(
    SEARCH_QUERY,
    { query, filters, sort: sort === undefined ? null : toName(sort), ...useQuestion() },
    (data) => data.search,
  );
  const pages = answer.state === 'ready' ? answer.data : null;
  const title = pages ? search.results(pages.total, numberWords(pages.total, address.language)) : search.title;
  return (
    <>
      <PageHead title={`${title} ${search.for(query)}`} asOf={pages?.asOf ?? null} />
      <SearchBox />
      <Loaded answer={answer}>
        {(found) =>
          found && (
            <div class="with-aside">
              <Facets query={query} filters={filters} facets={found.first.search.facets} />
              <div>
                <Notices of={found.first.search.notices} />
                <Suggestion route={route} of={found.first.search.suggestion} />
                {found.total > 1 && <SearchOrders route={route} />}
                {found.total === 0 ? <NothingFound /> : <Hits of={found.members} />}
                <More pages={found} />
              </div>
            </div>
          )
        }
      </Loaded>
    </>
  );
}

function Hits({ of }: { readonly of: readonly HitAnswer[] }): JSX.Element {
  return (
    <ol class="hits">
      {of.map((hit) => (
        <Hit key={hit.cursor} of={hit} />
      ))}
    </ol>
  );
}
