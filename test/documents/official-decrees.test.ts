import { beforeAll, describe, expect, it } from 'vitest';
import type { ImportedDocument } from '../../src/domain/ports/document-importer.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { officialTextsAreHere, readExpected, readOfficial, withoutOfficialTexts } from '../support/official.js';

interface Expected {
  readonly title: string;
  readonly considerandos: number;
  readonly articles: readonly string[];
  readonly transitories: readonly string[];
  readonly footnotes: number;
  readonly tables: number;
  readonly images: number;
  readonly annexes?: readonly string[];
  readonly chapters?: readonly string[];
  readonly provisions?: readonly string[];
  readonly fractions: Readonly<Record<string, readonly string[]>>;
}

const { files } = (officialTextsAreHere ? readExpected('decrees.json') : { files: {} }) as {
  files: Record<string, Expected>;
};

const importPage = (file: string): Promise<ImportedDocument> =>
  createDocumentImporter().importDocument(file, readOfficial(`dof-html/${file}`));

/** The headings one level below a heading, as their labels. */
const below = (markdown: string, heading: string, word: string): readonly string[] => {
  const lines = markdown.split('\n').filter((line) => line.startsWith('#'));
  const start = lines.findIndex((line) => line.replace(/^#+ /, '').startsWith(heading));
  const depth = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 0;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => (/^#+/.exec(line)?.[0].length ?? 0) <= depth);
  const form = new RegExp(`^#+ ${word} ([^ .]+)`);
  return rest.slice(0, end < 0 ? undefined : end).flatMap((line) => form.exec(line)?.[1] ?? []);
};

describe.skipIf(!officialTextsAreHere)(`a page of the gazette${withoutOfficialTexts}`, () => {
  it.each(Object.entries(files))('%s has every part, in order, and loses no sign', async (file, wanted) => {
    const { report, markdown } = await importPage(file);
    expect(report.title).toBe(wanted.title);
    expect(report.articles).toEqual(wanted.articles);
    expect(report.transitories).toEqual(wanted.transitories);
    expect(report.considerandos).toBe(wanted.considerandos);
    expect(report.footnotes).toBe(wanted.footnotes);
    expect(report.tables).toBe(wanted.tables);
    expect(markdown.match(/^!\[\]\(/gm) ?? []).toHaveLength(wanted.images);
    expect(report.diagnostics.filter(({ code }) => code === 'text-dropped')).toEqual([]);
  });
});

describe.skipIf(!officialTextsAreHere)(`the decree on development poles${withoutOfficialTexts}`, () => {
  const file = 'decreto-podecobi-2025-05-22.html';
  let decree: ImportedDocument;
  beforeAll(async () => {
    decree = await importPage(file);
  });

  it('has the fractions of its articles', () => {
    const words: Readonly<Record<string, string>> = { CUARTO: 'Cuarto', SEXTO: 'Sexto', SEPTIMO: 'Septimo' };
    for (const [label, fractions] of Object.entries(files[file]?.fractions ?? {}))
      expect(below(decree.markdown, `Artículo ${words[label] ?? label}`, 'Fracción')).toEqual(fractions);
  });

  it('parts its second article into apartados, the first of them into fractions', () => {
    expect(below(decree.markdown, 'Artículo Segundo', 'Apartado')).toEqual(['A', 'B']);
    expect(below(decree.markdown, 'Apartado A', 'Fracción')).toEqual(['I', 'II', 'III']);
  });

  it('keeps its note beside the reason that carries the mark', () => {
    const reason = /^## Considerando 3$[^]*?^## /m.exec(decree.markdown)?.[0] ?? '';
    expect(reason).toContain('version-estenografica');
  });
});

describe.skipIf(!officialTextsAreHere)(`the agreement on charging${withoutOfficialTexts}`, () => {
  const file = 'acuerdo-a-108-2024.html';
  let agreement: ImportedDocument;
  beforeAll(async () => {
    agreement = await importPage(file);
  });

  it('keeps its rules in the annex: chapters, provisions, transitories', () => {
    const [annex] = agreement.report.annexes;
    expect(annex?.label).toBe('UNICO');
    expect(annex?.numerals).toEqual(files[file]?.provisions);
    expect(below(agreement.markdown, 'Anexo Único', 'Capítulo')).toEqual(files[file]?.chapters);
  });

  /** The table calls them APENDICE-1 and APENDICE-2; a locator has one word for annexes and appendices, so labels are 1 and 2. */
  it('has its two appendices', () => {
    expect(agreement.report.annexes.slice(1).map(({ label }) => `APENDICE-${label}`)).toEqual(files[file]?.annexes);
  });

  it('has the lists of its chapters', () => {
    expect(below(agreement.markdown, 'Capítulo 4', 'Inciso')).toEqual(files[file]?.fractions['CAPITULO-4']);
    expect(below(agreement.markdown, 'Capítulo 8', 'Fracción')).toEqual(files[file]?.fractions['CAPITULO-8']);
  });

  it('writes its tables as tables', () => {
    expect(agreement.markdown).toMatch(/^\| a\) Receptáculo \| g\) CIVE\/cargador \|\n\| --- \| --- \|$/m);
  });
});
