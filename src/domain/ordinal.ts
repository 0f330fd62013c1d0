import { fold } from './fold.js';

const UNITS = ['', 'primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'septimo', 'octavo', 'noveno'];
const TENS = [
  '',
  'decimo',
  'vigesimo',
  'trigesimo',
  'cuadragesimo',
  'quincuagesimo',
  'sexagesimo',
  'septuagesimo',
  'octogesimo',
  'nonagesimo',
];
const HUNDREDS = ['', 'centesimo', 'ducentesimo', 'tricentesimo'];

/** Spellings that stand for a regular one. The first of a number is how printOrdinal writes it. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['primer', 'primero'],
  ['tercer', 'tercero'],
  ['undecimo', 'decimo-primero'],
  ['duodecimo', 'decimo-segundo'],
  ['onceavo', 'decimo-primero'],
  ['doceavo', 'decimo-segundo'],
  ['setimo', 'septimo'],
]);

const WORDS = new Map<string, number>([...UNITS.entries()].slice(1).map(([value, word]) => [word, value]));
for (const [index, word] of TENS.entries()) if (index > 0) WORDS.set(word, index * 10);
for (const [index, word] of HUNDREDS.entries()) if (index > 0) WORDS.set(word, index * 100);

/** The ordinal in words, lower case, no accents, hyphens between words: 74 is `septuagesimo-cuarto`. From 1 to 399; null outside. */
export function printOrdinal(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 399) return null;
  const words = [HUNDREDS[Math.floor(value / 100)], TENS[Math.floor(value / 10) % 10], UNITS[value % 10]];
  return words.filter((word) => word).join('-');
}

/**
 * The value of an ordinal in words, either gender, with or without accents, its words run together or apart:
 * "Décimo Primero", "DECIMOPRIMERA", "vigésimo-tercero", "undécimo". Null for anything else.
 */
export function parseOrdinal(text: string): number | null {
  const words = fold(text)
    .trim()
    .split(/[\s-]+/);
  if (words.length > 4) return null;
  let value = 0;
  let ceiling = 1000;
  for (const word of words.flatMap(splitWord)) {
    const worth = WORDS.get(word);
    // Each word must be smaller than the one before it: "décimo primero" is a number, "primero décimo" is not.
    if (worth === undefined || worth >= ceiling) return null;
    value += worth;
    ceiling = worth >= 100 ? 100 : worth >= 10 ? 10 : 1;
  }
  return value === 0 ? null : value;
}

/** Gender and apocope put right, then "decimoprimero" cut into its two words. */
const splitWord = (word: string): readonly string[] => {
  const masculine = word.replace(/a$/, 'o');
  const regular = VARIANTS.get(masculine) ?? masculine;
  if (WORDS.has(regular)) return [regular];
  if (regular.includes('-')) return regular.split('-');
  const head = TENS.slice(1).find((ten) => regular.startsWith(ten));
  return head === undefined ? [regular] : [head, regular.slice(head.length)];
};
