import type { JSX } from 'preact';
import type { Route, RouteOf } from '../address/route.js';
import { ActivityPage } from './activity-page.js';
import { AuthorityPage } from './authority-page.js';
import { CollectionPage } from './collection-page.js';
import { HomePage } from './home-page.js';
import { InstrumentPage } from './instrument-page.js';
import {
  ChangesPage,
  DocketPage,
  OverlapPage,
  OverlapsPage,
  PermitsPage,
  PlantPage,
  RecommendationPage,
} from './lazy-pages.js';
import { MissingPage } from './missing-page.js';
import { ProvisionPage } from './provision-page.js';
import { SearchPage } from './search-page.js';
import { TopicPage } from './topic-page.js';

/** The page of a route. Each is keyed by what it is about, so that nothing of one page stays on the next. */
export function PageOfRoute({ route }: { readonly route: Route }): JSX.Element {
  // The word of a route picks the entry made for it, which the compiler cannot follow.
  const page = PAGES[route.page] as (route: Route) => JSX.Element;
  return page(route);
}

const PAGES: { readonly [Page in Route['page']]: (route: RouteOf<Page>) => JSX.Element } = {
  home: () => <HomePage />,
  search: (route) => <SearchPage route={route} />,
  collection: ({ of }) => <CollectionPage key={of} of={of} />,
  instrument: ({ key }) => <InstrumentPage key={key} name={key} />,
  provision: ({ key, locator }) => <ProvisionPage key={`${key}#${locator}`} name={key} locator={locator} />,
  authority: ({ key }) => <AuthorityPage key={key} name={key} />,
  activity: ({ key }) => <ActivityPage key={key} name={key} />,
  recommendation: ({ number }) => <RecommendationPage key={number} number={number} />,
  topic: ({ key }) => <TopicPage key={key} name={key} />,
  overlaps: ({ filters }) => <OverlapsPage filters={filters} />,
  overlap: ({ id }) => <OverlapPage key={id} id={id} />,
  docket: ({ filters }) => <DocketPage filters={filters} />,
  plant: ({ words }) => <PlantPage words={words} />,
  permits: ({ words }) => <PermitsPage words={words} />,
  changes: ({ filters }) => <ChangesPage filters={filters} />,
  missing: () => <MissingPage />,
};
