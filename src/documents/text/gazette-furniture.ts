import type { Line } from '../reading/line.js';

/** The lines of a text parted into words of the instrument and those of the gazette's page. */
export interface Stripped {
  readonly lines: readonly Line[];
  readonly furniture: readonly Line[];
}

/** Running heads of the gazette, in the shapes they had since 1990, and lone page numbers. */
const HEADS = [
  /^(?:\d{1,3} )?(?:\((?:primera|segunda|tercera|cuarta|quinta|sexta|séptima|edición|única|vespertina|matutina)[^)]*\) ?)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)?[^.;]{0,32}\bDIARIO OFICIAL\b(?: DE LA FEDERACI[ÓO]N)?[^.;]{0,70}$/i,
  /^DOF: \d{2}\/\d{2}\/\d{4}$/,
  /^(?:página )?\d{1,4}(?: (?:de|\/) \d{1,4})?$/i,
];

/** True for a running head of the gazette, whatever page it stands on. */
export function isGazetteHead(text: string): boolean {
  return HEADS.slice(0, 2).some((head) => head.test(text));
}

/** How many lines at the head and foot of a page can be furniture. */
const REACH = 2;
/** A line that so many pages repeat at their head or foot, digits apart, is furniture whatever it says. */
const LEAST_PAGES = 4;

/** Takes running heads and page numbers out of the pages of a text. */
export function stripGazette(pages: readonly (readonly Line[])[]): Stripped {
  const edges = pages.map((page) => new Set([...page.slice(0, REACH), ...page.slice(-1)]));
  const counts = new Map<string, number>();
  for (const lines of edges) for (const line of lines) counts.set(signOf(line), (counts.get(signOf(line)) ?? 0) + 1);
  const lines: Line[] = [];
  const furniture: Line[] = [];
  pages.forEach((page, index) => {
    for (const line of page) (isFurniture(line, edges[index], counts) ? furniture : lines).push(line);
  });
  return { lines, furniture };
}

const isFurniture = (line: Line, edge: ReadonlySet<Line> | undefined, counts: ReadonlyMap<string, number>): boolean =>
  edge?.has(line) === true &&
  (HEADS.some((head) => head.test(line.text)) || (counts.get(signOf(line)) ?? 0) >= LEAST_PAGES);

const signOf = (line: Line): string => line.text.replace(/\d+/g, '#');
