import type { Citation } from '../../src/domain/citation.js';
import type { OfficialPassage } from './accuracy-official.js';

/** How the reader's standards compare with those that a plain pattern sees in the same texts. */
export interface StandardsScore {
  readonly seen: number;
  readonly found: number;
  readonly both: number;
  /** Designations that only one of the two has, with the text and how often. */
  readonly onlyPattern: readonly string[];
  readonly onlyReader: readonly string[];
}

/** Programme, number, bodies and year with anything between that is no letter or digit; written without the reader's own patterns. */
const PATTERN =
  /\bN(OM|MX)\W{1,6}((?:EM|[A-Z]{1,3})\W{1,4})?(\d{1,5}(?:\/\d)?)((?:\W{1,6}[A-Z]{2,8}\d?(?:\W\d(?=\W{1,4}\d{4}))?){0,4})\W{1,8}((?:19|20)\d\d)\b/g;

const squeeze = (words: string): string => words.toUpperCase().replace(/[^A-Z\d]/g, '');

/** Counts every designation with a year that either sees; one without a year names no edition and is left out. */
export function scoreStandards(passages: readonly OfficialPassage[]): StandardsScore {
  const pattern = new Map<string, number>();
  const reader = new Map<string, number>();
  for (const { key, text, citations } of passages) {
    for (const [words] of text.matchAll(PATTERN)) count(pattern, `${key} ${squeeze(words)}`);
    for (const citation of citations) for (const name of namesIn(citation)) count(reader, `${key} ${squeeze(name)}`);
  }
  let both = 0;
  for (const [name, times] of pattern) both += Math.min(times, reader.get(name) ?? 0);
  return {
    seen: total(pattern),
    found: total(reader),
    both,
    onlyPattern: missing(pattern, reader),
    onlyReader: missing(reader, pattern),
  };
}

/** The designation as the text prints it, of another standard or of the text's own; a title may hold a second. */
const namesIn = ({ surface }: Citation): readonly string[] => [...surface.matchAll(PATTERN)].map(([words]) => words);

const count = (counts: Map<string, number>, name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, times) => sum + times, 0);

const missing = (counts: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): readonly string[] =>
  [...counts].flatMap(([name, times]) => {
    const more = times - (others.get(name) ?? 0);
    return more > 0 ? [`${name} ×${more}`] : [];
  });
