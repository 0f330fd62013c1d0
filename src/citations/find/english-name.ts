import { onOneLine } from '../text/on-one-line.js';
import { tokenAt, wordBefore, type Token } from '../text/token.js';
import { named, type InstrumentRead } from './instrument-read.js';

/** Nouns of instruments in English, folded, and the Spanish noun that each stands beside. */
export const ENGLISH_NOUNS: ReadonlyMap<string, string> = new Map([
  ['law', 'ley'],
  ['act', 'ley'],
  ['code', 'codigo'],
  ['constitution', 'constitucion'],
  ['regulation', 'reglamento'],
  ['regulations', 'reglamento'],
  ['agreement', 'agreement'],
  ['treaty', 'treaty'],
  ['convention', 'convention'],
  ['protocol', 'protocolo'],
  ['directive', 'directiva'],
  ['decree', 'decreto'],
]);

/** Most words of a name before its noun, and behind it. */
const BEFORE = 6;
const BEHIND = 24;
/** How a name goes on after its noun: "for the Prevention of Waste", "on National Waters". */
const OPENERS = /^(?:for|on|of|to|against|concerning|regarding|relating|establishing|governing)$/;
const CONNECTORS =
  /^(?:for|on|of|to|the|and|or|in|a|an|its|their|other|against|between|with|by|from|as|concerning|regarding|relating|certain)$/;
/** Words that tell the level of a law and name none. */
const LEVELS = /^(?:general|federal|national|new|present|this|the|local|state|said|old|former)$/;

/** "General Law for the Prevention and Comprehensive Management of Waste", found at its noun; null where only the noun stands there. */
export function readEnglishName(text: string, noun: Token): InstrumentRead | null {
  const spanish = ENGLISH_NOUNS.get(noun.word);
  if (spanish === undefined || !noun.capital || noun.shout) return null;
  const { start, tells } = frontOf(text, noun);
  const end = englishEnd(text, noun);
  return end > noun.end || tells ? named(text, spanish, start, end) : null;
}

/** The capitalised words before the noun; `tells` is true where one of them is more than a level. */
const frontOf = (text: string, noun: Token): { readonly start: number; readonly tells: boolean } => {
  let start = noun.start;
  let tells = false;
  for (let count = 0; count < BEFORE; count++) {
    const word = wordBefore(text, start);
    if (!word?.capital || /^(?:the|this|these|article|section|of|in|under|said)$/.test(word.word)) break;
    if (/[\n]\s*\n/.test(text.slice(word.end, start))) break;
    tells ||= !LEVELS.test(word.word);
    start = word.start;
  }
  return { start, tells };
};

/** Past the last capitalised word of what follows the noun. */
const englishEnd = (text: string, noun: Token): number => {
  let end = noun.end;
  let token = tokenAt(text, noun.end);
  if (!OPENERS.test(token.word)) return end;
  for (let count = 0; count < BEHIND && !token.broken; count++, token = tokenAt(text, token.end)) {
    if (token.word === ',' && !/^and$/.test(tokenAt(text, token.end).word) && !listed(text, token)) break;
    token = pastHyphen(text, token);
    if (token.kind !== 'word' && token.word !== ',') break;
    if (token.capital) end = token.end;
    else if (token.kind === 'word' && !CONNECTORS.test(token.word)) break;
  }
  return end;
};

/** "Trade-related Aspects": past the second half of a word. */
const pastHyphen = (text: string, token: Token): Token =>
  token.word === '-' && !token.spaced ? tokenAt(text, tokenAt(text, token.end).end) : token;

/** "Procurement, Leasing and Services": a comma of a name that an "and" closes. */
const listed = (text: string, comma: Token): boolean => {
  const first = tokenAt(text, comma.end);
  return first.capital && /^(?:and|,)$/.test(tokenAt(text, first.end).word);
};

/** What holds parts after "of": "of the WTO Agreement", "of the old agreement", "of the Agreement". `first` is the word after the article. */
export function readEnglishHolder(text: string, first: Token): InstrumentRead | null {
  if (first.capital && OTHER_TEXTS.test(first.word)) {
    const end = englishEnd(text, first);
    if (end > first.end) return named(text, '', first.start, end);
    const words = text.slice(first.start, first.end);
    return { words: { form: 'unknown', words }, start: first.start, end: first.end };
  }
  let token = first;
  for (let count = 0; count <= BEFORE && token.kind === 'word' && !token.broken; count++) {
    if (ENGLISH_NOUNS.has(token.word)) return held(text, first, token, count > 0);
    if (!token.capital && count > 0) return null;
    token = tokenAt(text, token.end);
  }
  return null;
}

/** Texts that are seldom cited, and never the one that cites: "Article 6 of the Understanding on Rules and Procedures", "of the Charter". */
const OTHER_TEXTS = /^(?:understanding|decision|rules|statute|charter|declaration|memorandum|guidelines|resolution)$/;

const held = (text: string, first: Token, noun: Token, described: boolean): InstrumentRead => {
  const full = readEnglishName(text, noun);
  if (full && full.start <= first.start) return { ...full, start: first.start };
  const words = onOneLine(text.slice(first.start, noun.end));
  const place = { start: first.start, end: noun.end };
  if (described) return { words: { form: 'unknown', words }, ...place };
  return {
    words: { form: 'short', noun: ENGLISH_NOUNS.get(noun.word) ?? noun.word, words, determiner: 'the', plural: false },
    ...place,
  };
};
