import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { layOut } from '../../support/law-pages.js';
import { makePdf } from '../../support/pdf.js';

const LISTS = ['A. Uno:', '1. Dos:', 'a) tres;', 'b) cuatro;', '2. Cinco:', 'a) seis;', 'b) siete.', 'B. Ocho.'];

const headingsOf = async (...containers: readonly string[]): Promise<readonly string[]> => {
  const paragraphs = [...containers, 'Artículo 1.- Los derechos son:', ...LISTS, 'Artículo 2.- Texto.'];
  const { markdown } = await createDocumentImporter().importDocument('l.pdf', makePdf(layOut(paragraphs)));
  return markdown.match(/^##+ .*$/gm) ?? [];
};

describe('a text nested more deeply than Markdown has levels', () => {
  it('keeps the levels for its lists, since containers tell their rank by their words', async () => {
    expect(await headingsOf('^TÍTULO PRIMERO', '^CAPÍTULO I', '^SECCIÓN I')).toEqual([
      '## Título Primero',
      '## Capítulo I',
      '## Sección I',
      '### Artículo 1',
      '#### Apartado A',
      '##### Inciso 1',
      '###### Inciso a',
      '###### Inciso b',
      '##### Inciso 2',
      '###### Inciso a',
      '###### Inciso b',
      '#### Apartado B',
      '### Artículo 2',
    ]);
  });

  it('shows its containers one in another where all levels fit', async () => {
    expect((await headingsOf('^TÍTULO PRIMERO')).slice(0, 3)).toEqual([
      '## Título Primero',
      '### Artículo 1',
      '#### Apartado A',
    ]);
  });
});
