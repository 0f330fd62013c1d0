declare const dayBrand: unique symbol;
declare const partialDayBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`, that exists in the proleptic Gregorian calendar. Days compare as strings. */
export type Day = string & { readonly [dayBrand]: true };

/** A day known to the year, the month or the day: `2026`, `2026-07`, `2026-07-31`. */
export type PartialDay = string & { readonly [partialDayBrand]: true };

/** Reads `2026-02-28`; null for `2026-02-30`, `2026-2-28`, `28/02/2026`. Years from 1500, because older law does not bind. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1500 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as Day;
}

/** Reads a day of any precision; null when the parts given name no day. */
export function parsePartialDay(text: string): PartialDay | null {
  const padded = { 4: `${text}-01-01`, 7: `${text}-01`, 10: text }[text.length];
  return padded !== undefined && parseDay(padded) ? (text as PartialDay) : null;
}

/** A day as one that may also be known to the month or year only. */
export function partialOf(day: Day): PartialDay {
  return day as string as PartialDay;
}

/** The first day that a partial day may mean. */
export function firstDayOf(partial: PartialDay): Day {
  return `${partial}-01-01`.slice(0, 10) as Day;
}

/** The last day that a partial day may mean. */
export function lastDayOf(partial: PartialDay): Day {
  if (partial.length === 10) return partial as string as Day;
  if (partial.length === 4) return `${partial}-12-31` as Day;
  const days = daysInMonth(Number(partial.slice(0, 4)), Number(partial.slice(5, 7)));
  return `${partial}-${String(days).padStart(2, '0')}` as Day;
}

/** The day `count` days after `day` (before it where negative). */
export function addDays(day: Day, count: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10) as Day;
}

/** The same day `count` years later; the 29th of February becomes the 28th where the year has none. */
export function addYears(day: Day, count: number): Day {
  const year = String(Number(day.slice(0, 4)) + count).padStart(4, '0');
  return parseDay(`${year}${day.slice(4)}`) ?? (`${year}-02-28` as Day);
}

/** The day of an instant in Mexico City, where the law that is asked about counts its days. */
export function dayOf(instant: Date): Day {
  return MEXICO_CITY.format(instant) as Day;
}

// The Canadian locale writes days as ISO 8601 does.
const MEXICO_CITY = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Mexico_City', dateStyle: 'short' });

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
