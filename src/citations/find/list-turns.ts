import { tokenAt } from '../text/token.js';
import { PARAGRAPH, PART_WORDS, type PartRule } from './part-words.js';
import { readOrdinalsBeforeWord } from './word-label.js';

/** "29, segundo párrafo, fracción VI": past a comma alone, the fraction at `to` is of the paragraph read `last`, which ends at `from`. */
export function isInParagraph(text: string, last: PartRule | null, from: number, to: number): boolean {
  if (last !== PARAGRAPH || !COMMA_ALONE.test(text.slice(from, to))) return false;
  return /^(?:fr|inc)$/.test(PART_WORDS.get(tokenAt(text, to).word)?.kind ?? '');
}

/** "14 Bis, fracciones I y III, y párrafo segundo": past a comma and "y", the paragraph at `to` is the article's. */
export function isArticleAgain(text: string, from: number, to: number): boolean {
  if (!COMMA_AND.test(text.slice(from, to))) return false;
  const token = tokenAt(text, to);
  return (PART_WORDS.get(token.word) ?? readOrdinalsBeforeWord(text, token)?.rule) === PARAGRAPH;
}

/** "Article 7(1), second subparagraph, point (b)": past the paragraphs that acts of the European Union leave without a number. */
export function pastUnnumbered(text: string, at: number): number {
  UNNUMBERED.lastIndex = at;
  return at + (UNNUMBERED.exec(text)?.[0].length ?? 0);
}

const COMMA_ALONE = /^,\s*$/;
const COMMA_AND = /^,\s+y\b/;
const UNNUMBERED = /\s{0,3}(?:first|second|third|fourth|fifth|last)\s{1,3}sub-?paragraph,\s{1,3}/y;
