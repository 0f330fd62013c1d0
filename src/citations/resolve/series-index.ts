import type { CatalogueEntry } from '../../domain/citation.js';
import { partsNamed, seriesOf, type Series } from './designation-key.js';
import type { Lookup } from './catalogue-index.js';

/** The standards of ISO and IEC, by number. */
export interface SeriesIndex {
  /** The entry that is the standard cited, or that names the part cited; with a reason where the catalogue holds the series only. */
  lookup(designation: string): Lookup;
}

interface Member {
  readonly entry: CatalogueEntry;
  readonly series: Series;
  readonly parts: ReadonlySet<string>;
}

/** Makes the index of the entries whose designation, or whose acronym, is of ISO or IEC. */
export function createSeriesIndex(catalogue: readonly CatalogueEntry[]): SeriesIndex {
  const members = new Map<string, Member[]>();
  for (const entry of catalogue) {
    const series = seriesOf(entry.designation ?? '');
    if (!series) continue;
    const words = [entry.designation, entry.acronym, ...entry.titles].join('; ');
    const member = { entry, series, parts: partsNamed(words, series.base) };
    members.set(series.base, [...(members.get(series.base) ?? []), member]);
  }
  return {
    lookup: (designation) => {
      const cited = seriesOf(designation);
      const held = cited ? (members.get(cited.base) ?? []) : [];
      if (!cited || held.length === 0) return { entries: [], reason: null };
      const entries = held.filter((member) => isCited(member, cited)).map(({ entry }) => entry);
      return entries.length > 0 ? { entries, reason: null } : { entries, reason: reasonFor(held, cited) };
    },
  };
}

const isCited = ({ series, parts }: Member, cited: Series): boolean => {
  if (cited.year !== null && series.year !== null && cited.year !== series.year) return false;
  return cited.part === series.part || (series.part === '' && parts.has(cited.part));
};

const reasonFor = (held: readonly Member[], { part, year }: Series): string => {
  const names = held.map(({ entry }) => entry.designation).join(' and ');
  const other = held.every(({ series, parts }) => series.part !== part && !parts.has(part));
  if (!other) return `the catalogue holds ${names}, but not the edition of ${year ?? ''}`;
  return part === ''
    ? `the catalogue holds ${names}, but not the standard as a whole`
    : `the catalogue holds ${names}, but nothing in it names part ${part}`;
};
