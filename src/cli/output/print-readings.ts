import type { ProfileReading } from '../../domain/ports/questions/applicability.js';
import type { Language } from '../../domain/vocabulary.js';

const READ_AS = { es: 'Se entendió', en: 'Read as' } as const;

/** Prints how words of a profile that are no keys were understood; nothing where there are none. */
export function printReadings(
  print: (line: string) => void,
  readings: readonly ProfileReading[],
  lang: Language,
): void {
  if (readings.length === 0) return;
  print(`\n${READ_AS[lang]}:`);
  for (const { element, means } of readings) print(`  ${element} = ${means.join(', ')}`);
}
