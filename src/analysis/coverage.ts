import { lastDayOf, type Day, type PartialDay } from '../domain/day.js';
import type { GraphStore } from '../domain/ports/graph-store.js';
import type { Counts, Coverage, Entry, Trust } from '../domain/ports/questions.js';
import { countedRecords, type CountedRecords } from './counted-records.js';

/** A status known to a day no older than this, in months, is called fresh: laws of the field changed every half year since 2023. */
const FRESH_MONTHS = 6;

/** What the graph holds, counted from its nodes. */
export async function coverage(store: GraphStore, asOf: Day): Promise<Coverage> {
  const { nodes, edges, digest } = await store.stats();
  const counted = await countedRecords(store, digest);
  const records = counted.instruments.map(({ properties }) => properties);
  const entries = toEntries(counted, asOf);
  return {
    asOf,
    instruments: records.length,
    provisions: counted.provisions,
    nodes,
    edges,
    byKind: countBy(records.map(({ kind }) => kind)),
    byStatus: countBy(records.map(({ status }) => status ?? 'unknown')),
    byJurisdiction: countBy(records.flatMap(({ jurisdictions }) => jurisdictions)),
    byConfidence: countBy(records.map(({ confidence }) => confidence ?? 'unknown')),
    trust: {
      ...trustOf(entries),
      withOfficialText: share(records, ({ hasOfficialText }) => hasOfficialText),
      withSummary: share(records, ({ hasSummary }) => hasSummary),
      provisionsWithDoubt: counted.provisionsWithDoubt,
      namesWithoutRecord: nodes.NamedText ?? 0,
    },
    entries,
    digest,
  };
}

const toEntries = ({ instruments, parts }: CountedRecords, asOf: Day): readonly Entry[] =>
  instruments.map(({ properties }) => {
    const { key, kind, status, statusOn, confidence, reviewState, sources, unverified } = properties;
    const { count, doubts } = parts.get(key) ?? { count: 0, doubts: 0 };
    return {
      key,
      kind,
      status,
      statusOn,
      statusAge: statusOn === null ? null : monthsBetween(statusOn, asOf),
      confidence,
      reviewed: reviewState === 'reviewed',
      provisions: count,
      sources: sources.length,
      doubts: unverified.length + doubts,
    };
  });

const trustOf = (
  entries: readonly Entry[],
): Pick<Trust, 'reviewed' | 'statusFresh' | 'statusAgeMedian' | 'statusAgeMost'> => {
  const ages = entries.flatMap(({ statusAge }) => (statusAge === null ? [] : [statusAge])).sort((a, b) => a - b);
  return {
    reviewed: share(entries, ({ reviewed }) => reviewed),
    statusFresh: share(entries, ({ statusAge }) => statusAge !== null && statusAge <= FRESH_MONTHS),
    statusAgeMedian: ages[Math.floor((ages.length - 1) / 2)] ?? null,
    statusAgeMost: ages.at(-1) ?? null,
  };
};

/** Whole months from the last day that a partial day may mean; 0 where that lies ahead. */
const monthsBetween = (partial: PartialDay, day: Day): number => {
  const from = lastDayOf(partial);
  const months =
    (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, day.slice(8) < from.slice(8) && !isMonthEnd(day) ? months - 1 : months);
};

const isMonthEnd = (day: Day): boolean => lastDayOf(day.slice(0, 7) as PartialDay) === day;

const share = <T>(list: readonly T[], test: (member: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(test).length / list.length;

/** Most frequent first, equal ones by name. */
const countBy = (values: readonly string[]): Counts => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
};
