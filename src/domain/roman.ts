const SIGNS: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The lower-case Roman numeral of 1 to 3999; null outside. */
export function printRoman(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 3999) return null;
  let rest = value;
  let text = '';
  for (const [sign, worth] of SIGNS) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}

/** The value of a Roman numeral in either case; null for what is not the one right spelling of a number (`iiii`, `ic`). */
export function parseRoman(text: string): number | null {
  const lower = text.toLowerCase();
  if (!/^[mdclxvi]{1,15}$/.test(lower)) return null;
  let at = 0;
  let value = 0;
  for (const [sign, worth] of SIGNS) {
    for (; lower.startsWith(sign, at); at += sign.length) value += worth;
  }
  return at === lower.length && printRoman(value) === lower ? value : null;
}
