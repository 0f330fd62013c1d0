import { mutateText, pantryOf } from '../mutate.js';
import { shuffle } from '../shuffle.js';
import { readsText, type FuzzTarget } from '../target.js';
import { checkDocument } from './documents.js';
import { officialSamples } from './samples.js';

/** Lines as standards and laws print them, and what stands between. */
const LINES = [
  'NORMA Oficial Mexicana NOM-001-PRUEBA-2020, Que prueba.', '                                   ÍNDICE', '   1. Objetivo', '   2. Campo de aplicación ........ 3', '   2.1 Texto que sigue; y', '   2.1.1 Otro texto:',
  '      a) Un inciso;', '      i) Otro inciso, y', '                                        TABLA 1', '      10.0          20.0          30.0', '   A.1 Del apéndice', '   4.1.4. Bis Texto',
  '                                     APÉNDICE A (NORMATIVO)', '                                      TRANSITORIOS', '   PRIMERO.- Entrará en vigor mañana.', '   Segundo. Se abroga la anterior.',
  '   México, Distrito Federal, a los dos días.- Rúbrica.', '                                   CONSIDERANDO', '   Que se ha dicho;', '   Por lo expuesto, he tenido a bien expedir:', '   Artículo 5o.- Se reforma.',
  '   LEY DE PRUEBA', '   TÍTULO PRIMERO', '   CAPÍTULO II', '   ARTÍCULO TERCERO.- Se adiciona el artículo 9, para quedar como sigue:', '   “Artículo 9.- Nuevo texto.', '   I. Una fracción;', '   Artículos 60 al 68.- Se derogan.',
  '   DECRETO por el que se reforma la Ley de Prueba. Publicado el 3 de mayo de 2020', 'Última reforma publicada DOF 03-05-2020', 'palabras que siguen a la línea anterior', '', '', '\f', '3 de 9', '--- # `*_', '::rule{modality=scope}', ':::en',
  '| a | b |', '1) ', '(Continúa en la página 7)', '---', '- key: x', '\u0000', '\ufeff', '🚗'.repeat(3), '\ud800', '&amp; <b>', '[a](b)',
]; // prettier-ignore

/** Text with layout: lines of standards and laws in any order, and official ones mutated. */
export const layout: FuzzTarget = {
  title: 'text with layout',
  open: () => {
    const pantry = pantryOf([LINES.join('\n'), ...officialSamples(/noms\/.*\.txt$/, 36_000)], LINES);
    return readsText(
      (random) => (random.chance(0.15) ? mutateText(random, pantry) : shuffle(random, LINES, 60, '\n')),
      (text) => checkDocument('a.txt', Buffer.from(text)),
    );
  },
};
