import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../src/documents/document-importer.js';

const importText = (text: string): ReturnType<ReturnType<typeof createDocumentImporter>['importDocument']> =>
  createDocumentImporter().importDocument('n.txt', Uint8Array.from(Buffer.from(text)));

/** Lines as standards print them, in any order. */
const anyLine = fc.constantFrom(
  'NORMA Oficial Mexicana NOM-001-PRUEBA-2020, Que prueba.',
  '                                   ÍNDICE',
  '   1. Objetivo',
  '   2. Campo de aplicación',
  '   2.1 Texto que sigue; y',
  '   2.1.1 Otro texto:',
  '      a) Un inciso;',
  '      i) Otro inciso, y',
  '                                        TABLA 1',
  '      10.0          20.0          30.0',
  '                                     APÉNDICE A (NORMATIVO)',
  '                                      TRANSITORIOS',
  '   PRIMERO.- Entrará en vigor mañana.',
  '   Segundo. Se abroga la anterior.',
  '   México, Distrito Federal, a los dos días.- Rúbrica.',
  '                                   CONSIDERANDO',
  '   Que se ha dicho;',
  '   Por lo expuesto, he tenido a bien expedir:',
  'palabras que siguen a la línea anterior',
  '',
  '\f',
);

describe('any order of lines', () => {
  it('gives a document that keeps every sign', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 60 }), async (lines) => {
        const text = lines.join('\n');
        fc.pre(text.trim() !== '');
        const { report } = await importText(text);
        expect(report.diagnostics.filter(({ code }) => code === 'text-dropped')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same document each time', async () => {
    const text = '   1. Objetivo\n   1.1 Texto.\n   1.2 Texto.\n';
    expect(await importText(text)).toEqual(await importText(text));
  });
});

describe('a text made to be slow', () => {
  it.each([
    ['of many items after an item', `   1. Objetivo\n${'   a) uno;\n   texto suelto.\n'.repeat(20_000)}`],
    [
      'of many transitory headings',
      '                                 TRANSITORIOS\n   PRIMERO.- Uno.\n'.repeat(10_000),
    ],
    ['of one line', '1. '.repeat(300_000)],
    ['of many numerals alike', '   4.1 Texto.\n'.repeat(40_000)],
  ])('%s is read all the same', async (_, text) => {
    const { report } = await importText(text);
    expect(report.diagnostics).toEqual([]);
  });
});
