import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import type { ImportedDocument } from '../../../src/domain/ports/document-importer.js';
import { compileTexts } from '../../support/compile.js';
import { frontMatter } from '../../support/corpus-text.js';
import { roundTrip } from '../../support/round-trip-akn.js';

const OFFICIAL = `# Ley General de Prueba

## Título Primero. Disposiciones generales

### Capítulo I. Del objeto

#### Artículo 1. Objeto

La presente Ley es de orden público.

Sus disposiciones son de observancia general.

#### Artículo 32 Bis

Corresponde a la Secretaría:

##### Fracción I

Expedir normas.

##### Fracción II

Vigilar lo que sigue:

###### Inciso a

Los residuos, conforme al artículo 1 de esta Ley.

##### Párrafo 2

Para los efectos de este artículo no se cuentan los días inhábiles.

## Transitorios

### Primero

Entra en vigor al día siguiente.

## Decreto de 2021-04-23. Por el que se reforma

### Transitorios

#### Único

Queda abrogado lo demás.

## Anexo A. Formatos

### Numeral 1

Llene & firme <aquí>.
`;

const importText = (text: string): Promise<ImportedDocument> =>
  createDocumentImporter().importDocument('prueba.xml', new TextEncoder().encode(text));

const akn = (body: string, meta = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="ley">${meta}<body>${body}</body></act></akomaNtoso>`;

describe('Akoma Ntoso', () => {
  it('that was written here gives the same parts and the same words when it is imported again', async () => {
    const head = frontMatter({ key: 'ley-prueba', title_es: 'Ley General de Prueba', text: 'official' });
    const { graph } = compileTexts({ 'law/ley-prueba.md': head + OFFICIAL });
    const { before, after, faults } = (await roundTrip(graph)).get('ley-prueba')!;
    expect(before.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
    expect(faults).toEqual([]);
  });

  it('of others is read by its elements where a number does not say of what it is one', async () => {
    const { report, markdown } = await importText(
      akn(
        '<chapter eId="chp_I"><num>I</num><heading>Objeto</heading><article eId="art_5"><num>5</num><content><p>Uno <ref href="/akn/mx">la Ley</ref>.<authorialNote><p>Nota.</p></authorialNote></p></content></article></chapter>',
      ),
    );
    expect(report.articles).toEqual(['5']);
    expect(report.diagnostics.filter(({ grade }) => grade === 'error')).toEqual([]);
    expect(markdown).toContain('## Capítulo I. Objeto');
    expect(markdown).toContain('Uno la Ley.');
    expect(markdown).not.toContain('Nota.');
  });

  it('never takes a summary for the official text', async () => {
    const { markdown } = await importText(
      akn(
        '<article eId="art_1"><num>Artículo 1</num><content><p class="summary" status="editorial">Resumen.</p></content></article>',
      ),
    );
    expect(markdown).toContain('\ntext: summary\n');
  });

  it('keeps the marks of parts that stand twice, also where the fourth comes before the second', async () => {
    const items = ['Inciso i', 'Inciso i_4', 'Inciso i_2', 'Inciso i_2', 'Inciso i', 'Inciso i'];
    const inner = items.map(
      (number) => `<subparagraph><num>${number}</num><content><p>Uno.</p></content></subparagraph>`,
    );
    const { markdown } = await importText(akn(`<article><num>5</num>${inner.join('')}</article>`));
    expect(markdown.match(/Inciso i\S*/g)).toEqual([
      'Inciso i',
      'Inciso i_4',
      'Inciso i_2',
      'Inciso i_3',
      'Inciso i_5',
      'Inciso i_6',
    ]);
  });

  it('keeps the words of a part whose number cannot be read, and loses none', async () => {
    const { markdown, report } = await importText(
      akn('<article><num>***</num><content><p>Palabras sueltas.</p></content></article>'),
    );
    expect(markdown).toContain('Palabras sueltas.');
    expect(report.diagnostics.filter(({ code }) => code === 'text-dropped')).toEqual([]);
  });

  it('that is damaged, or too deep, is refused with a reason', async () => {
    await expect(importText(akn('<article>'))).rejects.toMatchObject({ code: 'unreadable-file' });
    await expect(importText(akn('<section>'.repeat(200) + '</section>'.repeat(200)))).rejects.toMatchObject({
      code: 'unreadable-file',
    });
  });
});
