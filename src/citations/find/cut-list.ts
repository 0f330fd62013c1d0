import { isDigit } from '../text/characters.js';
import { tokenAt } from '../text/token.js';
import { ARTICLE_RANK, PART_WORDS } from './part-words.js';

/** Longest run of numbers looked back over, in characters. */
const REACH = 160;
const NUMBER =
  '\\d{1,3}(?:\\s?[o°º]\\.?|\\/o\\.?)?(?:[ -](?:[A-ZÑ]|[Bb][Ii][Ss]|[Tt][Ee][Rr]|[Qq]u[aá]ter)(?:[ -]\\d{1,2})?)?';
/** "3°, fracción", "10, 19, fracción", "; 4, 16, último párrafo": numbers that no part word stands before. */
const NUMBERS = new RegExp(
  `(?:^|[;:,(]\\s{1,3}|\\b(?:y|e|o|u)\\s{1,3})((?:${NUMBER}(?:\\s?,\\s{1,3}(?:y\\s{1,3})?|\\s{1,3}y\\s{1,3}|\\s{1,3})){1,24})$`,
);

/** "7.1, incisos a) y b)": a numeral that no part word stands before. */
const NUMERAL_BEFORE = /(?:^|[\s(])(\d{1,2}(?:\.\d{1,3}){1,5}\.?,?\s{1,3})$/;

/** Where a numeral stands right before the inciso at `start`; null where none does. */
export function numeralBefore(text: string, start: number, floor: number): number | null {
  if (!/^(?:sub)?incisos?$/.test(tokenAt(text, start).word)) return null;
  const found = NUMERAL_BEFORE.exec(text.slice(Math.max(floor, start - 24), start))?.[1];
  return found === undefined ? null : start - found.length;
}

/** "7.2.1, 7.2.3 y 7.4 de la NOM-...": numerals that no part word stands before. */
const NUMERALS_OF =
  /(?:^|[\s(])((?:\d{1,2}(?:\.\d{1,3}){1,5}(?:,\s|,?\s(?:y|e|o|u|al?)\s)){0,12}\d{1,2}(?:\.\d{1,3}){1,5}),?\sde\sla\s$/;

/** Where numerals start that stand right before the standard whose designation is at `start`; null where none do. */
export function numeralsOfStandard(text: string, start: number, floor: number): number | null {
  const before = text.slice(Math.max(floor, start - REACH), start);
  if (!/\d,?\sde\sla\s$/.test(before)) return null;
  const found = NUMERALS_OF.exec(before);
  return found === null ? null : start - found[0].length + found[0].indexOf(found[1] ?? '');
}

/**
 * Where a list of articles starts whose first number has no word before it: the part word at `start` stands inside of it, as in
 * "...; 3°, fracción XII, y 51 del Reglamento". `floor` is the end of the citation before. Null where no number stands there.
 */
export function listStartBefore(text: string, start: number, floor: number): number | null {
  const word = tokenAt(text, start).word;
  const rank = PART_WORDS.get(word)?.rank;
  if (rank !== undefined && rank <= ARTICLE_RANK) return null;
  if (!hasDigitBefore(text, start)) return null;
  const before = text.slice(Math.max(floor, start - REACH), start);
  const numbers = NUMBERS.exec(before)?.[1];
  return numbers === undefined ? null : start - numbers.length;
}

/** A cheap test: no list without a figure near its end. */
const hasDigitBefore = (text: string, start: number): boolean => {
  for (let at = start - 1; at >= 0 && start - at <= DIGIT_REACH; at--) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (code === NEWLINE || code === SEMICOLON) return false;
  }
  return false;
};

const DIGIT_REACH = 25;
const NEWLINE = 10;
const SEMICOLON = 59;
