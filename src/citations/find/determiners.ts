import { tokenAt, wordBefore, type Token } from '../text/token.js';
import type { Determiner } from './mention.js';

/** What each word before a noun makes of it. `article` settles nothing alone: "la Ley" against "la citada Ley". */
const WORDS: ReadonlyMap<string, Determiner | 'article'> = new Map<string, Determiner | 'article'>([
  ...entries('article', 'el', 'la', 'los', 'las', 'the'),
  ...entries('own', 'este', 'esta', 'estas', 'estos', 'presente', 'presentes', 'this', 'present'),
  ...entries(
    'said',
    'dicho',
    'dicha',
    'dichos',
    'dichas',
    'ese',
    'esa',
    'aquel',
    'aquella',
    'mismo',
    'misma',
    'propio',
    'propia',
  ),
  ...entries(
    'said',
    'citado',
    'citada',
    'citados',
    'citadas',
    'referido',
    'referida',
    'referidos',
    'mencionado',
    'mencionada',
  ),
  ...entries(
    'said',
    'aludido',
    'aludida',
    'invocado',
    'invocada',
    'multicitado',
    'multicitada',
    'indicado',
    'indicada',
  ),
  ...entries('said', 'senalado', 'senalada', 'expresado', 'expresada', 'such', 'said'),
  ...entries('its', 'su', 'its'),
]);

function entries(value: Determiner | 'article', ...words: string[]): [string, Determiner | 'article'][] {
  return words.map((word) => [word, value]);
}

/** Determiners of a noun, read as one. */
export interface DeterminerRead {
  readonly determiner: Determiner | null;
  readonly start: number;
  readonly end: number;
}

/** Most words that stand before a noun: "la misma citada". */
const LIMIT = 3;

/** The determiners that stand right before `at`; `determiner` is null and `start` is `at` where there are none. */
export function determinersBefore(text: string, at: number): DeterminerRead {
  const words: Token[] = [];
  for (let start = at; words.length < LIMIT;) {
    const word = wordBefore(text, start);
    if (!word || !WORDS.has(word.word)) break;
    words.unshift(word);
    start = word.start;
  }
  return summarise(words, at, at);
}

/** The determiners that start at `at`. */
export function determinersAt(text: string, at: number): DeterminerRead {
  const words: Token[] = [];
  for (let end = at; words.length < LIMIT;) {
    const word = tokenAt(text, end);
    if (!goesOn(word, words[0])) break;
    words.push(word);
    end = word.end;
  }
  const start = words[0]?.start ?? at;
  return summarise(words, start, words.at(-1)?.end ?? at);
}

/** "de la LA": capitals after small letters are an acronym, no article. */
const goesOn = (word: Token, first: Token | undefined): boolean =>
  word.kind === 'word' && WORDS.has(word.word) && (!first || (!word.broken && (first.capital || !word.shout)));

/** The strongest word decides; an article that only introduces it stays inside. */
const summarise = (words: readonly Token[], start: number, end: number): DeterminerRead => {
  const kinds = words.map((word) => WORDS.get(word.word));
  const strong = kinds.find((kind): kind is Determiner => kind !== 'article' && kind !== undefined);
  const determiner = strong ?? (kinds.length > 0 ? 'the' : null);
  return { determiner, start: words[0]?.start ?? start, end };
};
