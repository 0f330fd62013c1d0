import type { JSX } from 'preact';
import { QUESTIONS, type QuestionName } from '../address/questions.js';
import { useReading } from '../reading.js';
import { Collections } from './collections.js';
import { DayControl } from './day-control.js';
import { SearchBox } from './search-box.js';
import { To } from './to.js';

// The order in which they are shown.
const NAMES: readonly QuestionName[] = ['plant', 'overlaps', 'docket', 'changes'];

/** Name, questions, day asked, language, what the map holds; and the search box where the page has none of its own. */
export function SiteHeader(): JSX.Element {
  const { address, messages } = useReading();
  const { route, language } = address;
  const other = language === 'es' ? 'en' : 'es';
  return (
    <header class="site-header">
      <div class="site-bar">
        <To class="site-name" address={{ route: { page: 'home' } }}>
          {messages.site}
        </To>
        <nav aria-label={messages.primary}>
          <ul class="sections">
            {NAMES.map((name) => (
              <li key={name}>
                <To address={{ route: QUESTIONS[name] }} current={route.page === name}>
                  {messages.questions[name]}
                </To>
              </li>
            ))}
          </ul>
        </nav>
        <div class="settings">
          <DayControl />
          <To address={{ language: other }} lang={other} class="language">
            {messages.otherLanguage}
          </To>
        </div>
      </div>
      <div class="site-row">
        {route.page !== 'home' && route.page !== 'search' && <SearchBox />}
        <Collections />
      </div>
    </header>
  );
}
