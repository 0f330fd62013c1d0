import type { Day } from '../../domain/day.js';
import type { Language } from '../../domain/vocabulary.js';
import { BLOCKING_PHRASES } from './ambiguous-terms.js';
import { createAutomaton, type Automaton, type PhraseHit } from './automaton.js';
import { findProducts } from './find-products.js';
import type { LexiconEntry, MentionedLabel } from './lexicon.js';
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

/** What is known of a text that may name records. */
export interface MentionContext {
  readonly language: Language;
  /** The day of the text: which body a name meant then; null where it has none. */
  readonly on: Day | null;
}

/** Finds mentions in texts. */
export interface MentionFinder {
  /** In the order of the text; of names of one label that overlap, the longest. */
  find(text: string, context: MentionContext): readonly Mention[];
}

/** A name of the lexicon, or null for a phrase in which a name stands for something else. */
type Phrase = LexiconEntry | null;
type Hit = PhraseHit<Phrase>;
type NamingHit = PhraseHit<LexiconEntry>;

/** A finder of every name of a lexicon, in one pass over a text. */
export function createMentionFinder(lexicon: readonly LexiconEntry[]): MentionFinder {
  // Made when a text of the language is first read: a corpus of summaries never asks.
  const automata = new Map<Language, Automaton<Phrase>>();
  const automatonFor = (language: Language): Automaton<Phrase> => {
    const made = automata.get(language) ?? automatonOf(lexicon, language);
    automata.set(language, made);
    return made;
  };
  return {
    find: (text, { language, on }) => {
      const words = [...wordsOf(text)];
      const hits = automatonFor(language)
        .find(words.map(({ stem }) => stem))
        .filter((hit) => stands(text, words, hit));
      const mentions = longest(unblocked(hits)).flatMap((group) => resolve(group, words, on));
      return [...ownNames(text, mentions), ...findProducts(text)].sort((a, b) => a.start - b.start);
    },
  };
}

const automatonOf = (lexicon: readonly LexiconEntry[], language: Language): Automaton<Phrase> =>
  createAutomaton<Phrase>([
    ...lexicon
      .filter((entry) => entry.language === null || entry.language === language)
      .map((entry) => [stemsOf(entry.name), entry] as const),
    ...BLOCKING_PHRASES.map((phrase) => [stemsOf(phrase), null] as const),
  ]);

const stemsOf = (name: string): readonly string[] => [...wordsOf(name)].map(({ stem }) => stem);

/** An acronym stands in capitals and in no longer designation; no name spans the end of a sentence, a line or a bracket. */
const stands = (text: string, words: readonly Word[], { phrase, from, to }: Hit): boolean => {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const surface = text.slice(start, end);
  if (phrase?.exact) return surface === phrase.name && !/[-/]/.test(text.charAt(start - 1) + text.charAt(end));
  return !/[.;:()\n]/.test(surface) || surface.length === phrase?.name.length;
};

/** Names that hang over no end of a blocking phrase: "generación de [electricidad estática]" generates no power. */
const unblocked = (hits: readonly Hit[]): readonly NamingHit[] => {
  const blocks = new Map<number, Hit>();
  for (const hit of hits) {
    if (hit.phrase === null) for (let word = hit.from; word < hit.to; word++) blocks.set(word, hit);
  }
  const blocked = ({ from, to }: Hit): boolean =>
    [blocks.get(from), blocks.get(to - 1)].some((block) => block !== undefined && (block.from < from || to < block.to));
  return hits.filter((hit): hit is NamingHit => hit.phrase !== null && !blocked(hit));
};

/** The hits that stand at one place under one label and are within no longer one of that label. */
const longest = (hits: readonly NamingHit[]): readonly (readonly NamingHit[])[] => {
  const groups = new Map<string, NamingHit[]>();
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
const resolve = (group: readonly NamingHit[], words: readonly Word[], on: Day | null): readonly Mention[] => {
  const entries = [...new Map(group.map(({ phrase }) => [phrase.key, phrase])).values()];
  const alive = entries.filter((entry) => on === null || isBorneOn(entry, on));
  const meant = entries.length > 1 && alive.length > 0 ? alive : entries;
  const [first] = group;
  // Two bodies that bear one name on one day: neither can be told.
  if (!first || (first.phrase.label === 'Authority' && meant.length > 1)) return [];
  const [start, end] = [words[first.from]?.start ?? 0, words[first.to - 1]?.end ?? 0];
  return meant.map(({ label, key, confidence }) => ({ label, key, start, end, confidence }));
};

const isBorneOn = ({ from, to }: LexiconEntry, on: Day): boolean =>
  (from === null || from <= on) && (to === null || on <= to);

/** Mentions that are not part of a longer name: "medio ambiente" in the name of a ministry is no mention of the topic. */
const ownNames = (text: string, mentions: readonly Mention[]): readonly Mention[] => {
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
