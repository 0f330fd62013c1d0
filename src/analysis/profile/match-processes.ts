import type { GraphNode } from '../../domain/graph/node.js';
import { termWords } from './term-words.js';

/** Finds the processes that words of either language name. */
export interface ProcessLexicon {
  /** The keys of the processes that a phrase names, in the order of the seeds' keys; empty where it names none. */
  keysOf(phrase: string): readonly string[];
  /** The keys of those of which a term holds all words of a phrase: what a word that names none may have meant. */
  holding(phrase: string): readonly string[];
  /** Every phrase that names one, for near misses. */
  readonly phrases: readonly string[];
}

interface Term {
  readonly process: string;
  readonly words: readonly string[];
}

/** A lexicon over the terms of the processes. */
export function createProcessLexicon(processes: readonly GraphNode<'Process'>[]): ProcessLexicon {
  const phrases = processes.flatMap(({ properties }) => {
    const { key, nameEs, nameEn, termsEs, termsEn } = properties;
    return [key, nameEs, nameEn, ...termsEs, ...termsEn].map((phrase) => ({ process: key, phrase }));
  });
  const terms = phrases
    .map(({ process, phrase }): Term => ({ process, words: termWords(phrase) }))
    .filter(({ words }) => words.length > 0);
  const within = (asked: readonly string[]): readonly Term[] => terms.filter(({ words }) => holds(words, asked));
  return {
    phrases: phrases.map(({ phrase }) => phrase),
    holding: (phrase) => keysOf(within(termWords(phrase))),
    keysOf: (phrase) => {
      const asked = termWords(phrase);
      const said = terms.filter(({ words }) => holds(asked, words));
      // "alta tensión" is no term, but part of "trabajo en alta tensión": two words or more of a term are taken for it. One is not: "embarque"
      // is no shipping of dangerous goods.
      return keysOf(longest(said.length > 0 || asked.length < 2 ? said : within(asked)));
    },
  };
}

const keysOf = (terms: readonly Term[]): readonly string[] => [...new Set(terms.map(({ process }) => process))].sort();

/** Terms that are no part of a longer term found: in "recubrimiento de electrodos", electrodes are coated and nothing is painted. */
const longest = (found: readonly Term[]): readonly Term[] =>
  found.filter(({ words }) => !found.some((other) => other.words.length > words.length && holds(other.words, words)));

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  part.length > 0 && words.some((_, at) => part.every((word, index) => words[at + index] === word));
