/**
 * Text without case and accents, for comparing what people and printers spell in many ways.
 * Ñ stays a letter of its own ("art. 353-Ñ" is not "353-N"). The result has one UTF-16 unit for each unit of the input
 * wherever the input is composed (NFC) and free of ligatures, so offsets found in it hold in the original.
 */
export function fold(text: string): string {
  // The Turkish dotted capital is the one letter whose lower case is longer than itself.
  return text
    .replace(/İ/g, 'I')
    .toLowerCase()
    .replace(/[\u0080-\u00f0\u00f2-\uffff]/g, foldLetter);
}

const foldLetter = (letter: string): string => {
  const known = FOLDED.get(letter);
  if (known !== undefined) return known;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const folded = bare.length === letter.length ? bare : letter;
  if (FOLDED.size < 4096) FOLDED.set(letter, folded);
  return folded;
};

// Filled as letters are met; bounded, because hostile text may hold every code point.
const FOLDED = new Map<string, string>();

/** Lower-case words of a name joined by hyphens: "Campo de aplicación" is `campo-de-aplicacion`. Empty when there is no letter or digit. */
export function slug(text: string): string {
  return fold(text.normalize('NFC'))
    .replace(/[^a-z0-9ñ]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
