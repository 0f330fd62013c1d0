import type { GraphNode } from '../../domain/graph/node.js';
import { nearestTo } from '../../domain/nearest.js';
import { termWords } from './term-words.js';

/** Finds the activities that a key, an alias, a name of either language or a code of SCIAN means. */
export interface ActivityLexicon {
  /** The keys, in the order of the seeds; empty where it means none or, being part of the names of several, does not tell which. */
  keysOf(word: string): readonly string[];
  /** What a word that means none may have meant, best first: keys and aliases, or classes of SCIAN. */
  nearestTo(word: string, count: number): readonly string[];
}

type Activities = readonly GraphNode<'Activity'>[];

/** A lexicon over the activities of a graph. */
export function createActivityLexicon(activities: Activities): ActivityLexicon {
  const names = activities.flatMap(({ properties: { key, aliases, nameEs, nameEn } }) =>
    [key, ...aliases, nameEs, nameEn].map((name) => ({ key, name, words: termWords(name) })),
  );
  const exact = keysByName(names);
  const holding = (word: string): readonly string[] => {
    const asked = termWords(word);
    if (asked.join('').length < SHORTEST) return [];
    return distinct(names.filter(({ words }) => asked.every((each) => words.includes(each))).map(({ key }) => key));
  };
  return {
    keysOf: (word) => {
      const codes = codesOf(word);
      if (codes !== null) return ofClasses(activities, codes);
      const named = exact.get(termWords(word).join(' ')) ?? [];
      if (named.length > 0) return named;
      const held = holding(word);
      return held.length === 1 ? held : [];
    },
    nearestTo: (word, count) => {
      const codes = codesOf(word);
      if (codes !== null) return nearestClasses(activities, codes[0] ?? '', count);
      const held = holding(word);
      return held.length > 0 ? held.slice(0, count) : nearestTo(word.trim(), typeable(names), count);
    },
  };
}

/** Fewest letters of words that are taken for a name of which they are part. */
const SHORTEST = 6;

interface Named {
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** Names that can be typed again: keys and aliases. */
const typeable = (names: readonly Named[]): readonly string[] =>
  names.filter(({ name }) => /^[a-z-]+$/.test(name)).map(({ name }) => name);

const keysByName = (names: readonly Named[]): ReadonlyMap<string, readonly string[]> => {
  const byName = new Map<string, readonly string[]>();
  for (const { key, words } of names) {
    const name = words.join(' ');
    byName.set(name, distinct([...(byName.get(name) ?? []), key]));
  }
  // A key names its own activity, whoever else bears it as an alias.
  for (const { key } of names) byName.set(termWords(key).join(' '), [key]);
  return byName;
};

/** Classes of SCIAN or branches above them: `335910`, `3359`, `33`, `SCIAN 335910`, `31-33`, a code with its name behind it; null for words. */
const codesOf = (word: string): readonly string[] | null => {
  const [, first, last] =
    /^(?:scian|inegi)?[\s:.]*(\d{1,6})(?:\s*-\s*(\d{2}))?(?:[\s:.,]+\D.*)?$/i.exec(word.trim()) ?? [];
  if (first === undefined) return null;
  if (last === undefined || first.length !== 2) return last === undefined ? [first] : null;
  return Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, at) => String(Number(first) + at));
};

const ofClasses = (activities: Activities, codes: readonly string[]): readonly string[] =>
  activities
    .filter(({ properties }) =>
      properties.scian.some((scian) => codes.some((code) => code.length > 1 && scian.startsWith(code))),
    )
    .map(({ properties }) => properties.key);

/** The classes that share most of the beginning of a code, two digits at least. */
const nearestClasses = (activities: Activities, code: string, count: number): readonly string[] => {
  const classes = [...new Set(activities.flatMap(({ properties }) => properties.scian))].sort();
  const shared = (scian: string): number => {
    let length = 0;
    while (length < scian.length && scian[length] === code[length]) length += 1;
    return length;
  };
  return classes
    .filter((scian) => scian.startsWith(code.slice(0, 2)) && code.length > 1)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, count);
};

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)];
