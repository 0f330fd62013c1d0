import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ImportedDocument } from '../../src/domain/ports/document-importer.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import {
  officialPath,
  officialTextsAreHere,
  readExpected,
  readOfficial,
  withoutOfficialTexts,
} from '../support/official.js';

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

const importStandard = (key: string, path = `noms/${key}.txt`): Promise<ImportedDocument> =>
  createDocumentImporter().importDocument(path.replace(/^.*\//, ''), readOfficial(path));

/** The text of NOM-052 carries no page heads, so its day of publication stands nowhere in it. */
const WITHOUT_DAY = new Set(['nom-052-semarnat-2005']);

const expectWhole = ({ report }: ImportedDocument, key: string, wanted: Expected): void => {
  const free = new Set(wanted.free);
  const fixed = (labels: readonly string[]): readonly string[] => labels.filter((label) => !free.has(label));
  expect(fixed(report.numerals)).toEqual(fixed(wanted.clauses));
  expect(report.transitories).toEqual(wanted.transitories);
  expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
  expect(report).toMatchObject({ key, kind: 'nom', designation: wanted.designation });
};

describe.skipIf(!officialTextsAreHere)(`a standard in text with layout${withoutOfficialTexts}`, () => {
  it.each(Object.entries(noms))(
    '%s has every numeral and transitory, in order, and loses no sign',
    async (key, wanted) => {
      const imported = await importStandard(key);
      expectWhole(imported, key, wanted);
      expect(imported.report.published).toBe(WITHOUT_DAY.has(key) ? null : wanted.published);
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

const pageOf = (key: string): string => `noms-html/${key}.html`;
const served = Object.entries(noms).filter(([key]) => existsSync(officialPath(pageOf(key))));
const withoutPages = served.length > 0 ? '' : ' (skipped: ../shared/official/noms-html is not here)';

describe.skipIf(served.length === 0)(`a standard as the page of a note of the gazette${withoutPages}`, () => {
  it.each(served)('%s has every numeral, transitory and its day, and loses no sign', async (key, wanted) => {
    const imported = await importStandard(key, pageOf(key));
    expectWhole(imported, key, wanted);
    expect(imported.report.published).toBe(wanted.published);
  });

  it.each(served)('%s has the annexes and considerandos that its text with layout has', async (key) => {
    const [page, text] = await Promise.all([importStandard(key, pageOf(key)), importStandard(key)]);
    expect(page.report.considerandos).toBe(text.report.considerandos);
    const named = ({ report }: ImportedDocument): readonly unknown[] =>
      report.annexes.map(({ label, normative }) => ({ label, normative }));
    expect(named(page)).toEqual(named(text));
  });
});
