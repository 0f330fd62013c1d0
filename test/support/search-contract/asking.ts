import type { Day } from '../../../src/domain/day.js';
import type { SearchAnswer, SearchIndex, SearchRequest } from '../../../src/domain/ports/search-index.js';

/** The day on which a case asks unless it says another. */
export const TODAY = '2026-07-31' as Day;

/** How cases ask the index that is judged. */
export interface Asking {
  readonly search: (text: string, wanted?: Partial<SearchRequest>) => Promise<SearchAnswer>;
  readonly firstOf: (text: string, wanted?: Partial<SearchRequest>) => Promise<string | undefined>;
}

/** Asks of the index given; twenty hits, as of TODAY. */
export function askingOf(given: () => SearchIndex): Asking {
  const search: Asking['search'] = async (text, wanted = {}) =>
    given().search({ text, first: 20, after: null, asOf: TODAY, ...wanted });
  return { search, firstOf: async (text, wanted) => idsOf(await search(text, wanted))[0] };
}

/** Hits as ids: the key of an instrument, `key#locator` of a provision. */
export function idsOf({ hits }: SearchAnswer): readonly string[] {
  return hits.map(({ instrument, locator }) => (locator === null ? instrument : `${instrument}#${locator}`));
}
