import type { JSX } from 'preact';
import type { SearchFilters } from '../address/route.js';
import { usePages } from '../api/use-pages.js';
import { Facets } from '../components/facets.js';
import { Hit } from '../components/hit.js';
import { Loaded } from '../components/loaded.js';
import { More } from '../components/more.js';
import { NothingFound } from '../components/nothing-found.js';
import { PageHead } from '../components/page-head.js';
import { SearchBox } from '../components/search-box.js';
import { SEARCH_QUERY, type HitAnswer, type SearchAnswer } from '../queries/search.js';
import { useQuestion, useReading } from '../reading.js';
import { numberWords } from '../words/day-words.js';

interface SearchPageProps {
  readonly query: string;
  readonly filters: SearchFilters;
}

/** The hits of a search, best first, with the facets to narrow them by. */
export function SearchPage({ query, filters }: SearchPageProps): JSX.Element {
  const { search } = useReading().messages;
  if (query.trim() !== '') return <Results query={query} filters={filters} />;
  return (
    <>
      <PageHead title={search.title} />
      <SearchBox />
      <p>{search.ask}</p>
    </>
  );
}

function Results({ query, filters }: SearchPageProps): JSX.Element {
  const { address, messages } = useReading();
  const { search } = messages;
  const answer = usePages<SearchAnswer, HitAnswer>(
    SEARCH_QUERY,
    { query, filters, ...useQuestion() },
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
                {found.total === 0 ? (
                  <NothingFound />
                ) : (
                  <ol class="hits">
                    {found.members.map((hit) => (
                      <Hit key={hit.cursor} of={hit} />
                    ))}
                  </ol>
                )}
                <More pages={found} />
              </div>
            </div>
          )
        }
      </Loaded>
    </>
  );
}
