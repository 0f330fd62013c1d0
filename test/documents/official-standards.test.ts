import { describe, expect, it } from 'vitest';
import type { ImportedDocument } from '../../src/domain/ports/document-importer.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { officialTextsAreHere, readExpected, readOfficial, withoutOfficialTexts } from '../support/official.js';

interface Expected {
  readonly designation: string;
  readonly clauses: readonly string[];
  readonly transitories: readonly string[];
  readonly published: string;
  readonly free?: readonly string[];
}

const { noms } = (officialTextsAreHere ? readExpected('nom-clauses.json') : { noms: {} }) as {
  noms: Record<string, Expected>;
};

const importStandard = (key: string): Promise<ImportedDocument> =>
  createDocumentImporter().importDocument(`${key}.txt`, readOfficial(`noms/${key}.txt`));

/** The text of NOM-052 carries no page heads, so its day of publication stands nowhere in it. */
const WITHOUT_DAY = new Set(['nom-052-semarnat-2005']);

describe.skipIf(!officialTextsAreHere)(`a standard in text with layout${withoutOfficialTexts}`, () => {
  it.each(Object.entries(noms))(
    '%s has every numeral and transitory, in order, and loses no sign',
    async (key, wanted) => {
      const { report } = await importStandard(key);
      const free = new Set(wanted.free);
      const fixed = (labels: readonly string[]): readonly string[] => labels.filter((label) => !free.has(label));
      expect(fixed(report.numerals)).toEqual(fixed(wanted.clauses));
      expect(report.transitories).toEqual(wanted.transitories);
      expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
      expect(report).toMatchObject({ key, kind: 'nom', designation: wanted.designation });
      expect(report.published).toBe(WITHOUT_DAY.has(key) ? null : wanted.published);
    },
  );

  it('keeps tables and lists after the signatures apart', async () => {
    const { report, markdown } = await importStandard('nom-052-semarnat-2005');
    expect(report.considerandos).toBe(11);
    expect(report.tables).toBe(7);
    expect(report.annexes.map(({ label }) => label)).toEqual(['1']);
    expect(markdown).toMatch(/^## Listado 5/m);
  });

  it('keeps numerals of guides out of those of the body', async () => {
    const { report } = await importStandard('nom-035-stps-2018');
    expect(report.annexes.map(({ label }) => label)).toEqual(['I', 'II', 'III', 'IV', 'V']);
  });

  it('does not take the index for the body', async () => {
    const { dropped, markdown } = await importStandard('nom-052-semarnat-2005');
    expect(dropped.filter(({ reason }) => reason === 'index').length).toBeGreaterThan(10);
    expect(markdown.match(/^## Numeral 1\. /gm)).toHaveLength(1);
  });
});
