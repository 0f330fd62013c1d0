import { parseDay, type Day } from '../../domain/day.js';
import { fold } from '../../domain/fold.js';

/** The months of a day in words, folded. */
export const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

const IN_WORDS = /(\d{1,2})[oº°]?\.? de ([a-z]{4,10}) (?:de |del )?(\d{4})/;

/** The first day printed in a text as "8 de octubre de 2003" or "1º de diciembre de 1992"; null where there is none. */
export function readDayInWords(text: string): Day | null {
  const match = IN_WORDS.exec(fold(text));
  const month = MONTHS.indexOf((match?.[2] ?? '').replace('setiembre', 'septiembre')) + 1;
  return match && month > 0 ? dayFrom(match[3] ?? '', month, match[1] ?? '') : null;
}

/** Every day printed in a text in words, in order. */
export function readDaysInWords(text: string): readonly Day[] {
  return [...fold(text).matchAll(new RegExp(IN_WORDS, 'g'))].flatMap(([words]) => readDayInWords(words) ?? []);
}

/** The first day printed in a text in words, or as "29/07/2016"; null where there is none. */
export function readAnyDay(text: string): Day | null {
  const [, day, month, year] = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(text) ?? [];
  return readDayInWords(text) ?? (year === undefined ? null : dayFrom(year, Number(month), day ?? ''));
}

/** Every day printed in a text as "08-05-2023", in order. */
export function readDaysInDigits(text: string): readonly Day[] {
  return [...text.matchAll(/\b(\d{2})-(\d{2})-(\d{4})\b/g)].flatMap(([, day, month, year]) => {
    const read = dayFrom(year ?? '', Number(month), day ?? '');
    return read === null ? [] : [read];
  });
}

/** The day of a gazette's issue, as its pages print it: "Lunes 31 de mayo de 1999", "DOF: 28/03/2025", or in the address of the note. */
export function readGazetteDay(text: string): Day | null {
  const match = /(?:^DOF: |[?&]fecha=)(\d{2})\/(\d{2})\/(\d{4})/.exec(text);
  return match ? dayFrom(match[3] ?? '', Number(match[2]), match[1] ?? '') : readDayInWords(text);
}

const dayFrom = (year: string, month: number, day: string): Day | null =>
  parseDay(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
