import { segment, printSegment } from '../../domain/locator/segment.js';
import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import { parseOrdinal, printOrdinal } from '../../domain/ordinal.js';
import { parseRoman, printRoman } from '../../domain/roman.js';
import { BARE_NUMBER_KINDS, BARE_SIGN_KINDS, LOCATOR_WORDS } from './locator-words.js';
import type { Token } from '../text/tokens.js';
import { standsBeside, type Span } from './span.js';

/** A place in a query that names a part. */
export interface LocatorMention extends Span {
  /** From the outermost in, the segments that each step may mean: "art 31 fr V" is `[['art-31'], ['fr-v', 'fr-5']]`. */
  readonly steps: readonly (readonly string[])[];
  /** True where a word says that it is a part: "art 31", and not "31". */
  readonly isLabelled: boolean;
}

/** The parts that a query names, each before the name of an instrument or after it; beside such a name a bare number is a part. */
export function readLocators(
  text: string,
  tokens: readonly Token[],
  names: readonly Span[],
): readonly LocatorMention[] {
  const found: LocatorMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const end = names.find(({ to }) => to > at)?.from ?? tokens.length;
    const mention = at < end ? readLocator(text, tokens, at, end, standsBeside(names, at)) : null;
    if (!mention) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

/**
 * The part that a run of words begins with: "art. 31", "artículo 31 fracción V", "num 5.2.1", "segundo transitorio", "31 V" where `bare` (an
 * instrument is named beside it). Null where it begins with none.
 */
export function readLocator(
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  bare: boolean,
): LocatorMention | null {
  const steps: (readonly string[])[] = [];
  let at = from;
  for (;;) {
    const step = readStep({ text, tokens, end }, at, bare, steps.length > 0);
    if (!step) break;
    steps.push(step.segments);
    at = step.to;
  }
  const isLabelled = !/^\d/.test(tokens[from]?.word ?? '');
  return steps.length > 0 ? { from, to: at, steps, isLabelled } : null;
}

interface Run {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly end: number;
}

interface Step {
  readonly segments: readonly string[];
  readonly to: number;
}

const readStep = (run: Run, at: number, bare: boolean, inside: boolean): Step | null => {
  const word = wordAt(run, at);
  const kinds = LOCATOR_WORDS.get(word);
  if (kinds) return readLabelled(run, at + 1, kinds);
  const ordinal = readOrdinal(run, at);
  if (ordinal && LOCATOR_WORDS.get(wordAt(run, ordinal.to))?.includes('trans') === true) {
    return stepOf(['trans'], ordinal.labels, ordinal.to + 1);
  }
  if (!inside && /^\d+(\.\d+)+$/.test(word)) return stepOf(['num', 'regla'], [word], at + 1);
  if (!inside && bare && /^\d/.test(word)) return readLabelled(run, at, BARE_NUMBER_KINDS);
  return inside && isBareSign(run, at) ? stepOf(BARE_SIGN_KINDS, labelsOf(word), at + 1) : null;
};

const wordAt = ({ tokens, end }: Run, at: number): string => (at < end ? (tokens[at]?.word ?? '') : '');

const readLabelled = (run: Run, at: number, kinds: readonly SegmentKind[]): Step | null => {
  const ordinal = readOrdinal(run, at);
  if (ordinal) {
    const transitory = kinds.includes('art') && LOCATOR_WORDS.get(wordAt(run, ordinal.to))?.includes('trans') === true;
    return transitory ? stepOf(['trans'], ordinal.labels, ordinal.to + 1) : stepOf(kinds, ordinal.labels, ordinal.to);
  }
  const word = wordAt(run, at);
  if (!/^(\d+(\.\d+)*[oaºª°]?|[a-z]|[a-z]\d{1,2}|[ivxlcdm]{1,8}|unic[oa])$/.test(word)) return null;
  const number = word.replace(/^(\d[\d.]*)[oaºª°]$/, '$1');
  const suffix = readSuffix(run, at + 1);
  if (suffix.label === '') return stepOf(kinds, labelsOf(number), at + 1);
  return stepOf(kinds, [`${number}${suffix.label}`], suffix.to);
};

/** "Bis", "Bis 1", "-H", "-H Quáter" after a number. */
const readSuffix = (run: Run, start: number): { label: string; to: number } => {
  let [label, at] = ['', start];
  for (; at < run.end; at++) {
    const word = wordAt(run, at);
    const hyphen = run.text[(run.tokens[at]?.start ?? 0) - 1] === '-';
    const joins = SUFFIX.test(word) || (hyphen && /^[a-zñ]$/.test(word)) || (label !== '' && /^\d$/.test(word));
    if (!joins) break;
    label += `-${word}`;
  }
  return { label, to: at };
};

const SUFFIX = /^(bis|ter|quater|quinquies|quintus|sexies|sextus|septies|octies|nonies|decies)$/;

/** A number in words, two words before one: "décimo primero". */
const readOrdinal = (run: Run, at: number): { labels: readonly string[]; to: number } | null => {
  for (const count of [2, 1]) {
    const words = Array.from({ length: count }, (_, offset) => wordAt(run, at + offset)).join(' ');
    const value = /^[a-z]{5,} ?[a-z]*$/.test(words) ? parseOrdinal(words) : null;
    if (value !== null) return { labels: [printOrdinal(value) ?? words, String(value)], to: at + count };
  }
  return null;
};

/** A Roman numeral, or a letter. The letters that are words ("a", "y", "o") only where a bracket marks them: "31 a)". */
const isBareSign = (run: Run, at: number): boolean => {
  const word = wordAt(run, at);
  if (parseRoman(word) !== null) return true;
  return /^[a-zñ]$/.test(word) && (!/^[aeouy]$/.test(word) || run.text[run.tokens[at]?.end ?? 0] === ')');
};

/** The ways in which a text may number the same part: 5, v, quinto. */
const labelsOf = (label: string): readonly string[] => {
  const value = /^\d+$/.test(label) ? Number(label) : parseRoman(label);
  if (value === null) return label === 'unica' ? ['unico'] : [label];
  const others = [String(value), printRoman(value), printOrdinal(value)].filter((other) => other !== null);
  return [...new Set([label, ...others])];
};

const stepOf = (kinds: readonly SegmentKind[], labels: readonly string[], to: number): Step | null => {
  const segments = kinds.flatMap((kind) => labels.flatMap((label) => segment(kind, label) ?? []));
  return segments.length > 0 ? { segments: segments.map(printSegment), to } : null;
};
