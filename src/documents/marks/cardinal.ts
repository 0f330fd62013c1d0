/** The numbers in words that legal texts write, folded: days of a term, years of a date. */
const WORDS: readonly (readonly [number, string])[] = [
  [1, 'un uno una primero'],
  [2, 'dos'],
  [3, 'tres'],
  [4, 'cuatro'],
  [5, 'cinco'],
  [6, 'seis'],
  [7, 'siete'],
  [8, 'ocho'],
  [9, 'nueve'],
  [10, 'diez'],
  [11, 'once'],
  [12, 'doce'],
  [13, 'trece'],
  [14, 'catorce'],
  [15, 'quince'],
  [16, 'dieciseis'],
  [17, 'diecisiete'],
  [18, 'dieciocho'],
  [19, 'diecinueve'],
  [20, 'veinte'],
  [21, 'veintiun veintiuno'],
  [22, 'veintidos'],
  [23, 'veintitres'],
  [24, 'veinticuatro'],
  [25, 'veinticinco'],
  [26, 'veintiseis'],
  [27, 'veintisiete'],
  [28, 'veintiocho'],
  [29, 'veintinueve'],
  [30, 'treinta'],
  [40, 'cuarenta'],
  [50, 'cincuenta'],
  [60, 'sesenta'],
  [70, 'setenta'],
  [80, 'ochenta'],
  [90, 'noventa'],
  [100, 'cien ciento'],
  [200, 'doscientos'],
  [300, 'trescientos'],
  [400, 'cuatrocientos'],
  [500, 'quinientos'],
  [600, 'seiscientos'],
  [700, 'setecientos'],
  [800, 'ochocientos'],
  [900, 'novecientos'],
];

const VALUES = new Map(WORDS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** Reads a whole number up to 9999 in figures or folded words: `180`, `ciento ochenta`, `mil novecientos ochenta y ocho`; null for anything else. */
export function readCardinal(folded: string): number | null {
  if (/^\d{1,4}$/.test(folded)) return Number(folded);
  let total = 0;
  let last = Infinity;
  for (const word of folded.split(/\s+/)) {
    if (word === 'y') continue;
    const value = word === 'mil' ? 1000 : VALUES.get(word);
    // Thousands follow their count, all others fall: "dos mil catorce".
    if (value === undefined || (word === 'mil' ? total > 9 : value >= last)) return null;
    total = word === 'mil' ? Math.max(total, 1) * value : total + value;
    last = value;
  }
  return total === 0 ? null : total;
}
