import type { Line } from '../reading/line.js';
import { isGazetteHead } from '../text/gazette-furniture.js';

/** The lines of a document parted into text and what every page repeats. */
export interface Stripped {
  readonly lines: readonly Line[];
  readonly furniture: readonly Line[];
}

/** Furniture of the Chamber's editions; like the gazette's it is known for files too short for repetition to show it. */
const KNOWN = [
  /^CÁMARA DE DIPUTADOS DEL H\. CONGRESO DE LA UNIÓN\b/,
  /^Secretaría General$/,
  /^Secretaría de Servicios Parlamentarios$/,
  /^Dirección General de (?:Servicios de Documentación|Bibliotecas)/,
  /^\d{1,4} de \d{1,4}$/,
];

/** How much of the pages must repeat a line for it to be furniture, and on how many at least; of two pages both. */
const SHARE = 0.4;
const LEAST_PAGES = 3;
/** Furniture stands in this share of the page at its top and at its foot. */
const MARGIN = 0.16;

/** Takes headers, footers and page numbers out: lines that recur, digits apart, at one height of many pages. */
export function stripFurniture(pages: readonly (readonly Line[])[], height: number): Stripped {
  const repeated = countRepeated(pages);
  const least = Math.max(2, Math.min(LEAST_PAGES, pages.length), SHARE * pages.length);
  const lines: Line[] = [];
  const furniture: Line[] = [];
  for (const line of pages.flat()) {
    const outside = line.y < MARGIN * height || line.y > (1 - MARGIN) * height;
    const drop = outside && ((repeated.get(signOf(line)) ?? 0) >= least || isKnown(line.text));
    (drop ? furniture : lines).push(line);
  }
  return { lines, furniture };
}

/** The gazette's name in capitals heads its pages; in small letters a line says where something was published. */
const isKnown = (text: string): boolean =>
  (text.includes('DIARIO OFICIAL') && isGazetteHead(text)) || KNOWN.some((form) => form.test(text));

const countRepeated = (pages: readonly (readonly Line[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const sign of new Set(page.map(signOf))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return counts;
};

const signOf = (line: Line): string => `${Math.round(line.y / 2)} ${line.text.replace(/\d+/g, '#')}`;
