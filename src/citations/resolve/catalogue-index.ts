import type { CatalogueEntry } from '../../domain/citation.js';
import { familyOfDesignation, parseDesignation } from '../../domain/designation.js';
import { actNumbersOf } from '../find/numbered-act.js';
import { acronymsOf, namesOf } from '../names-of-entry.js';
import { tokenAt } from '../text/token.js';
import { designationKey, seriesOf } from './designation-key.js';
import { createSeriesIndex } from './series-index.js';

/** What the catalogue holds under a name: one entry, none, several that share it, or none for a reason of its own. */
export interface Lookup {
  readonly entries: readonly CatalogueEntry[];
  /** Why there is none although the catalogue holds something near; null without such a reason. */
  readonly reason: string | null;
}

/** The catalogue by everything that a text may call an instrument. */
export interface CatalogueIndex {
  byTitle(title: string): Lookup;
  byAcronym(word: string): Lookup;
  /** The edition named; for a designation without a year, the newest edition of its family. */
  byDesignation(designation: string): Lookup;
  byKey(key: string): CatalogueEntry | null;
}

const NONE: Lookup = { entries: [], reason: null };

/** Makes the index. A name that two entries share gives both: an ambiguous link is none. */
export function createCatalogueIndex(catalogue: readonly CatalogueEntry[]): CatalogueIndex {
  const titles = new Map<string, readonly CatalogueEntry[]>();
  const acronyms = new Map<string, readonly CatalogueEntry[]>();
  const designations = new Map<string, readonly CatalogueEntry[]>();
  const families = new Map<string, CatalogueEntry>();
  const keys = new Map(catalogue.map((entry) => [entry.key as string, entry]));
  const series = createSeriesIndex(catalogue);
  for (const entry of catalogue) {
    for (const title of namesOf(entry)) add(titles, titleKey(title), entry);
    for (const acronym of acronymsOf(entry)) add(acronyms, acronym, entry);
    for (const name of designationsOf(entry)) add(designations, designationKey(name), entry);
    if (entry.designation !== null) addToFamily(families, entry, entry.designation);
  }
  return {
    byTitle: (title) => found(titles.get(titleKey(title))),
    byAcronym: (word) => found(acronyms.get(word)),
    byDesignation: (designation) => {
      if (seriesOf(designation)) return series.lookup(designation);
      const family = families.get(yearlessFamily(designation));
      return found(designations.get(designationKey(designation)) ?? (family && [family]));
    },
    byKey: (key) => keys.get(key) ?? null,
  };
}

const found = (entries: readonly CatalogueEntry[] | undefined): Lookup => (entries ? { entries, reason: null } : NONE);

/** A designation, the same without what stands after it in brackets or after a comma, and numbers of acts in titles. */
const designationsOf = ({ designation, titles }: CatalogueEntry): ReadonlySet<string> => {
  const names = new Set(titles.slice(0, 8).flatMap(actNumbersOf));
  if (designation === null) return names;
  const head = designation.split(/ \(|, /)[0] ?? designation;
  return names.add(designation).add(head);
};

/** A title as it is compared: words only, no case, accents or marks. */
export function titleKey(title: string): string {
  const known = TITLE_KEYS.get(title);
  if (known !== undefined) return known;
  const key = joinWords(title);
  if (TITLE_KEYS.size < TITLE_KEYS_LIMIT && title.length < 300) TITLE_KEYS.set(title, key);
  return key;
}

/** A text names few instruments many times. Bounded, because hostile text may name any number. */
const TITLE_KEYS = new Map<string, string>();
const TITLE_KEYS_LIMIT = 5_000;

const joinWords = (title: string): string => {
  const words: string[] = [];
  for (let token = tokenAt(title, 0); token.kind !== 'end'; token = tokenAt(title, token.end)) {
    if (token.kind !== 'mark') words.push(token.word);
  }
  return words.join(' ');
};

const add = (map: Map<string, readonly CatalogueEntry[]>, name: string, entry: CatalogueEntry): void => {
  const known = map.get(name) ?? [];
  if (!known.includes(entry)) map.set(name, [...known, entry]);
};

const addToFamily = (families: Map<string, CatalogueEntry>, entry: CatalogueEntry, designation: string): void => {
  const parsed = parseDesignation(designation);
  const family = parsed && familyOfDesignation(parsed);
  if (!family) return;
  const known = families.get(family);
  if (!known || yearOf(known) < yearOf(entry)) families.set(family, entry);
};

const yearOf = (entry: CatalogueEntry): number => parseDesignation(entry.designation ?? '')?.year ?? 0;

const yearlessFamily = (designation: string): string => {
  const parsed = parseDesignation(designation);
  return parsed?.year === null ? (familyOfDesignation(parsed) ?? '') : '';
};
