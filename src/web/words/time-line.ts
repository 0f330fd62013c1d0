import type { InstrumentName } from '../queries/fragments.js';

/** A reform of an instrument. */
export interface ReformAnswer {
  readonly on: string;
  readonly title: string | null;
  readonly effective: string | null;
  readonly decree: InstrumentName | null;
  readonly amends: { readonly totalCount: number };
}

/** An edition of an instrument, with its days. */
export interface EditionAnswer extends InstrumentName {
  readonly published: string | null;
}

/** A day in the life of an instrument, and what it is the day of. */
export type TimeLineEntry =
  | { readonly kind: 'published' | 'effective' | 'ended' | 'asked' | 'lastReform'; readonly day: string }
  | { readonly kind: 'edition'; readonly day: string; readonly edition: EditionAnswer }
  | { readonly kind: 'reformed'; readonly day: string; readonly reform: ReformAnswer };

/** What a time line is made of. */
export interface Life {
  readonly key: string;
  readonly asOf: string;
  readonly published: string | null;
  readonly effective: string | null;
  readonly lastReform: string | null;
  readonly ended: string | null;
  readonly editions: readonly EditionAnswer[];
  readonly reformedBy: { readonly totalCount: number; readonly nodes: readonly ReformAnswer[] };
}

/** Days of one kind that come first of those on one day. */
const ORDER = ['edition', 'published', 'effective', 'reformed', 'lastReform', 'ended', 'asked'];

/** The days of an instrument, the earliest first; a day known as month or year stands before those within it. */
export function timeLineOf(life: Life): readonly TimeLineEntry[] {
  const days = (['published', 'effective', 'ended'] as const).flatMap((kind): readonly TimeLineEntry[] => {
    const day = life[kind];
    return day === null ? [] : [{ kind, day }];
  });
  const reforms = life.reformedBy.nodes.map((reform): TimeLineEntry => ({ kind: 'reformed', day: reform.on, reform }));
  const { lastReform } = life;
  const isTold = lastReform === null || reforms.some(({ day }) => day === lastReform);
  const others = life.editions.flatMap((edition): readonly TimeLineEntry[] =>
    edition.key === life.key || edition.published === null
      ? []
      : [{ kind: 'edition', day: edition.published, edition }],
  );
  const entries: readonly TimeLineEntry[] = [
    ...days,
    ...reforms,
    ...(isTold ? [] : [{ kind: 'lastReform' as const, day: lastReform }]),
    ...others,
    { kind: 'asked', day: life.asOf },
  ];
  return [...entries].sort((a, b) => compare(a.day, b.day) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
