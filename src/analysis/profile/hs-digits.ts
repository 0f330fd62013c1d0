/**
 * The digits of a code of the Harmonised System, of a chapter to a tariff line: `8507.60`, `850760`, `85.07`, `8507 60`, `HS 8507.60`,
 * `fracción 8507.60.01`, and, from a file that lost its last nought, `8507.6`; null for what is none.
 */
export function hsDigits(code: string): string | null {
  const bare = code
    .trim()
    .replace(/^(?:hs|sa|hts|tigie|fracci[oó]n(?: arancelaria)?|partida|subpartida|heading|subheading)[\s:.]*/i, '');
  const word = bare.replace(/^(\d{4})\.(\d)$/, '$1.$20');
  if (!/^\d{2}(?:[. ]?\d{2}){0,4}$/.test(word)) return null;
  const digits = word.replace(/[. ]/g, '');
  const chapter = Number(digits.slice(0, 2));
  return chapter >= 1 && chapter <= 98 ? digits : null;
}
