import type { Mention } from './find-mentions.js';

const CODE =
  /(?<![\d.,])(?:(?:fracci[oó]n(?:es)? arancelaria(?:s)?|subpartidas?|partidas?(?: arancelarias?)?|heading|subheading)[^.;\n]{0,60}?)(\d{4}(?:\.\d{2}){0,2})(?![\d])/giu;
const MORE = /^(?:\.\d{2})?(?:\s*(?:,|y|e|o|u|and|or)\s+)(\d{4}(?:\.\d{2}){0,2})(?![\d])/u;

/** Tariff headings named by their number, behind the words that say that they are one, with those listed after the first. */
export function findProducts(text: string): readonly Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(CODE)) {
    // "partida 2100" alone is as often one of a budget.
    if (!(match[1] ?? '').includes('.') && !/arancelaria|heading/iu.test(match[0])) continue;
    let end = match.index + match[0].length;
    found.push(mention(match[1] ?? '', end));
    for (let more = MORE.exec(text.slice(end, end + 40)); more; more = MORE.exec(text.slice(end, end + 40))) {
      end += more[0].length;
      found.push(mention(more[1] ?? '', end));
    }
  }
  return found;
}

/** Subheadings of the Harmonised System have six digits; what a country adds behind them names no other product here. */
const mention = (code: string, end: number): Mention => ({
  label: 'Product',
  key: code.slice(0, 7),
  start: end - code.length,
  end,
  confidence: 0.9,
});
