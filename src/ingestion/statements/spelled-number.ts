/** Worth of the words that add up to a number below a thousand. */
const SMALL: Readonly<Record<string, number>> = {
  cero: 0,
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciseis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  veintiun: 21,
  veintiuno: 21,
  veintiuna: 21,
  veintidos: 22,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  doscientos: 200,
  trescientos: 300,
  cuatrocientos: 400,
  quinientos: 500,
  seiscientos: 600,
  setecientos: 700,
  ochocientos: 800,
  novecientos: 900,
};

/** Words that multiply what stands before them. */
const LARGE: Readonly<Record<string, number>> = { mil: 1_000, millon: 1_000_000, millones: 1_000_000 };

const WORDS = [...Object.keys(SMALL), ...Object.keys(LARGE)]
  .map((word) => word.replace(/os$/, '[oa]s'))
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * Source of a pattern for one number in folded text, in digits ("1 961.33", "1,000", "0,3") or in words ("trescientos sesenta y cinco");
 * a figure may be followed by itself in words or digits between brackets. Linear: no word can be read in two ways.
 */
export const NUMBER = `(?:\\d{1,3}(?:[ ,]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?|(?:${WORDS})\\b(?: (?:y )?(?:${WORDS})\\b){0,9})(?: ?\\([^()]{1,60}\\))?`;

/** The worth of what NUMBER matched; null for words that are no number. */
export function readNumber(text: string): number | null {
  const bare = text.replace(/\(.*$/, '').trim();
  return /^\d/.test(bare) ? readDigits(bare) : readWords(bare.split(' '));
}

/** A comma before three digits parts thousands, before any other count it is the decimal mark of some standards. */
const readDigits = (digits: string): number | null => {
  const grouped = /^\d{1,3}([ ,]\d{3})+(\.\d+)?$/.test(digits);
  const value = Number(grouped ? digits.replace(/[ ,]/g, '') : digits.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
};

const readWords = (words: readonly string[]): number | null => {
  let total = 0;
  let part = 0;
  for (const word of words) {
    if (word === 'y') continue;
    const large = LARGE[word];
    const small = SMALL[word.replace(/as$/, 'os')] ?? SMALL[word];
    if (large === undefined && small === undefined) return null;
    if (large === undefined) part += small ?? 0;
    else if (large === 1_000) part = (part === 0 ? 1 : part) * large;
    else {
      total += (part === 0 ? 1 : part) * large;
      part = 0;
    }
  }
  return total + part;
};
