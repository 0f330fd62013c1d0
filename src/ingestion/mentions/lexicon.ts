import type { Day } from '../../domain/day.js';
import type { NodeLabel } from '../../domain/graph/node-id.js';
import type { AuthoritySeed } from '../seeds/seed-records.js';
import type { Language } from '../../domain/vocabulary.js';
import type { Seeds } from '../seeds/seeds.js';
import { isAmbiguous } from './ambiguous-terms.js';

/** The sorts of record that words can name. */
export type MentionedLabel = Extract<NodeLabel, 'Authority' | 'Topic' | 'Activity' | 'Process' | 'Product'>;

/** A record under one of its names. */
export interface LexiconEntry {
  readonly label: MentionedLabel;
  readonly key: string;
  readonly name: string;
  /** True for a name that only counts in capitals as written: an acronym. */
  readonly exact: boolean;
  /** How sure the name alone makes the mention, 0 to 1. */
  readonly confidence: number;
  /** The language of texts in which the name counts; null for both. */
  readonly language: Language | null;
  /** When the record bears the name; null at an open end. */
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Below this a name tells too little: it is left out of the lexicon. */
export const CONFIDENCE_LEAST = 0.5;

/** Every name under which the seeds' records may be mentioned; those that tell too little are left out. */
export function lexiconOf(seeds: Seeds): readonly LexiconEntry[] {
  const entries = [
    ...seeds.authorities.flatMap(({ fields }) => authorityNames(fields)),
    ...seeds.topics.flatMap(({ fields: { key, termsEs, termsEn } }) => termsOf('Topic', key, termsEs, termsEn)),
    ...seeds.processes.flatMap(({ fields: { key, termsEs, termsEn } }) => termsOf('Process', key, termsEs, termsEn)),
    ...seeds.activities.flatMap(({ fields: { key, nameEs, nameEn } }) => termsOf('Activity', key, [nameEs], [nameEn])),
  ];
  return share(entries).filter(({ confidence }) => confidence >= CONFIDENCE_LEAST);
}

const authorityNames = (authority: AuthoritySeed): readonly LexiconEntry[] => {
  const { key, acronym, nameEs, nameEn, aliases, validFrom: from, validTo: to } = authority;
  const names = [...new Set([nameEs, nameEn, ...(acronym === null ? [] : [acronym]), ...aliases])];
  return names.map((name) => {
    const exact = isAcronym(name);
    return { label: 'Authority', key, name, exact, confidence: nameConfidence(name, exact), language: null, from, to };
  });
};

/** A name of one common word ("Procuraduría", "Hacienda") means many bodies; a short acronym many things. */
const nameConfidence = (name: string, exact: boolean): number => {
  if (exact) return name.replace(/[^\p{L}]/gu, '').length >= 3 ? 0.9 : 0.3;
  if (COLLECTIVE.has(name.toLowerCase())) return 0.6;
  return /\s/.test(name) ? 0.95 : 0.3;
};

/** Names of many bodies at once. */
const COLLECTIVE: ReadonlySet<string> = new Set([
  'municipios',
  'alcaldías',
  'entidades federativas',
  'gobiernos locales',
]);

const termsOf = (
  label: 'Topic' | 'Process' | 'Activity',
  key: string,
  spanish: readonly string[],
  english: readonly string[],
): readonly LexiconEntry[] => {
  const entry = (name: string, language: Language): LexiconEntry => {
    const exact = isAcronym(name);
    const confidence = isAmbiguous(key, name) ? 0 : TERM_CONFIDENCE[label](name, exact);
    return { label, key, name, exact, confidence, language, from: null, to: null };
  };
  return [
    ...[...new Set(spanish)].map((name) => entry(name, 'es')),
    ...[...new Set(english)].map((name) => entry(name, 'en')),
  ];
};

const TERM_CONFIDENCE = {
  Topic: (name: string, exact: boolean) => (exact ? acronymConfidence(name) : /\s/.test(name) ? 0.9 : 0.6),
  // What happens on a floor has names of every day: only long or composed ones tell.
  Process: (name: string, exact: boolean) => (exact ? 0.3 : /\s/.test(name) ? 0.8 : name.length >= 9 ? 0.55 : 0.3),
  Activity: (name: string, exact: boolean) => (exact ? 0.3 : /\s/.test(name) ? 0.85 : 0.5),
} as const;

const acronymConfidence = (name: string): number => (name.length >= 3 ? 0.8 : 0.3);

const isAcronym = (name: string): boolean => /^[\p{Lu}\d][\p{Lu}\d&.-]*\p{Lu}[\p{Lu}\d&.-]*$/u.test(name);

/** A name that several records of one label bear tells less of each. */
const share = (entries: readonly LexiconEntry[]): readonly LexiconEntry[] => {
  const bearers = new Map<string, Set<string>>();
  const name = (entry: LexiconEntry): string => `${entry.label} ${entry.language ?? ''} ${entry.name.toLowerCase()}`;
  for (const entry of entries) {
    const keys = bearers.get(name(entry)) ?? new Set();
    bearers.set(name(entry), keys.add(entry.key));
  }
  return entries.map((entry) => {
    const count = entry.label === 'Authority' ? 1 : (bearers.get(name(entry))?.size ?? 1);
    return count === 1 ? entry : { ...entry, confidence: entry.confidence * (count === 2 ? 0.75 : 0.5) };
  });
};
