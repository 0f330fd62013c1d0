import type { JSX } from 'preact';
import { QUESTIONS } from '../address/questions.js';
import { useAnswer } from '../api/use-answer.js';
import { Door } from '../components/door.js';
import { Holdings } from '../components/holdings.js';
import { Loaded } from '../components/loaded.js';
import { PageHead } from '../components/page-head.js';
import { SearchBox } from '../components/search-box.js';
import { Section } from '../components/section.js';
import { To } from '../components/to.js';
import { HOME_QUERY, type HomeAnswer } from '../queries/home.js';
import { useQuestion, useReading } from '../reading.js';

/** Where one begins: the search box, the ways in for four readers, and what the map holds. */
export function HomePage(): JSX.Element {
  const { home, search } = useReading().messages;
  const answer = useAnswer<HomeAnswer>(HOME_QUERY, useQuestion());
  return (
    <div class="home">
      <PageHead title={home.title}>
        <p class="lead">{home.lead}</p>
      </PageHead>
      <SearchBox large />
      <p class="examples">
        {search.examples}:{' '}
        {search.exampleQueries.map((query) => (
          <To key={query} address={{ route: { page: 'search', query, filters: {} } }}>
            {query}
          </To>
        ))}
      </p>
      <ul class="doors">
        <Door words={home.doors.legal} to={QUESTIONS.plant} />
        <Door words={home.doors.officer} to={QUESTIONS.overlaps} />
        <Door words={home.doors.organiser} to={QUESTIONS.docket} />
        <Door words={home.doors.follower} to={QUESTIONS.changes} />
      </ul>
      <Section id="holds" title={home.holds}>
        <Loaded answer={answer}>{(data) => <Holdings of={data} />}</Loaded>
      </Section>
    </div>
  );
}
