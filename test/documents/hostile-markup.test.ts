import { describe, expect, it } from 'vitest';
import { NormapaError } from '../../src/domain/errors.js';
import { createDocumentImporter } from '../../src/documents/document-importer.js';

const importText = (name: string, text: string) =>
  createDocumentImporter().importDocument(name, Uint8Array.from(Buffer.from(text)));

const failure = async (name: string, text: string): Promise<NormapaError> => {
  const error: unknown = await importText(name, text).catch((caught: unknown) => caught);
  if (error instanceof NormapaError) return error;
  throw new Error('no NormapaError', { cause: error });
};

const treaty = (body: string, doctype = ''): string =>
  `<?xml version="1.0"?>${doctype}<treaty><meta><name>A - B</name></meta><body>${body}</body></treaty>`;

describe('markup that cannot be read', () => {
  const bomb = '<!DOCTYPE t [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';

  it.each([
    ['a treaty that declares entities', treaty('<chapter name="Preamble">&b;</chapter>', bomb), /entities of its own/],
    ['a treaty cut short', treaty('<chapter name="Preamble">').slice(0, -20), /damaged XML/],
    ['a treaty nested without end', treaty('<chapter>'.repeat(500)), /nested more than/],
    ['another XML file', '<?xml version="1.0"?><rss><channel/></rss>', /<rss>/],
    ['a page nested without end', `<html><body>${'<div>'.repeat(30_000)}x`, /nested/],
  ])('%s is refused with the reason', async (_, text, found) => {
    const error = await failure('x.xml', text);
    expect(error.code).toBe('unreadable-file');
    expect(error.found).toMatch(found);
  });
});

describe('a page made to be slow or large', () => {
  it('gives a table that asks for a million columns as many as are read', async () => {
    const row = '<tr><td colspan="1000000">uno</td><td>dos</td></tr>';
    const { report } = await importText(
      'x.html',
      `<html><body><h1>ACUERDO de prueba</h1><table>${row.repeat(3)}</table></body></html>`,
    );
    expect(report.tables).toBe(1);
    expect(report.diagnostics.filter(({ code }) => code === 'text-dropped')).toEqual([]);
  });

  it('is read in bounded time from many open lists', async () => {
    const items = '<div class="Texto">a) uno;</div>'.repeat(20_000);
    const { report } = await importText(
      'x.html',
      `<html><body><h1>DECRETO de prueba</h1><div>Artículo Único. Texto:</div>${items}</body></html>`,
    );
    expect(report.articles).toEqual(['UNICO']);
  });
});

describe('a decree that amends another text', () => {
  it('has its own articles only; the new words of the other are its text', async () => {
    const paragraphs = [
      'CONSIDERANDO',
      'Que es necesario reformar;',
      'DECRETO',
      'ARTÍCULO PRIMERO.- Se reforma el artículo 5, fracción II, de la Ley de Prueba, para quedar como sigue:',
      'Artículo 5.- ...',
      'I. ...',
      'II. Una fracción nueva.',
      'ARTÍCULO SEGUNDO.- Se adiciona un artículo 6 Bis a la Ley de Prueba, en los términos siguientes:',
      'Artículo 6 Bis.- Texto nuevo.',
      'TRANSITORIOS',
      'PRIMERO.- El presente Decreto entrará en vigor al día siguiente.',
      'SEGUNDO.- Se derogan las demás disposiciones.',
    ];
    const body = paragraphs.map((text) => `<div class="Texto"><span>${text}</span></div>`).join('');
    const title = 'DECRETO por el que se reforma la Ley de Prueba.';
    const { report, markdown } = await importText('x.html', `<html><body><h1>${title}</h1>${body}</body></html>`);
    expect(report.articles).toEqual(['PRIMERO', 'SEGUNDO']);
    expect(report.transitories).toEqual(['PRIMERO', 'SEGUNDO']);
    expect(report.considerandos).toBe(1);
    expect(markdown).not.toMatch(/^#+ (?:Fracción|Artículo 5|Artículo 6)/m);
    expect(markdown).toContain('II. Una fracción nueva.');
  });
});
