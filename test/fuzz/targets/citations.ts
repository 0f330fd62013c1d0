import { citeLine } from '../../../src/cli/cite-lines.js';
import { isLocator } from '../../../src/domain/locator/locator.js';
import { HOSTILE_UNITS } from '../../citations/hostile-units.js';
import { CATALOGUE, reader } from '../../citations/read-as-lines.js';
import { hold, holdEqual, isAskedTwice } from '../invariant.js';
import { shuffle } from '../shuffle.js';
import { readsText, type FuzzTarget } from '../target.js';

const WORDS = [
  ...HOSTILE_UNITS.filter((unit) => unit.length < 40),
  'artículos', 'artículo 32 Bis', 'fracciones I a IV', 'inciso a)', 'numeral 5.2.1', 'párrafo', 'último párrafo', 'segundo', 'Segundo Transitorio', 'de la', 'del', 'Ley', 'su Reglamento', 'esta Ley', 'la misma', 'Ley Aduanera',
  'Ley Federal del Trabajo', 'Ley General para la Prevención y Gestión Integral de los Residuos', 'LGPGIR', 'Código Fiscal de la Federación', 'Constitución Política de los Estados Unidos Mexicanos', 'NOM-052-SEMARNAT-1993', 'NOM-EM-001', 'NMX-J-668',
  'y', ',', ';', ':', '.', 'a', 'e', 'o', '5', 'IV', '1o.', '(', ')', '“', '”', '\n', '\n\n', 'anterior', 'siguiente', 'dicho', 'Acuerdo por el que', 'Capítulo', 'Título', 'Anexo A', 'Tabla 2', 'se abroga', 'se deroga', 'con fundamento en',
  'publicada en el Diario Oficial de la Federación el 3 de mayo de 2001', 'o la que la sustituya', 'en lo sucesivo', 'en adelante “la Ley”', 'salvo', 'así como', 'en términos de', 'ambos', 'Artículo 5.-', 'TRANSITORIOS', 'Quinto',
  'article 5', 'Article 5(2)(b)', 'section 12', 'paragraph 3', 'of the', 'Regulation (EU) 2023/1542', 'Directive 2006/66/EC', 'General Law for the Prevention', '49 CFR 173.185', 'UN Regulation No. 100', 'ISO 26262-1:2018', 'USMCA', 'chapter 4', 'pursuant to', 'thereof', 'this Act', 'Annex I',
]; // prettier-ignore

/** Legal words of Spanish and English in any order, read for citations, alone and in context. */
export const citations: FuzzTarget = {
  title: 'citations, Spanish and English',
  open: () => readsText((random) => shuffle(random, WORDS, 50), checkText),
};

const KEYS = new Set(CATALOGUE.map(({ key }) => key));

const checkText = (text: string): void => {
  const context = text.length % 2 === 0 ? {} : ({ kind: 'law', title: 'Ley Minera' } as const);
  const found = reader.read(text, context);
  let last = 0;
  for (const { start, end, surface, locators, target, resolved, reason, self } of found) {
    hold(start >= last && end > start && end <= text.length, 'citations stand in order in the text, and apart');
    hold(surface === text.slice(start, end).replace(/\s+/g, ' '), 'the words of a citation are those of the text');
    hold(locators.every(isLocator), 'the parts of a citation are locators');
    hold(resolved === (reason === null), 'what is not resolved has its reason');
    hold(!self || target === null, 'a text that cites itself has no target');
    hold(target?.key == null || KEYS.has(target.key), 'a target is one of the catalogue');
    last = end;
  }
  if (isAskedTwice(text)) holdEqual(reader.read(text, context), found, 'the same text is read the same');
  citeLine(text, reader);
  const { answer } = citeLine(JSON.stringify({ id: 1, text, context }), reader);
  holdEqual(answer?.citations.length, found.length, 'a line is read as its text');
};
