/** Words in the markup of a Word document that are printed: what is deleted, and what stands only for readers that know no more, is not. */
export function printedWords(markup: string): string {
  const own = withoutFallbacks(markup);
  const words: string[] = [];
  for (const [, word, hyphen] of own.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|(<w:noBreakHyphen\s*\/>)/g))
    words.push(hyphen === undefined ? decodeEntities(word ?? '') : '\u2011');
  return words.join('');
}

/** Cut by hand: a pattern would look for each missing end to the end of the file. */
const withoutFallbacks = (markup: string): string => {
  const pieces = markup.split('<mc:Fallback>');
  return pieces
    .map((piece, at) => {
      const end = at === 0 ? 0 : piece.indexOf('</mc:Fallback>');
      return end < 0 ? '' : piece.slice(end);
    })
    .join('');
};

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex: string | undefined, digits: string | undefined, name = '') => {
      if (hex !== undefined) return signOf(Number.parseInt(hex, 16)) ?? whole;
      if (digits !== undefined) return signOf(Number(digits)) ?? whole;
      return ENTITIES.get(String(name)) ?? whole;
    },
  );

/** The last number that stands for a sign. */
const LAST_SIGN = 0x10ffff;

const signOf = (code: number): string | null => (code <= LAST_SIGN ? String.fromCodePoint(code) : null);
