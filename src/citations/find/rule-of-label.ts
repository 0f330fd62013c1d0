import type { Token } from '../text/token.js';
import type { Label } from './label.js';
import { FRACTION, NUMERAL, PARAGRAPH, TARIFF_LINE, type PartRule } from './part-words.js';

/**
 * The kind of part that a word and its label name together: "inciso 7.1" of a standard is its numeral, and so is "paragraph 5.1.1";
 * "subpárrafo 1 (b)" of a treaty, letter b of paragraph 1; "fracción arancelaria 8703.80.01", a line of the tariff.
 */
export function ruleOfLabel(text: string, word: Token, rule: PartRule, label: Label): PartRule {
  const dotted = label.sort === 'dotted';
  if (rule === PARAGRAPH && dotted) return NUMERAL;
  if (rule === FRACTION && dotted) return TARIFF_LINE;
  if (rule.kind !== 'inc' || !/^\d/.test(label.text)) return rule;
  if (dotted) return NUMERAL;
  const lettered = word.word.startsWith('subp') && LETTER_BRACKET.test(text.slice(label.end, label.end + 5));
  return lettered ? PARAGRAPH : rule;
}

const LETTER_BRACKET = /^\s?\([a-z]\)/;
