import type { Token } from '../text/token.js';

/** First words, folded, of the codes of rules that a title number stands before. */
export const CODE_WORDS: readonly string[] = ['cfr', 'ccr', 'c', 'u'];

const TITLE = /(?<![\d.,])(\d{1,2})\s$/;
const REST =
  /(?:(CFR|CCR|C\.\s?(?:F|C)\.\s?R\.)|(U\.\s?S\.\s?C\.))\s?(?:§{1,2}\s?|[Pp]arts?\s|[Ss]ections?\s|[Ss]ec\.\s)?(\d{1,4}[A-Za-z]?(?:\.\d{1,4}[a-z]?)?)(?![\d])/y;

/** "49 CFR 571.305", "40 CFR Part 86", "26 U.S.C. 30D": found at the name of the code, started at the number of the title; null for anything else. */
export function readCodifiedRule(
  text: string,
  token: Token,
): { readonly start: number; readonly end: number; readonly designation: string } | null {
  if (!CODE_WORDS.includes(token.word)) return null;
  const title = TITLE.exec(text.slice(Math.max(0, token.start - 6), token.start))?.[1];
  REST.lastIndex = token.start;
  const found = REST.exec(text);
  if (title === undefined || !found) return null;
  const [whole, printed, , section = ''] = found;
  const code = printed?.replace(/[.\s]/g, '') ?? 'U.S.C.';
  const part = code === 'U.S.C.' || section.includes('.') ? '' : 'part ';
  return {
    start: token.start - title.length - 1,
    end: token.start + whole.length,
    designation: `${title} ${code} ${part}${section}`,
  };
}
