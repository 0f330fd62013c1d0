import { beforeAll, describe, expect, it } from 'vitest';
import { printOrdinal } from '../../src/domain/ordinal.js';
import type { ImportedDocument } from '../../src/domain/ports/document-importer.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { officialTextsAreHere, readOfficial, withoutOfficialTexts } from '../support/official.js';

const importFile = (path: string): Promise<ImportedDocument> =>
  createDocumentImporter().importDocument(path.replace(/^.*\//, ''), readOfficial(path));

/** Ordinals in words as labels, from the first on. */
const ordinals = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => printOrdinal(at + 1)?.toUpperCase() ?? '');

const errors = ({ report }: ImportedDocument): readonly unknown[] =>
  report.diagnostics.filter(({ grade }) => grade === 'error');

describe.skipIf(!officialTextsAreHere)(`guidelines in PDF${withoutOfficialTexts}`, () => {
  let guidelines: ImportedDocument;
  beforeAll(async () => {
    guidelines = await importFile('guidelines/lineamientos-clasificacion-2016.pdf');
  });

  it('have every provision, Primero to Septuagésimo cuarto', () => {
    expect(guidelines.report.articles).toEqual(ordinals(74));
    expect(guidelines.report.transitories).toEqual(ordinals(8));
    expect(errors(guidelines)).toEqual([]);
  });

  it('do not take the list of reforms before the body for their title', () => {
    expect(guidelines.report).toMatchObject({ kind: 'guideline', published: '2016-04-15', lastReform: '2016-07-29' });
    expect(guidelines.report.title).toMatch(
      /^Lineamientos Generales en Materia de Clasificación .* Versiones Públicas$/,
    );
  });

  it('keep the agreement that reformed them apart', () => {
    expect(guidelines.report.decrees).toMatchObject([
      { day: '2016-07-29', transitories: ['PRIMERO', 'SEGUNDO', 'TERCERO'] },
    ]);
  });

  it('part fractions that are set as close as lines of one paragraph', () => {
    expect(guidelines.markdown.match(/^#### Fracción XVI$/gm)?.length).toBeGreaterThan(0);
  });
});

describe.skipIf(!officialTextsAreHere)(`the constitution of Mexico City${withoutOfficialTexts}`, () => {
  let constitution: ImportedDocument;
  beforeAll(async () => {
    constitution = await importFile('states/cpcdmx.pdf');
  });

  it('has its 71 articles, whose numbers stand alone above their titles', () => {
    expect(constitution.report.articles).toEqual(Array.from({ length: 71 }, (_, at) => String(at + 1)));
    expect(constitution.markdown).toMatch(/^#+ Artículo 2\. De la naturaleza intercultural.*de la Ciudad\.$/m);
    expect(errors(constitution)).toEqual([]);
  });

  it('has its own transitories, apart from those of its reforms', () => {
    expect(constitution.report.transitories).toEqual(ordinals(39));
    expect(constitution.report.decrees.map(({ day }) => day)).toEqual([
      '2019-03-21',
      '2019-05-02',
      '2019-07-26',
      '2019-07-26',
      '2019-10-28',
      '2019-11-27',
      '2019-11-27',
      '2019-12-10',
    ]);
  });

  it('keeps its preamble', () => {
    expect(constitution.markdown).toContain('Tenoch, 1325.');
  });
});
