import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { makePdf, type PdfLine } from '../support/pdf.js';

const BASE = 'Las autoridades de la Federación, de los Estados y de los Municipios aplicarán esta Ley en su ámbito y';
/** As wide as the measure: five small letters more than an item's first line, which begins so much further in. */
const WIDE = `${BASE} .Iiiiii`;
const FIVE = 5 * 2.22;

describe('the last line of an item that hangs from its mark', () => {
  it('goes on with it though it stands in the middle of the page by chance', async () => {
    const lines: readonly PdfLine[] = [
      { text: 'LEY DE PRUEBA', x: 250, y: 742 },
      ...Array.from({ length: 20 }, (_, at): PdfLine => ({ text: WIDE, x: 71, y: 700 - 11.5 * at })),
      { text: 'Artículo 1.- Las obligaciones son:', x: 85, y: 440 },
      { text: `I. ${BASE}`, x: 71 + FIVE, y: 417 },
      {
        text: 'tendrán por objeto cuanto en ella se ordena, con las excepciones que marque la misma,',
        x: 114,
        y: 405.5,
      },
      { text: `II. ${BASE}`, x: 71, y: 382 },
    ];
    const { markdown } = await createDocumentImporter().importDocument('lprueba.pdf', makePdf([lines]));
    expect(markdown).toContain(`${BASE} tendrán por objeto cuanto`);
  });
});
