import type { PdfLine } from './pdf.js';

const WIDE =
  'La presente Ley es de orden público e interés social y de observancia general en todo el territorio nacional y';
const LINES = 26;

/** A first page with the cover and running text, which shows the reader the measure; then pages of paragraphs, heads and numbers on each. */
export const layOut = (paragraphs: readonly string[]): readonly (readonly PdfLine[])[] => {
  const count = Math.ceil(paragraphs.length / LINES);
  const texts = Array.from({ length: count }, (_, page) => paragraphs.slice(page * LINES, (page + 1) * LINES));
  return [COVER, ...texts].map((page, at) => [
    { text: 'LEY DE PRUEBA', x: 250, y: 742, size: 8 },
    { text: 'CÁMARA DE DIPUTADOS DEL H. CONGRESO DE LA UNIÓN', x: 137, y: 729, size: 6 },
    ...page.flatMap((text, row) => linesOf(text, 690 - 23 * row)),
    ...(at === 0 ? RUNNING : []),
    { text: `${at + 1} de ${count + 1}`, x: 292, y: 37, size: 9 },
  ]);
};

const RUNNING: readonly PdfLine[] = Array.from({ length: 30 }, (_, at) => ({
  text: `${WIDE},`,
  x: 71,
  y: 560 - 11.5 * at,
}));

/** Paragraphs stand two lines apart: a `^` in the middle, a `>` small and at the right, `**Artículo 1.-** words` with a bold mark before plain words. */
const linesOf = (text: string, y: number): readonly PdfLine[] => {
  if (text.startsWith('^')) return [{ text: text.slice(1), x: 306 - 2.9 * text.length, y, bold: true }];
  if (text.startsWith('>')) return [{ text: text.slice(1), x: 300, y, size: 8 }];
  const [, mark, words] = /^\*\*(.+?)\*\*(.*)$/.exec(text) ?? [];
  if (mark === undefined || words === undefined) return [{ text, x: 85, y }];
  return [
    { text: mark, x: 85, y, bold: true },
    { text: words, x: 85 + 6.4 * mark.length, y },
  ];
};

const COVER = [
  '^LEY DE PRUEBA',
  '^Nueva Ley publicada en el Diario Oficial de la Federación el 8 de octubre de 2003',
  '^TEXTO VIGENTE',
  '^Última reforma publicada DOF 08-05-2023',
  'Al margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.- Presidencia de la República.',
];
