import type { CatalogueEntry } from '../../domain/citation.js';
import { familyOfDesignation, parseDesignation, printDesignation } from '../../domain/designation.js';
import { tokenAt } from '../text/token.js';

/** The catalogue by everything that a text may call an instrument. */
export interface CatalogueIndex {
  byTitle(title: string): CatalogueEntry | null;
  byAcronym(word: string): CatalogueEntry | null;
  /** The edition named; for a designation without a year, the newest edition of its family. */
  byDesignation(designation: string): CatalogueEntry | null;
  byKey(key: string): CatalogueEntry | null;
}

/** Makes the index. A title or designation that two entries share names neither: an ambiguous link is none. */
export function createCatalogueIndex(catalogue: readonly CatalogueEntry[]): CatalogueIndex {
  const titles = new Map<string, CatalogueEntry | null>();
  const acronyms = new Map<string, CatalogueEntry | null>();
  const designations = new Map<string, CatalogueEntry | null>();
  const families = new Map<string, CatalogueEntry>();
  const keys = new Map<string, CatalogueEntry>();
  for (const entry of catalogue) {
    keys.set(entry.key, entry);
    for (const title of entry.titles) addOnce(titles, titleKey(title), entry);
    if (entry.acronym !== null) addOnce(acronyms, entry.acronym, entry);
    if (entry.designation !== null) {
      addOnce(designations, designationKey(entry.designation), entry);
      addToFamily(families, entry, entry.designation);
    }
  }
  return {
    byTitle: (title) => titles.get(titleKey(title)) ?? null,
    byAcronym: (word) => acronyms.get(word) ?? null,
    byDesignation: (designation) =>
      designations.get(designationKey(designation)) ?? families.get(yearlessFamily(designation)) ?? null,
    byKey: (key) => keys.get(key) ?? null,
  };
}

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

/** A designation as it is compared: renamed bodies under their name of today; that of another body without its spaces. */
export function designationKey(designation: string): string {
  const parsed = parseDesignation(designation);
  if (parsed) return `${familyOfDesignation(parsed) ?? printDesignation(parsed)} ${parsed.year ?? ''}`;
  return designation.toUpperCase().replace(/[\s-]+/g, '');
}

const addOnce = (map: Map<string, CatalogueEntry | null>, name: string, entry: CatalogueEntry): void => {
  const known = map.get(name);
  map.set(name, known === undefined || known === entry ? entry : null);
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
