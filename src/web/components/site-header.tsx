import type { JSX } from 'preact';
import { COLLECTIONS } from '../address/route.js';
import { useReading } from '../reading.js';
import { DayControl } from './day-control.js';
import { SearchBox } from './search-box.js';
import { To } from './to.js';

/** Name, sections, day asked, language; and the search box where the page has none of its own. */
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
            {COLLECTIONS.map((of) => (
              <li key={of}>
                <To
                  address={{ route: { page: 'collection', of } }}
                  current={route.page === 'collection' && route.of === of}
                >
                  {messages.collections[of]}
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
      {route.page !== 'home' && route.page !== 'search' && <SearchBox />}
    </header>
  );
}
