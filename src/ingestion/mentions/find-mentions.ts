import type { Day } from '../../domain/day.js';
import { createAutomaton, type PhraseHit } from './automaton.js';
import type { LexiconEntry, MentionedLabel } from './lexicon.js';
import { findProducts } from './find-products.js';
import { findProperNames, TITLE_BEFORE } from './proper-names.js';
import { wordsOf, type Word } from './word-stream.js';

/** A place where words name a record. */
export interface Mention {
  readonly label: MentionedLabel;
  readonly key: string;
  /** Offsets in the text, UTF-16 units, from 0, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** Finds mentions in texts. */
export interface MentionFinder {
  /** In the order of the text; of names of one label that overlap, the longest. `on` is the day of the text: which body a name meant then. */
  find(text: string, on: Day | null): readonly Mention[];
}

/** A finder of every name of a lexicon, in one pass over a text. */
export function createMentionFinder(lexicon: readonly LexiconEntry[]): MentionFinder {
  const automaton = createAutomaton(lexicon.map((entry) => [[...wordsOf(entry.name)].map(({ stem }) => stem), entry]));
  return {
    find: (text, on) => {
      const words = [...wordsOf(text)];
      const hits = automaton.find(words.map(({ stem }) => stem)).filter((hit) => stands(text, words, hit));
      const mentions = longest(hits).flatMap((group) => resolve(group, words, on));
      return [...keepOwn(text, mentions), ...findProducts(text)].sort((a, b) => a.start - b.start);
    },
  };
}

type Hit = PhraseHit<LexiconEntry>;

/** An acronym stands in capitals; no name spans the end of a sentence, a line or a bracket. */
const stands = (text: string, words: readonly Word[], { phrase, from, to }: Hit): boolean => {
  const surface = text.slice(words[from]?.start, words[to - 1]?.end);
  if (phrase.exact) return surface === phrase.name;
  return !/[.;:()\n]/.test(surface) || surface.length === phrase.name.length;
};

/** The hits that stand at one place under one label and are within no longer one of that label. */
const longest = (hits: readonly Hit[]): readonly (readonly Hit[])[] => {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const place = `${hit.phrase.label} ${hit.from} ${hit.to}`;
    const group = groups.get(place) ?? [];
    group.push(hit);
    groups.set(place, group);
  }
  const ends = new Map<MentionedLabel, number>();
  const inOrder = [...groups.values()].sort(([a], [b]) => (a && b ? a.from - b.from || b.to - a.to : 0));
  return inOrder.filter(([hit]) => {
    if (!hit || hit.from < (ends.get(hit.phrase.label) ?? 0)) return false;
    ends.set(hit.phrase.label, hit.to);
    return true;
  });
};

/** The records that a name means: of bodies that bore it one after the other, the one of the day; else each. */
const resolve = (group: readonly Hit[], words: readonly Word[], on: Day | null): readonly Mention[] => {
  const entries = [...new Map(group.map(({ phrase }) => [phrase.key, phrase])).values()];
  const alive = entries.filter(
    ({ from, to }) => on === null || ((from === null || from <= on) && (to === null || on <= to)),
  );
  const meant = entries.length > 1 && alive.length > 0 ? alive : entries;
  const [first] = group;
  const authority = first?.phrase.label === 'Authority';
  // Two bodies that bear one name on one day: neither can be told.
  if (!first || (authority && meant.length > 1)) return [];
  const [start, end] = [words[first.from]?.start ?? 0, words[first.to - 1]?.end ?? 0];
  return meant.map(({ label, key, confidence }) => ({ label, key, start, end, confidence }));
};

/** Mentions that are not part of a longer name: "medio ambiente" in the name of a ministry is no mention of the topic. */
const keepOwn = (text: string, mentions: readonly Mention[]): readonly Mention[] => {
  if (mentions.length === 0) return mentions;
  const names = findProperNames(text);
  let next = 0;
  return mentions.filter(({ label, start, end }) => {
    if (label === 'Authority') return !TITLE_BEFORE.test(text.slice(Math.max(0, start - 60), start));
    while ((names[next]?.end ?? Infinity) <= start) next++;
    const name = names[next];
    return name === undefined || start < name.start || end > name.end;
  });
};
