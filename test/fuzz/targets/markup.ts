import { mutate, pantryOf } from '../mutate.js';
import { shuffle } from '../shuffle.js';
import { readsBytes, type FuzzTarget } from '../target.js';
import type { Random } from '../../support/random.js';
import { roundTrip } from '../../support/round-trip-akn.js';
import { compileTexts } from '../../support/compile.js';
import { frontMatter } from '../../support/corpus-text.js';
import { checkDocument } from './documents.js';
import { officialSamples } from './samples.js';

const HTML = [
  '<html>', '<body>', '</body>', '<div>', '</div>', '<div class="Texto">', '<p>', '</p>', '<table>', '</table>', '<tr>', '<td>', '<td colspan="1000000" rowspan="65535">', '<th>', '<br>', '<b>', '</i>', '<h1>', '</h1>', '<ul>', '<li>',
  '<script>', '</script>', '<style>', '<svg>', '<math>', '<template>', '<select>', '<a href="javascript:x">', '<!--', '-->', '<![CDATA[', '&nbsp;', '&amp', '&#x110000;', '&#0;', '<sup>1</sup>', '<img src=x onerror=y>',
  'NORMA Oficial Mexicana NOM-001-PRUEBA-2020, Que prueba.', 'DECRETO por el que se expide la Ley de Prueba', 'CONSIDERANDO', 'Que se ha dicho;', 'Artículo 1.- Uno.', 'Artículo Único. Texto:', 'I. Fracción;', 'a) Inciso;', '5.2.1 Numeral', 'TRANSITORIOS', 'PRIMERO.- Uno.', 'Rúbrica.',
]; // prettier-ignore
const XML = [
  '<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0" encoding="UTF-16"?>', '<treaty>', '</treaty>', '<meta>', '<name>', '</name>', '<body>', '</body>', '<chapter name="Uno">', '</chapter>', '<article number="1" name="a">', '</article>',
  '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">', '<act>', '<article eId="art_1">', '<num>', '</num>', '<content>', '<p>', '</p>', '<point>', '<paragraph>', '<hcontainer name="x">', '<quotedStructure>', '<FRBRthis value="x"/>', '<FRBRdate date="2020-02-30" name=""/>',
  '<!DOCTYPE t [<!ENTITY a "b">]>', '&a;', '&lt;', '&#xD800;', '<![CDATA[', ']]>', '<!--', '-->', '<?x y?>', 'xmlns:x="y"', 'eId="', 'Artículo 1', 'Transitorios', '=""',
]; // prettier-ignore

const MADE_UP = `${frontMatter({ text: 'official' })}## Título Primero. Disposiciones

### Artículo 1. Objeto

La presente Ley es de orden público.

#### Fracción I

Los residuos, conforme al artículo 1 de esta Ley.

## Transitorios

### Primero

Entra en vigor al día siguiente.
`;

/** Pages of the gazette: tags and lines in any order, official pages mutated. */
export const html: FuzzTarget = {
  title: 'HTML',
  open: () => {
    const official = pantryOf([HTML.join('\n'), ...officialSamples(/dof-html\/fe-de-erratas.*\.html$/, 20_000)], HTML);
    return readsBytes(
      (random) =>
        random.chance(0.2) ? mutate(random, official) : Buffer.from(tags(random, '<!doctype html><html><body>', HTML)),
      (bytes) => checkDocument('a.html', bytes),
    );
  },
};

/** Treaties in XML and Akoma Ntoso: ours written and mutated, official ones mutated. */
export const xml: FuzzTarget = {
  title: 'XML of treaties, Akoma Ntoso',
  open: async () => {
    const { xml: akn = '' } = [...(await roundTrip(compileTexts({ 'law/ley.md': MADE_UP }).graph)).values()][0] ?? {};
    const treaty = '<?xml version="1.0"?><treaty><meta><name>A - B</name></meta><body><chapter name="Preamble"><article number="1">x</article></chapter></body></treaty>'; // prettier-ignore
    const own = pantryOf([akn, treaty, akn], XML);
    const official = pantryOf([treaty, ...officialSamples(/treaties\/.*\.xml$/, 70_000)], XML);
    return readsBytes(
      (random) => {
        if (random.chance(0.3)) return Buffer.from(tags(random, '<?xml version="1.0"?><treaty>', XML));
        return mutate(random, random.chance(0.02) ? official : own);
      },
      (bytes) => checkDocument('a.xml', bytes),
    );
  },
};

const tags = (random: Random, head: string, words: readonly string[]): string =>
  head + shuffle(random, words, 50, random.pick(['', ' ', '\n']));
