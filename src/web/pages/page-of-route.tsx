import type { JSX } from 'preact';
import type { Route } from '../address/route.js';
import { ActivityPage } from './activity-page.js';
import { AuthorityPage } from './authority-page.js';
import { CollectionPage } from './collection-page.js';
import { HomePage } from './home-page.js';
import { InstrumentPage } from './instrument-page.js';
import { MissingPage } from './missing-page.js';
import { ProvisionPage } from './provision-page.js';
import { RecommendationPage } from './recommendation-page.js';
import { SearchPage } from './search-page.js';
import { TopicPage } from './topic-page.js';

/** The page of a route. Each is keyed by what it is about, so that nothing of one page stays on the next. */
export function PageOfRoute({ route }: { readonly route: Route }): JSX.Element {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'search':
      return <SearchPage query={route.query} filters={route.filters} />;
    case 'collection':
      return <CollectionPage key={route.of} of={route.of} />;
    case 'instrument':
      return <InstrumentPage key={route.key} name={route.key} />;
    case 'provision':
      return <ProvisionPage key={`${route.key}#${route.locator}`} name={route.key} locator={route.locator} />;
    case 'authority':
      return <AuthorityPage key={route.key} name={route.key} />;
    case 'activity':
      return <ActivityPage key={route.key} name={route.key} />;
    case 'recommendation':
      return <RecommendationPage key={route.number} number={route.number} />;
    case 'topic':
      return <TopicPage key={route.key} name={route.key} />;
    case 'missing':
      return <MissingPage />;
  }
}
