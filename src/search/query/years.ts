/** Years that one stretch has at most; an open one has as many. */
const YEARS = 100;

/** "2020..2025", "2020-2025", "2020..", "..2010", ">=2020", "<2010": every year of a stretch; a text that is none as it is. */
export function yearsOf(word: string): readonly string[] {
  const bounds = boundsOf(word);
  if (!bounds) return [word];
  const first = bounds.first ?? (bounds.last ?? 0) - YEARS + 1;
  const last = bounds.last ?? first + YEARS - 1;
  const count = Math.min(YEARS, Math.max(0, last - first + 1));
  return Array.from({ length: count }, (_, index) => String(first + index));
}

/** The first and the last year of a stretch, undefined where it is open; null for a text that is no stretch. */
const boundsOf = (word: string): { readonly first: number | undefined; readonly last: number | undefined } | null => {
  const [stretch = '', from, to] = /^(\d{4})?(?:\.\.|-)(\d{4})?$/.exec(word) ?? [];
  const yearOf = (year: string | undefined): number | undefined => (year === undefined ? undefined : Number(year));
  if (/\d/.test(stretch)) return { first: yearOf(from), last: yearOf(to) };
  const [, sign = '', bound] = /^([<>]=?)(\d{4})$/.exec(word) ?? [];
  if (bound === undefined) return null;
  const year = Number(bound) + (SHIFTS[sign] ?? 0);
  return sign.startsWith('>') ? { first: year, last: undefined } : { first: undefined, last: year };
};

/** What a sign leaves out of a stretch. */
const SHIFTS: Readonly<Record<string, number>> = { '>': 1, '<': -1 };
