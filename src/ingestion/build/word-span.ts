import type { SeedRecord } from '../seeds/seeds.js';

/** The stretch of a field in which one member of its list stands; the whole field where the words are broken over lines. */
export function spanOfWord<T>(record: SeedRecord<T>, field: keyof T, word: string): readonly [number, number] {
  const [start, end] = record.spanOf(field);
  for (
    let at = record.file.text.indexOf(word, start);
    at >= 0 && at < end;
    at = record.file.text.indexOf(word, at + 1)
  ) {
    const after = record.file.text[at + word.length] ?? '';
    if (!/[\w/#.-]/.test(after)) return [at, at + word.length];
  }
  return [start, end];
}
