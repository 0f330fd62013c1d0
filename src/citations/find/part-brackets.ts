import { parseRoman } from '../../domain/roman.js';
import { tokenAt } from '../text/token.js';
import type { Label } from './label.js';
import { PARAGRAPH, type PartRule } from './part-words.js';

/** The parts of an article that stand in brackets after its number, from the outermost in. */
export interface BracketRead {
  readonly parts: readonly { readonly rule: PartRule; readonly label: Label }[];
  readonly end: number;
}

/** Below a paragraph, however deep: "(2) (b) (i)". */
const BELOW: readonly PartRule[] = [1, 2, 3].map((depth) => ({
  kind: 'inc',
  rank: PARAGRAPH.rank + depth / 4,
  labels: ['letter', 'roman', 'number'],
}));
/** A number, a letter or a small Roman numeral alone in brackets: "(2)", "(b)", "(iv)"; never a word or a year. */
const BRACKET = /\s?\(\s?(\d{1,2}|[a-z]|[ivx]{1,5})\s?\)/y;

/** Reads "(2) (b) (i)" at `at`; null where no such bracket stands there. */
export function readBrackets(text: string, at: number): BracketRead | null {
  if (tokenAt(text, at).word !== '(') return null;
  const parts: BracketRead['parts'][number][] = [];
  let end = at;
  for (let depth = 0; depth < 4; depth++) {
    BRACKET.lastIndex = end;
    const [whole, word = ''] = BRACKET.exec(text) ?? [];
    const rule = ruleOf(word, parts.at(-1)?.rule ?? null);
    if (whole === undefined || !rule) break;
    end += whole.length;
    parts.push({ rule, label: labelOf(word, end) });
  }
  return parts.length > 0 ? { parts, end } : null;
}

/** A number is a paragraph at the front, and a letter opens what is below one. */
const ruleOf = (word: string, parent: PartRule | null): PartRule | null => {
  if (parent === null && /^\d/.test(word)) return PARAGRAPH;
  const depth = parent === null || parent === PARAGRAPH ? 0 : BELOW.indexOf(parent) + 1;
  return BELOW[depth] ?? null;
};

const labelOf = (word: string, end: number): Label => {
  const number = /^\d/.test(word);
  const sort = number ? 'number' : word.length > 1 && parseRoman(word) !== null ? 'roman' : 'letter';
  return { sort, text: word, value: number ? Number(word) : null, end, bracketed: true };
};
