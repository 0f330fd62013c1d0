import { describe, expect, it } from 'vitest';
import { createDocumentImporter } from '../../../src/documents/document-importer.js';
import { readStateNote } from '../../../src/documents/metadata/state-note.js';
import { layOut } from '../../support/law-pages.js';
import { makePdf } from '../../support/pdf.js';

describe('a note of reforms as states print it', () => {
  it.each([
    ['(REFORMADO, P.O. 3 DE MAYO DE 2010)', { kinds: ['reformed'], on: ['2010-05-03'], paragraph: null }],
    [
      '(DEROGADO SEGUNDO PÁRRAFO G.O. CDMX 26 DE JULIO DE 2019)',
      { kinds: ['repealed'], on: ['2019-07-26'], paragraph: 2 },
    ],
    ['(REFORMADO PRIMER PÁRRAFO, P.O. 1º DE ENERO DE 2001)', { kinds: ['reformed'], on: ['2001-01-01'], paragraph: 1 }],
    [
      '(REFORMADA SU DENOMINACIÓN, P.O. 2 DE JUNIO DE 2003)',
      { kinds: ['retitled'], on: ['2003-06-02'], paragraph: null },
    ],
    [
      '(ADICIONADA, P.O. 3 DE MAYO DE 2010; REFORMADA, P.O. 4 DE JUNIO DE 2012)',
      { kinds: ['reformed', 'added'], on: ['2010-05-03', '2012-06-04'], paragraph: null },
    ],
    ['(REFORMADO EN SU TOTALIDAD)', null],
  ])('%s', (text, expected) => {
    expect(readStateNote(text)).toEqual(expected);
  });

  it('is about the part, or the paragraph, that stands below it', async () => {
    const { markdown, dropped } = await createDocumentImporter().importDocument(
      'l.pdf',
      makePdf(
        layOut([
          '(REFORMADO, P.O. 3 DE MAYO DE 2010)',
          'Artículo 1.- Las autoridades son:',
          '(ADICIONADA, P.O. 4 DE JUNIO DE 2012)',
          'I. El Gobernador;',
          'II. Los Ayuntamientos.',
          '(REFORMADO, P.O. 5 DE JULIO DE 2014)',
          'Todas ellas aplicarán esta Ley.',
          'Artículo 2.- Texto.',
        ]),
      ),
    );
    const reasons = dropped.map(({ reason }) => reason).filter((reason) => reason.startsWith('reform note'));
    expect(reasons).toEqual([
      'reform note on art-1: 2010-05-03',
      'reform note on art-1/fr-i: 2012-06-04',
      'reform note on art-1/par-2: 2014-07-05',
    ]);
    expect(markdown).toContain('### Párrafo 2\n\n::reform{kind=reformed on="2014-07-05"}');
    expect(markdown).toContain('### Fracción I\n\n::reform{kind=added on="2012-06-04"}');
  });
});
