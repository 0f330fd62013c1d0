import { tokenAt, type Token } from '../text/token.js';
import { INSTRUMENT_NOUNS } from './nouns.js';

/** Titles and acronyms of the catalogue, findable word by word. */
export interface NameIndex {
  /** The longest name that starts with `first`; null for none. */
  longest(text: string, first: Token): NameMatch | null;
  /** Folded first words of every name: what a scan must stop at. */
  readonly firstWords: Iterable<string>;
}

export interface NameMatch {
  readonly end: number;
  readonly acronym: boolean;
}

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/** Words longer than this are no part of a title; titles are cut here. */
const TITLE_WORDS = 90;

/** Makes an index of titles, and of acronyms, which count only when printed in capitals as a word of their own. */
export function createNameIndex(titles: readonly string[], acronyms: readonly string[]): NameIndex {
  const root = branch();
  for (const title of titles) plant(root, title);
  const short = acronymsByFirstWord(acronyms);
  return {
    firstWords: [...root.next.keys(), ...short.keys()],
    longest: (text, first) => {
      const title = follow(root, text, first);
      if (title !== null) return { end: title, acronym: false };
      return readAcronym(text, first, short.get(first.word) ?? []);
    },
  };
}

const branch = (): Branch => ({ next: new Map(), ends: false });

const plant = (root: Branch, title: string): void => {
  let here = root;
  let count = 0;
  for (let token = tokenAt(title, 0); token.kind !== 'end' && count < TITLE_WORDS; token = tokenAt(title, token.end)) {
    if (token.kind === 'mark') continue;
    const next = here.next.get(token.word) ?? branch();
    here.next.set(token.word, next);
    here = next;
    count++;
  }
  if (count > 1) here.ends = true;
};

const follow = (root: Branch, text: string, first: Token): number | null => {
  // "la ley aduanera": in small letters a name still opens with its noun.
  if (!first.capital && !INSTRUMENT_NOUNS.has(first.word)) return null;
  let here = root.next.get(first.word);
  let end: number | null = null;
  let last = first;
  while (here) {
    if (here.ends) end = last.end;
    let token = tokenAt(text, last.end);
    if (token.word === ',' || token.word === '-') token = tokenAt(text, token.end);
    if (token.kind === 'mark' || token.broken) break;
    here = here.next.get(token.word);
    last = token;
  }
  return end;
};

/** Longest first, since "UN R10" begins "UN R100". */
const acronymsByFirstWord = (acronyms: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const word of new Set(acronyms)) {
    const first = tokenAt(word, 0).word;
    found.set(
      first,
      [...(found.get(first) ?? []), word].sort((a, b) => b.length - a.length),
    );
  }
  return found;
};

const readAcronym = (text: string, first: Token, acronyms: readonly string[]): NameMatch | null => {
  for (const word of acronyms) {
    const end = first.start + word.length;
    if (!text.startsWith(word, first.start)) continue;
    const follows = tokenAt(text, end);
    const apart = follows.spaced || follows.kind === 'mark' || follows.kind === 'end';
    if (apart && follows.word !== '-') return { end, acronym: true };
  }
  return null;
};
