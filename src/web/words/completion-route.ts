import type { Route } from '../address/route.js';
import type { CompletionAnswer } from '../queries/completions.js';

const ROUTES: Readonly<Partial<Record<string, (key: string) => Route>>> = {
  INSTRUMENT: (key) => ({ page: 'instrument', key }),
  AUTHORITY: (key) => ({ page: 'authority', key }),
  TOPIC: (key) => ({ page: 'topic', key }),
  ACTIVITY: (key) => ({ page: 'activity', key }),
  RECOMMENDATION: (key) => ({ page: 'recommendation', number: Number(key.replace(/^rec-/, '')) }),
};

/** The page of what is offered; a search for its name where it is of a sort without a page. */
export function completionRoute({ sort, key, text }: CompletionAnswer): Route {
  return ROUTES[sort]?.(key) ?? { page: 'search', query: text, filters: {} };
}
