import { describe, expect, test } from 'vitest';
import { readReformClauses } from '../../../src/documents/metadata/reform-clauses.js';

type Said = readonly [kind: string, noun: string, days: string, remark?: string];

/** Note, then what it says. */
const NOTES: readonly (readonly [string, ...Said[]])[] = [
  ['Fracción reformada DOF 08-05-2023', ['reformed', 'fraccion', '2023-05-08']],
  ['Párrafo reformado DOF 25-06-2018, 12-11-2021', ['reformed', 'parrafo', '2018-06-25 2021-11-12']],
  [
    'Fracción derogada DOF 31-12-1998. Adicionada DOF 30-12-2002. Reformada DOF 09-12-2013',
    ['repealed', 'fraccion', '1998-12-31'],
    ['added', 'fraccion', '2002-12-30'],
    ['reformed', 'fraccion', '2013-12-09'],
  ],
  // The abbreviation is sometimes left out, and a comma stands for the stop.
  [
    'Artículo reformado DOF 01-01-2000, Derogado 02-01-2001',
    ['reformed', 'articulo', '2000-01-01'],
    ['repealed', 'articulo', '2001-01-02'],
  ],
  [
    'Fracción reformada y recorrida DOF 24-01-2024',
    ['renumbered', 'fraccion', '2024-01-24'],
    ['reformed', 'fraccion', '2024-01-24'],
  ],
  [
    'Denominación del Capítulo reformada DOF 13-12-1996 (se recorre, antes Capítulo I). Denominación reformada DOF 01-02-2007',
    ['retitled', 'capitulo', '1996-12-13', 'se recorre, antes Capítulo I'],
    ['renumbered', 'capitulo', '1996-12-13', 'se recorre, antes Capítulo I'],
    ['retitled', 'capitulo', '2007-02-01'],
  ],
  [
    'Capítulo recorrido (antes Capítulo II) DOF 11-12-2025',
    ['renumbered', 'capitulo', '2025-12-11', 'antes Capítulo II'],
  ],
  [
    'Capítulo reubicado con denominación reformada DOF 13-12-1996',
    ['retitled', 'capitulo', '1996-12-13'],
    ['repositioned', 'capitulo', '1996-12-13'],
  ],
  [
    'Multa de la fracción actualizada DOF 01-03-2002, 28-04-2003. Fracción reformada DOF 09-12-2013',
    ['updated', 'fraccion', '2002-03-01 2003-04-28'],
    ['reformed', 'fraccion', '2013-12-09'],
  ],
  [
    'Fe de erratas al artículo DOF 31-12-1976. Reformado DOF 31-12-1980',
    ['errata', 'articulo', '1976-12-31'],
    ['reformed', 'articulo', '1980-12-31'],
  ],
  // What was taken out of a part reformed the part: it does not repeal it.
  [
    'Reforma DOF 30-12-1996: Derogó del artículo el entonces último párrafo (antes adicionado por DOF 13-03-1993)',
    [
      'reformed',
      'articulo',
      '1996-12-30',
      'Derogó del artículo el entonces último párrafo (antes adicionado por DOF 13-03-1993)',
    ],
  ],
  // The day that counts is that of the gazette, not that of the notice to the parties.
  [
    'Artículo declarado inválido por sentencia de la SCJN a Acción de Inconstitucionalidad notificada para efectos legales 25-06-2018 y publicada DOF 12-07-2018',
    [
      'declared-invalid',
      'articulo',
      '2018-07-12',
      'Artículo declarado inválido por sentencia de la SCJN a Acción de Inconstitucionalidad notificada para efectos legales 25-06-2018',
    ],
  ],
  [
    'Artículo con declaratorias de invalidez parcial por sentencia DOF 11-02-2015 (publicada por segunda ocasión DOF 19-03-2015). Artículo reformado DOF 13-05-2015',
    [
      'declared-invalid',
      'articulo',
      '2015-02-11',
      'Artículo con declaratorias de invalidez parcial por sentencia; publicada por segunda ocasión DOF 19-03-2015',
    ],
    ['reformed', 'articulo', '2015-05-13'],
  ],
];

describe('Notes of reforms', () => {
  test.each(NOTES.map(([text, ...wanted]) => ({ text, wanted })))('$text', ({ text, wanted }) => {
    const read = readReformClauses(text)?.map(({ kind, noun, on, note }) => [kind, noun, on.join(' '), note]);
    expect(read).toEqual(wanted.map(([kind, noun, on, note = null]) => [kind, noun, on, note]));
  });

  test('that tell nothing known are not understood', () => {
    expect(readReformClauses('Artículo consultado DOF 08-05-2023')).toBeNull();
    expect(readReformClauses('Artículo reformado en alguna fecha')).toBeNull();
  });

  test('are read in time that grows with their length', () => {
    const long = `Artículo reformado ${'DOF 08-05-2023, '.repeat(200)}`;
    expect(readReformClauses(long)?.length).toBeGreaterThan(0);
    expect(readReformClauses('Artículo reformado DOF 08-05-2023 ('.repeat(400))).toBeNull();
  });
});
