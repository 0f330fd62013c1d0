import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../src/documents/document-importer.js';
import { officialTextsAreHere, readOfficial, withoutOfficialTexts } from '../support/official.js';

/** What one attribute of an element says, in the order of the file, read from its source without a parser. */
const attributes = (xml: string, element: string, attribute: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element}\\b[^>]*? ${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

const FILES = ['mx-eu-1997-en', 'mx-panama-2014-es', 'mx-peru-2011-es'];
const SPANISH: Readonly<Record<string, string>> = { TITLE: 'Título', CHAPTER: 'Capítulo', CAPÍTULO: 'Capítulo' };

const importTreaty = async (key: string) => {
  const bytes = readOfficial(`treaties/${key}.xml`);
  const xml = new TextDecoder().decode(bytes);
  return { xml, ...(await createDocumentImporter().importDocument(`${key}.xml`, bytes)) };
};

describe.skipIf(!officialTextsAreHere)(`a treaty in XML${withoutOfficialTexts}`, () => {
  it.each(FILES)('%s has the articles of the file, in order, and loses no sign', async (key) => {
    const { xml, report } = await importTreaty(key);
    expect(report.articles).toEqual(attributes(xml, 'article', 'number').map((number) => number.replace(/^\S+ /, '')));
    expect(report.kind).toBe('treaty');
    expect(report.diagnostics).toEqual([]);
  });

  it.each(FILES)('%s has its titles and chapters', async (key) => {
    const { xml, markdown } = await importTreaty(key);
    const numbers = attributes(xml, 'chapter', 'number').map((number) =>
      number.replace(/^\S+/, (word) => SPANISH[word] ?? word),
    );
    expect(markdown.match(/^#+ (?:Título|Capítulo) [^ .]+/gm)?.map((line) => line.replace(/^#+ /, ''))).toEqual(
      numbers,
    );
  });

  it('stands chapters in titles, and opens a section where its heading ends the article before it', async () => {
    const { markdown } = await importTreaty('mx-eu-1997-en');
    expect(markdown).toMatch(/^## Título I\. General Provisions$/m);
    expect(markdown).toMatch(/^## Capítulo II\. Maritime Transport$/m);
    const spanish = await importTreaty('mx-panama-2014-es');
    expect(spanish.markdown).toMatch(/^## Sección C\. Eliminación Arancelaria\n\n### Artículo 3\.4\. /m);
  });

  it('numbers the paragraphs of an article, with their incisos', async () => {
    const { markdown } = await importTreaty('mx-panama-2014-es');
    const article = /^### Artículo 1\.2\.[^]*?^### /m.exec(markdown)?.[0] ?? '';
    expect(article.match(/^#{4,5} .*$/gm)).toEqual([
      '#### Párrafo 1',
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `##### Inciso ${letter}`),
      '#### Párrafo 2',
    ]);
  });
});
