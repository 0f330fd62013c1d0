import { segment } from '../../domain/locator/segment.js';
import { tokenAt, type Token } from '../text/token.js';
import { isGrouped } from './amount.js';
import { ownBracket } from './bracket.js';
import type { Label } from './label.js';
import { ARTICLE, FRACTION, LABEL_FILLERS, PARAGRAPH, PART_WORDS, TRANSITORY, type PartRule } from './part-words.js';
import { readLabel } from './read-label.js';
import { jointAt } from './separators.js';

/** A label and the part word that it follows. */
export interface WordLabel {
  readonly label: Label;
  readonly transitory: boolean;
}

/** The label after a part word: "fracción IV", "Apéndice Normativo A", "numerales siguientes: 5.1", "Guía de referencia I". */
export function labelAfterWord(text: string, word: Token, rule: PartRule): WordLabel | null {
  let token = tokenAt(text, word.end);
  let transitory = false;
  if (isOtherAbbreviation(word, token)) return null;
  if (token.word === ':' && word.word === 'articulos') return labelBelow(text, token.end);
  token = pastAbbreviation(text, word, token);
  for (let count = 0; count < 3 && LABEL_FILLERS.has(token.word); count++) {
    transitory ||= token.word.startsWith('transitorio');
    token = pastStop(text, tokenAt(text, token.end));
  }
  if (token.broken || (transitory && rule !== ARTICLE)) return null;
  const label = labelOf(text, token, rule);
  return label && { label, transitory };
}

/** "Se reforman los artículos:" and, on a line of its own, "2o.-A, fracción I; 4o.": no item of a list of things, which goes on with a word. */
const labelBelow = (text: string, at: number): WordLabel | null => {
  const label = labelOf(text, tokenAt(text, at), ARTICLE);
  return label && /^\s?[,;]|^\s+y\s/.test(text.slice(label.end, label.end + 4)) ? { label, transitory: false } : null;
};

/** "90 FR 9609": capitals without a stop abbreviate something else. */
const isOtherAbbreviation = (word: Token, next: Token): boolean =>
  word.shout && word.word.length < 4 && next.word !== '.';

/** "artículos 115,116" are the first of a list, since no article counts so far; "artículos 10,000" are none. */
const labelOf = (text: string, token: Token, rule: PartRule): Label | null => {
  const first = token.word === 'del' ? tokenAt(text, token.end) : token;
  const label = readLabel(text, first);
  if (!label || !fits(rule, label, token) || isGrouped(text, first.start, label.end, 0)) return null;
  return ownBracket(text, label, rule);
};

/** "art. 5": a short word with a stop is an abbreviation. */
const pastAbbreviation = (text: string, word: Token, token: Token): Token =>
  token.word === '.' && word.word.length < 6 ? tokenAt(text, token.end) : token;

/** "numerales siguientes: 5.1", "núm. 5". */
const pastStop = (text: string, token: Token): Token => (/^[:.]$/.test(token.word) ? tokenAt(text, token.end) : token);

/** True when a locator can hold the label: no "artículo último", no "párrafo 12-A". */
export function isLabelOf(rule: PartRule, label: Label): boolean {
  if (label.annex !== undefined && rule !== ARTICLE) return false;
  // "paragraph 5.1.1" is a numeral.
  if (rule === PARAGRAPH) return label.value !== null || label.sort === 'dotted' || FROM_THE_END.test(label.text);
  return !FROM_THE_END.test(label.text) && segment(rule.kind, label.text) !== null;
}

const TARIFF_CODE = /^\d{4}\.\d\d(?:\.\d\d)?$/;

const fits = (rule: PartRule, label: Label, token: Token): boolean => {
  if (rule === FRACTION && label.sort === 'dotted') return TARIFF_CODE.test(label.text);
  if (!rule.labels.includes(label.sort) || !isLabelOf(rule, label)) return false;
  // "la sección a que", "el anexo y": a lone small letter is a word unless a bracket says otherwise.
  return label.sort !== 'letter' || label.bracketed || token.capital || token.kind === 'mark';
};

const FROM_THE_END = /^(?:last|(?:ante)?penultimate)$/;

/** Ordinals and the part word that they stand before. */
export interface OrdinalRun {
  readonly rule: PartRule;
  readonly labels: readonly Label[];
  readonly end: number;
}

const ORDINAL_RUN_LIMIT = 12;

/** Ordinals that stand before their part word. Only paragraphs and transitories are named so. */
export function readOrdinalsBeforeWord(text: string, first: Token): OrdinalRun | null {
  const labels: Label[] = [];
  for (let token = first; labels.length < ORDINAL_RUN_LIMIT && token.kind === 'word';) {
    const rule = PART_WORDS.get(token.word);
    if (rule) return labels.length > 0 && takesOrdinals(rule) ? { rule, labels, end: token.end } : null;
    const label = readLabel(text, token) ?? readEnglishOrdinal(token);
    if (label?.sort !== 'ordinal' || (label.text === 'unico' && labels.length > 0)) return null;
    labels.push(label);
    token = tokenAt(text, skipComma(text, label.end));
  }
  return null;
}

const takesOrdinals = (rule: PartRule): boolean => rule === PARAGRAPH || rule === TRANSITORY;

/** "second paragraph": in English only before the word, since "Article 5 and last" goes on otherwise. */
const readEnglishOrdinal = ({ word, end }: Token): Label | null => {
  if (word === 'last') return { sort: 'ordinal', text: 'last', value: null, end, bracketed: false };
  const value = ENGLISH_ORDINALS.indexOf(word) + 1;
  return value === 0 ? null : { sort: 'ordinal', text: String(value), value, end, bracketed: false };
};

/** In the order of their values, from 1. */
export const ENGLISH_ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** Past ", ", " y ", ", y el ". */
const skipComma = (text: string, at: number): number => {
  const joint = jointAt(text, at);
  return joint?.role === 'next' ? joint.end : at;
};
