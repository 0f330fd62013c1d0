import { fold } from '../../domain/fold.js';
import type { GraphNode } from '../../domain/graph/node.js';

/** Finds the processes that words of either language name. */
export interface ProcessLexicon {
  /** The keys of the processes that a phrase names, in the order of the seeds' keys; empty where it names none. */
  keysOf(phrase: string): readonly string[];
  /** Every phrase that names one, for near misses. */
  readonly phrases: readonly string[];
}

interface Term {
  readonly process: string;
  readonly words: readonly string[];
}

/** Words that carry no meaning between those of a phrase. */
const FILLERS = new Set('de del la las el los y en con a por para of the and in with for to on at un una'.split(' '));

/** A lexicon over the terms of the processes. */
export function createProcessLexicon(processes: readonly GraphNode<'Process'>[]): ProcessLexicon {
  const phrases = processes.flatMap(({ properties }) => {
    const { key, nameEs, nameEn, termsEs, termsEn } = properties;
    return [key, nameEs, nameEn, ...termsEs, ...termsEn].map((phrase) => ({ process: key, phrase }));
  });
  const terms = phrases
    .map(({ process, phrase }): Term => ({ process, words: wordsOf(phrase) }))
    .filter(({ words }) => words.length > 0);
  return {
    phrases: phrases.map(({ phrase }) => phrase),
    keysOf: (phrase) => {
      const asked = wordsOf(phrase);
      const said = terms.filter(({ words }) => holds(asked, words));
      // "alta tensión" is no term, but part of "trabajo en alta tensión": two words or more of a term are taken for it. One is not: "embarque"
      // is no shipping of dangerous goods.
      const found = said.length > 0 || asked.length < 2 ? said : terms.filter(({ words }) => holds(words, asked));
      return [...new Set(longest(found).map(({ process }) => process))].sort();
    },
  };
}

/** Terms that are no part of a longer term found: in "recubrimiento de electrodos", electrodes are coated and nothing is painted. */
const longest = (found: readonly Term[]): readonly Term[] =>
  found.filter(({ words }) => !found.some((other) => other.words.length > words.length && holds(other.words, words)));

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && words.some((_, at) => part.every((word, index) => words[at + index] === word));

const wordsOf = (phrase: string): readonly string[] =>
  fold(phrase.normalize('NFC').slice(0, PHRASE_LIMIT))
    .split(/[^a-z0-9ñ.]+/)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map(singular);

/** Longest phrase that is read, in characters. */
const PHRASE_LIMIT = 200;

/** The word without its plural, in either language, as far as endings tell. */
const singular = (word: string): string => {
  if (word.length > 5 && /[^aeiou]es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
};
