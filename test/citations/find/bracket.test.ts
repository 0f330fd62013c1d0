import { expect, test } from 'vitest';
import { at, linesOf } from '../read-as-lines.js';

const law = at('art-30', { kind: 'law', title: 'Ley Minera' });
const surfaces = (text: string): readonly string[] => linesOf(text, law).map((line) => line.split(' => ')[0] ?? '');

test.each([
  ['no pagados (fracciones I y II) y convengan', ['fracciones I y II']],
  ['fracción II) y los de las fracciones I y IX)', ['fracción II', 'fracciones I y IX']],
  ['(con los de la fracción II) y los de las fracciones I y IX) fin', ['fracción II', 'fracciones I y IX']],
  ['(inciso a), autorizan (inciso d) y otorgan (inciso f).', ['inciso a', 'inciso d', 'inciso f']],
  ['los incisos a) y b) y otros', ['incisos a) y b)']],
  ['(incisos a) y b))', ['incisos a) y b)']],
  ['(los incisos a) y b) del artículo 5)', ['incisos a) y b) del artículo 5']],
  ['(inciso a) y otros, inciso b) y más', ['inciso a', 'inciso b)']],
  ['(artículo 5, inciso a)), que', ['artículo 5, inciso a)']],
  ['el inciso (b) de la fracción I del artículo 52', ['inciso (b) de la fracción I del artículo 52']],
  ['apartado A), fracción II', ['apartado A), fracción II']],
  ['fracción II) de la Ley Aduanera', ['fracción II) de la Ley Aduanera']],
  ['la Tabla 5, y 3) Otros', ['Tabla 5']],
  ['(la NOM-017-STPS-2008, Equipo de protección personal) y', ['NOM-017-STPS-2008, Equipo de protección personal']],
  ['(la NOM-017-STPS-2008, Equipo (personal)) y', ['NOM-017-STPS-2008, Equipo (personal)']],
  ['Recorrido (antes Artículo 118 Bis 1) DOF 11-12-2025', []],
])('%s', (text, expected) => {
  expect(surfaces(text)).toEqual(expected);
});
