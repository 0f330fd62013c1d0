/** Latin counting words that set an inserted article apart: "32 Bis", "18-H Quáter". */
const SUFFIXES: ReadonlySet<string> = new Set([
  'bis',
  'ter',
  'quater',
  'quarter',
  'quintus',
  'quinquies',
  'sexies',
  'sexties',
  'sextus',
  'septies',
  'septimus',
  'octies',
  'octavus',
  'nonies',
  'novies',
  'nonus',
  'decies',
  'undecies',
  'duodecies',
  'terdecies',
  'quaterdecies',
  'quindecies',
  'quinquiesdecies',
  'sexdecies',
  'septdecies',
  'octodecies',
  'novodecies',
  'vicies',
]);

/** True for a folded word that belongs to the number before it. */
export function isSuffix(word: string): boolean {
  return SUFFIXES.has(word);
}

const ORDER = ['', 'bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'nonies', 'decies'] as const;

/** The suffix that counts one less, "" before Bis; null where the row does not tell (`quintus` has several neighbours). */
export function suffixBefore(suffix: string): string | null {
  const index = (ORDER as readonly string[]).indexOf(suffix);
  return index < 1 ? null : (ORDER[index - 1] ?? null);
}
