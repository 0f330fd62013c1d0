import { fold } from '../../domain/fold.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { SearchSort } from '../../domain/ports/search-index.js';
import type { Library } from '../image/passages.js';

/** The sorts that ask nothing of the words. */
export const PLACE_SORTS = ['newest', 'oldest', 'title'] as const satisfies readonly SearchSort[];
export type PlaceSort = (typeof PLACE_SORTS)[number];

/** By passage, its place among all passages: those of one instrument together, in the order of its text. */
export function placesBy(sort: PlaceSort, { instruments, passages }: Library): Uint32Array {
  const compare = COMPARE[sort];
  const order = instruments
    .map(({ properties }, index) => ({ properties, title: fold(properties.titleEs), index }))
    .sort((a, b) => compare(a, b) || compareText(a.title, b.title) || compareText(a.properties.key, b.properties.key));
  const rankOf = new Uint32Array(instruments.length);
  for (const [rank, { index }] of order.entries()) rankOf[index] = rank;
  const sorted = Uint32Array.from(passages, (_, passage) => passage).sort(
    (a, b) => (rankOf[passages[a]?.instrument ?? 0] ?? 0) - (rankOf[passages[b]?.instrument ?? 0] ?? 0) || a - b,
  );
  const places = new Uint32Array(passages.length);
  for (const [place, passage] of sorted.entries()) places[passage] = place;
  return places;
}

interface Sorted {
  readonly properties: InstrumentProperties;
  /** Folded. */
  readonly title: string;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By day, `sign` 1 for the earliest first; those without a day last. */
const byDay =
  (sign: 1 | -1) =>
  ({ properties: { published: a } }: Sorted, { properties: { published: b } }: Sorted): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * compareText(a, b);
  };

/** Equal ones come by title, then by key. */
const COMPARE: Readonly<Record<PlaceSort, (a: Sorted, b: Sorted) => number>> = {
  newest: byDay(-1),
  oldest: byDay(1),
  title: () => 0,
};
