import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCitationReader } from '../../src/citations/citation-reader.js';
import { createTextExtractor } from '../../src/main.js';

const OFFICIAL = '../shared/official';
const PDF = join(OFFICIAL, 'guidelines/lineamientos-clasificacion-2016.pdf');
const DOC = join(OFFICIAL, 'states/gto-ley-ingresos-huanimaro-2018.doc');

const titlesIn = async (file: string): Promise<ReadonlySet<string>> => {
  const extractor = await createTextExtractor();
  const { text } = await extractor.extractText(file, readFileSync(file));
  return new Set(
    createCitationReader([])
      .read(text)
      .flatMap(({ target }) => (target ? [target.title] : [])),
  );
};

describe.skipIf(!existsSync(OFFICIAL))(
  'files that are checked (skipped where the official files are not beside)',
  () => {
    test('a PDF gives the citations of its text', async () => {
      const titles = await titlesIn(PDF);
      expect(titles).toContain('Ley General de Transparencia y Acceso a la Información Pública');
      expect(titles).toContain('Ley del Mercado de Valores');
    });
    test('a DOC gives the citations of its text', async () => {
      expect(await titlesIn(DOC)).toContain('Ley de Hacienda para los Municipios del Estado de Guanajuato');
    });
  },
);
