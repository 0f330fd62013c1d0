/** Beginnings of paths, each with the name that requests below it are counted under. */
const ROUTES: readonly (readonly [string, string])[] = [
  ['/graphql', 'graphql'],
  ['/graphiql', 'graphiql'],
  ['/mcp', 'mcp'],
  ['/eli/', 'eli'],
  ['/urn/', 'urn'],
  ['/changes.', 'feed'],
  ['/register.', 'download'],
  ['/permits.', 'download'],
  ['/docket.', 'download'],
  ['/sitemap', 'sitemap'],
  ['/robots.txt', 'sitemap'],
  ['/assets/', 'asset'],
  ['/health', 'health'],
  ['/ready', 'ready'],
  ['/metrics', 'metrics'],
];

/** The name that a request is counted under: one of a few, whatever is asked, so that no caller can make more of them. */
export function routeOf(url: string): string {
  return ROUTES.find(([beginning]) => url.startsWith(beginning))?.[1] ?? 'page';
}
