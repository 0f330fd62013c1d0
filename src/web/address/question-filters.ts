/** What an answer about overlaps can be narrowed by, as the address writes it. */
export const OVERLAP_FILTERS = ['topic', 'authority', 'activity', 'act', 'concurrence'] as const;
export type OverlapFilter = (typeof OVERLAP_FILTERS)[number];

/** What the docket can be narrowed by. */
export const DOCKET_FILTERS = ['recommendation', 'code', 'severity', 'authority', 'instrument', 'topic'] as const;
export type DocketFilter = (typeof DOCKET_FILTERS)[number];

/** What the calendar can be narrowed by; `from` is the first day shown. */
export const CHANGE_FILTERS = ['kind', 'authority', 'topic', 'from'] as const;
export type ChangeFilter = (typeof CHANGE_FILTERS)[number];

/** The values that a question is narrowed by; names without one are absent. */
export type QuestionFilters<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** A value as keys and words of lists are written; anything else names nothing and is left out. */
const VALUE = /^[a-z0-9ñ][a-z0-9ñ._-]{0,199}$/;

/** The filters of some names that the query of an address holds. */
export function readFilters<Name extends string>(
  query: URLSearchParams,
  names: readonly Name[],
): QuestionFilters<Name> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = query.get(name);
    if (value !== null && VALUE.test(value)) found[name] = value;
  }
  return found;
}

/** Filters as the query of an address, always in one order. Inverse of readFilters. */
export function writeFilters<Name extends string>(
  filters: QuestionFilters<Name>,
  names: readonly Name[],
): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of names) {
    const value = filters[name];
    if (value !== undefined) query.set(name, value);
  }
  return query;
}
