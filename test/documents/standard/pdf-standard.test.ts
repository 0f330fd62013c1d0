import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { makePdf } from '../../support/pdf.js';

const WIDE =
  'Esta Norma Oficial Mexicana rige en todo el territorio nacional y se aplica en los centros de trabajo donde';

const TEXT = [
  'NORMA Oficial Mexicana NOM - 115 - STPS - 1994, Seguridad: equipo de protección personal.',
  'Al margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.- Secretaría del Trabajo.',
  '1. Objetivo',
  'Establecer los requisitos.',
  '2. Campo de aplicación',
  '2.1 La presente Norma rige en todo el territorio nacional.',
  '2.2 Se aplica a los centros de trabajo.',
  '3. Referencias',
  'TRANSITORIOS',
  'PRIMERO.- Esta Norma entra en vigor al día siguiente.',
  'SEGUNDO.- Se deja sin efectos la anterior.',
];

describe('a standard in PDF', () => {
  it('is read as a standard, its designation in whatever spelling', async () => {
    const running = Array.from({ length: 20 }, (_, at) => ({ text: WIDE, x: 71, y: 400 - 11.5 * at }));
    const page = TEXT.map((text, at) => ({ text, x: text === 'TRANSITORIOS' ? 270 : 71, y: 720 - 23 * at }));
    const bytes = makePdf([page, running]);
    const { report } = await createDocumentImporter().importDocument('n.pdf', bytes);
    expect(report).toMatchObject({ kind: 'nom', designation: 'NOM-115-STPS-1994' });
    expect(report.numerals).toEqual(['1', '2', '2.1', '2.2', '3']);
    expect(report.transitories).toEqual(['PRIMERO', 'SEGUNDO']);
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
  });
});
