/** Longest quote that evidence carries, in UTF-16 units; long enough to recognise a sentence, short enough to be a quotation. */
export const QUOTE_LIMIT = 200;

/** The words of a text between two offsets, white space run together, cut at a word before the limit with an ellipsis. */
export function quoteOf(text: string, start: number, end: number): string {
  const words = text
    .slice(start, Math.min(end, start + 4 * QUOTE_LIMIT))
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= QUOTE_LIMIT) return words;
  const cut = words.lastIndexOf(' ', QUOTE_LIMIT - 1);
  return `${words.slice(0, cut > QUOTE_LIMIT / 2 ? cut : QUOTE_LIMIT - 1)}…`;
}
