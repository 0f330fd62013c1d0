import { expect, test } from 'vitest';
import type { CitationContext } from '../../src/domain/citation.js';
import { at, reader } from './read-as-lines.js';

const transitory = at('trans-segundo', { kind: 'nom', designation: 'NOM-052-SEMARNAT-2005' });
const clause = at('num-8.1', { kind: 'nom', designation: 'NOM-022-STPS-2015' });
const decree = at('dec-2023-05-08/art-segundo', { kind: 'law', title: 'Ley Minera' });
const article = at('art-1', { kind: 'law', title: 'Ley Minera' });

const kinds = (text: string, context: CitationContext): readonly string[] =>
  reader.read(text, context).map(({ relation, reference }) => `${relation} ${reference}`);

test.each<[string, CitationContext, readonly string[]]>([
  [
    'con fundamento en los artículos 5 de la Ley Aduanera; 7 del Código Fiscal de la Federación',
    {},
    ['basis dynamic', 'basis dynamic'],
  ],
  ['Se abroga la NOM-052-SEMARNAT-1993', transitory, ['repeals historical']],
  ['cancela y sustituye a la NOM-052-SEMARNAT-1993', transitory, ['replaces historical']],
  ['La NOM-052-SEMARNAT-1993 queda sin efectos', transitory, ['repeals historical']],
  ['Se reforman los artículos 5 y 7 de la Ley Aduanera', transitory, ['amends historical']],
  [
    'Se reforma el artículo 6; se adicionan los artículos 7 y 8, y se deroga el artículo 12 de la Ley Minera',
    decree,
    ['amends self', 'amends self', 'repeals self'],
  ],
  ['la NOM-002-STPS-2010, o las que la sustituyan, deberán', clause, ['cites dynamic']],
  ['la NOM-002-STPS-2010 deberá', clause, ['cites static']],
  ['la NOM-002-STPS vigente', clause, ['cites dynamic']],
  ['Certificado de cumplimiento con la NMX-R-025-SCFI-2015, vigente, darán', clause, ['cites static']],
  ['3.3 NOM-026-STPS-2008, Colores y señales de seguridad.', clause, ['cites bibliographic']],
  ['NOM-026-STPS-2008, Colores y señales de seguridad.', clause, ['cites bibliographic']],
  [
    'Ley Aduanera. Publicada en el Diario Oficial de la Federación el 1 de enero de 1996.',
    clause,
    ['cites bibliographic'],
  ],
  ['NOM-026-STPS-2008 rige los colores.', clause, ['cites static']],
  ['la Ley Aduanera publicada en el DOF el 18 de mayo de 2018', article, ['cites static']],
  ['la Ley Aduanera vigente hasta el 31 de diciembre de 2013', article, ['cites static']],
  ['de conformidad con esta Ley y la Ley Aduanera', article, ['cites self', 'cites dynamic']],
  ['en cumplimiento de lo dispuesto por la fracción I del artículo 89 de la Constitución', article, ['basis dynamic']],
  [
    'los patrones, en cumplimiento de lo dispuesto por el artículo 5 de la Ley Aduanera, pagarán',
    article,
    ['cites dynamic'],
  ],
])('%s', (text, context, expected) => {
  expect(kinds(text, context)).toEqual(expected);
});
