import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportedDocument } from '../../src/domain/ports/document-importer.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { officialTextsAreHere, readExpected, readOfficial, withoutOfficialTexts } from '../support/official.js';

const { laws } = (officialTextsAreHere ? readExpected('law-articles.json') : { laws: {} }) as {
  laws: Record<string, string[]>;
};

const importLaw = (key: string): Promise<ImportedDocument> =>
  createDocumentImporter().importDocument(`${key}.pdf`, readOfficial(`laws/${key}.pdf`));

describe.skipIf(!officialTextsAreHere)(`a federal law in PDF${withoutOfficialTexts}`, () => {
  it.each(Object.keys(laws))('%s has every article, in order, and loses no sign', async (key) => {
    const { report } = await importLaw(key);
    expect(report.articles).toEqual(laws[key]);
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
    expect(report).toMatchObject({ key, kind: 'law' });
    expect(report.published).not.toBeNull();
  });
});

describe.skipIf(!officialTextsAreHere)(`the waste law${withoutOfficialTexts}`, () => {
  let law: ImportedDocument;
  beforeAll(async () => {
    law = await importLaw('lgpgir');
  });

  it('tells its title and days', () => {
    expect(law.report).toMatchObject({
      title: 'Ley General para la Prevención y Gestión Integral de los Residuos',
      published: '2003-10-08',
      lastReform: '2023-05-08',
    });
  });

  it('keeps its own transitories apart from those of its fourteen reforms', () => {
    expect(law.report.transitories).toHaveLength(13);
    expect(law.report.transitories.at(-1)).toBe('DECIMO-TERCERO');
    expect(law.report.decrees).toHaveLength(14);
    expect(law.report.decrees[0]).toMatchObject({ day: '2006-05-22', transitories: ['UNICO'] });
    expect(law.report.decrees.at(-1)?.day).toBe('2023-05-08');
  });

  it('turns reform notes into data with part and day', () => {
    expect(law.dropped).toContainEqual({
      reason: 'reform note on art-1/fr-v: 2023-05-08',
      text: 'Fracción reformada DOF 08-05-2023',
    });
    expect(law.markdown).not.toMatch(/^[^#]*reformad[ao] DOF/m);
  });

  it('leaves page furniture out of the text', () => {
    expect(law.markdown).not.toContain('CÁMARA DE DIPUTADOS');
    expect(law.markdown).not.toMatch(/^\d+ de 59$/m);
    expect(law.dropped.filter(({ text }) => text.endsWith(' de 59'))).toHaveLength(59);
  });

  it('joins a fraction that goes over a page', () => {
    expect(law.markdown).toContain('en el artículo 73 fracción XXIX-G de la Constitución Política');
  });

  it('gives the paragraph after the fractions of article 2 its own number', () => {
    const article = /^#### Artículo 2$[^]*?^#### Artículo 3$/m.exec(law.markdown)?.[0] ?? '';
    expect(article.match(/^#####.*$/gm)?.at(-1)).toBe('##### Párrafo 2');
  });
});
