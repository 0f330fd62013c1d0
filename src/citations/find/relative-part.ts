import { tokenAt, wordBefore, type Token } from '../text/token.js';
import { determinersAt, determinersBefore } from './determiners.js';
import type { RelativePart } from './mention.js';
import { PART_WORDS, type PartRule } from './part-words.js';

/** A relative part and the words that name it. */
export interface RelativeRead {
  readonly part: RelativePart;
  readonly start: number;
  readonly end: number;
}

/** Words after a part word that tell where it stands from here. */
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['anterior', -1],
  ['precedente', -1],
  ['inmediato', -1],
  ['siguiente', 1],
  ['subsecuente', 1],
]);

/** Reads "este artículo", "el párrafo anterior", "dicho numeral" at `at`, determiner included; null for anything else. */
export function readRelativePart(text: string, at: number): RelativeRead | null {
  const before = determinersAt(text, at);
  return readAtWord(text, before.end, before.determiner, before.start);
}

/** The same, found from its part word. */
export function readRelativePartAround(text: string, wordStart: number): RelativeRead | null {
  const before = determinersBefore(text, wordStart);
  return readAtWord(text, wordStart, before.determiner, before.start);
}

const readAtWord = (text: string, at: number, determiner: string | null, start: number): RelativeRead | null => {
  const word = tokenAt(text, at);
  const rule = word.kind === 'word' ? PART_WORDS.get(word.word) : undefined;
  if (!rule) return null;
  // "conforme a la tabla siguiente" points at what it stands above.
  const run = readRun(text, word, rule);
  if (run) return run;
  const shift = /^(?:tab|lst|anx)$/.test(rule.kind) ? null : shiftAfter(text, word.end);
  // The article stays outside: "artículo anterior" is the surface.
  if (shift) return { part: { kind: rule.kind, shift: shift.value }, start: word.start, end: shift.end };
  // "antes citada considerando" is a verb.
  if (word.word.endsWith('s') || (word.word === 'considerando' && !word.capital)) return null;
  if (determiner === 'own') return { part: { kind: rule.kind, shift: 0 }, start, end: word.end };
  if (determiner === 'said') return { part: { kind: rule.kind, shift: 'said' }, start, end: word.end };
  return null;
};

const RUNS: ReadonlyMap<string, number> = new Map([
  ['dos', 2],
  ['tres', 3],
  ['cuatro', 4],
]);

/** "las fracciones anteriores", "los dos párrafos que anteceden"; null for anything else, and for articles that are not counted. */
const readRun = (text: string, word: Token, { kind }: PartRule): RelativeRead | null => {
  if (!word.word.endsWith('s') || !/^(?:fr|inc|par|art)$/.test(kind)) return null;
  BEFORE_HERE.lastIndex = word.end;
  const found = BEFORE_HERE.exec(text)?.[0];
  if (found === undefined) return null;
  const end = word.end + found.length;
  const count = wordBefore(text, word.start);
  const run = RUNS.get(count?.word ?? '');
  if (count && run !== undefined) return { part: { kind, shift: -1, run }, start: count.start, end };
  return kind === 'art' ? null : { part: { kind, shift: -1, run: 'all' }, start: word.start, end };
};

const BEFORE_HERE = /\s{1,3}(?:anteriores|precedentes|que\s{1,3}(?:ante|pre)ceden)(?![\p{L}])/uy;

/** "anterior", "inmediato anterior", "que antecede", "que precede", "citado". */
const shiftAfter = (text: string, at: number): { value: number; end: number } | null => {
  const next = tokenAt(text, at);
  if (next.broken) return null;
  if (next.word === 'que') {
    const verb = tokenAt(text, next.end);
    return verb.word === 'antecede' || verb.word === 'precede' ? { value: -1, end: verb.end } : null;
  }
  const value = SHIFTS.get(next.word);
  if (value === undefined) return null;
  const more = tokenAt(text, next.end);
  return { value, end: next.word === 'inmediato' && more.word === 'anterior' ? more.end : next.end };
};
