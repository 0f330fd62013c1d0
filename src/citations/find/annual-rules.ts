import type { Token } from '../text/token.js';

/** Rules that an authority issues anew each year, and what everyone calls them. */
const RULES: readonly (readonly [string, string])[] = [
  ['RMF', 'Resoluci[oó]n\\s+Miscel[aá]nea\\s+Fiscal'],
  [
    'RGCE',
    'Reglas\\s+(?:Generales|de\\s+Car[aá]cter\\s+General)\\s+(?:de|en\\s+[Mm]ateria\\s+de)\\s+Comercio\\s+Exterior',
  ],
];
const YEAR =
  '(?:(?:,?\\s+para(?:\\s+el)?(?:\\s+(?:[Ee]jercicio\\s+[Ff]iscal|año))?(?:\\s+de)?)?\\s+((?:19|20)\\d\\d)(?!\\d))?';
const PATTERNS = RULES.map(
  ([short, name]) => [short, new RegExp(`(?:${name}|${short}(?![\\p{L}]))${YEAR}`, 'uy')] as const,
);
const NAMES = RULES.map(([short, name]) => [short, new RegExp(`^(?:${name}|${short})$`)] as const);

/** First words of those names, folded: what a search must stop at. */
export const ANNUAL_WORDS: readonly string[] = ['rmf', 'rgce', 'resolucion'];

/** "Resolución Miscelánea Fiscal para 2026", "RGCE 2025"; null for anything else. `designation` is null where no year is named. */
export function readAnnualRules(
  text: string,
  token: Token,
): { readonly end: number; readonly designation: string | null } | null {
  if (!token.capital || !/^(?:rmf|rgce|resolucion|reglas)$/.test(token.word)) return null;
  for (const [short, pattern] of PATTERNS) {
    pattern.lastIndex = token.start;
    const [whole, year] = pattern.exec(text) ?? [];
    if (whole !== undefined)
      return { end: token.start + whole.length, designation: year === undefined ? null : `${short} ${year}` };
  }
  return null;
}

/** What everyone calls the rules of that name: `RMF`; null for any other name. */
export function annualShortName(name: string): string | null {
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
