import type { Language } from '../../domain/vocabulary.js';

const LOCALES: Readonly<Record<Language, string>> = { es: 'es-MX', en: 'en-GB' };

/** How much of a day is known, by the length of its text. */
const PARTS: Readonly<Partial<Record<number, Intl.DateTimeFormatOptions>>> = {
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** A day, month or year in words: `2026-07-31` is "31 de julio de 2026", `2026-07` "julio de 2026", `2026` itself. */
export function dayWords(day: string, language: Language): string {
  const parts = PARTS[day.length];
  const instant = new Date(`${day}-01`.slice(0, 10));
  if (parts === undefined || Number.isNaN(instant.getTime())) return day;
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(instant);
}

/** A share from 0 to 1 as a percentage. */
export function shareWords(share: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent' }).format(share);
}

/** A whole number with the separators of a language. */
export function numberWords(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}
