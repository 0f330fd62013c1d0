import { parseDay, parsePartialDay } from '../../../src/domain/day.js';
import { parseDesignation, printDesignation } from '../../../src/domain/designation.js';
import { parseHeading, printHeading } from '../../../src/domain/locator/heading.js';
import { isLocator, parentOf, parseLocator, printLocator } from '../../../src/domain/locator/locator.js';
import { parseEliPath, parseUrn } from '../../../src/domain/urn.js';
import { hold, holdEqual } from '../invariant.js';
import { shuffle } from '../shuffle.js';
import { readsText, type FuzzTarget } from '../target.js';

const WORDS = [
  'art', 'fr', 'inc', 'par', 'num', 'anx', 'tab', 'lst', 'tit', 'cap', 'sec', 'lib', 'trans', 'dec', 'res', 'regla', 'frac', 'sub', 'cons', 'ap',
  '-', '/', '..', '.', '_2', '_', '1', '32', '5.2.1', 'a', 'iv', 'bis', 'ter', 'quater', 'primero', 'segundo', 'unico', 'last', 'penultimate',
  '2021-04-23', '2021-02-30', '8703.80.01', 'campo-de-aplicacion', 'Artículo', 'Fracción', 'Inciso', 'Párrafo', 'Último párrafo', 'Numeral', 'Anexo',
  'Tabla', 'Transitorios', 'Decreto de', 'Título', 'Quinto', 'Capítulo', 'II', 'Regla', 'Resolutivo', '32 Bis', 'A', 'ñ', 'º', '. ', ' ',
  'urn:lex:', 'mx', ':', ';', '@', '#', '/eli/', 'federal', 'estatuto', 'ley', 'NOM-', '001', 'SEMARNAT', 'STPS', '-2005', 'EM', 'PROY-', 'NMX',
  '99999999999999999999', '-1', '1e9', '%2F', '%', '__proto__', 'constructor', '\n',
]; // prettier-ignore

/** Locators, headings, designations, addresses and days: whatever is read is printed in a form that reads back as the same. */
export const locators: FuzzTarget = {
  title: 'locators, headings, designations, addresses, days',
  open: () => readsText((random) => shuffle(random, WORDS, 10, random.pick(['', '-', '/', ' '])), checkAll),
};

const checkAll = (text: string): void => {
  const path = parseLocator(text);
  if (path) {
    const printed = printLocator(path);
    hold(isLocator(printed), 'a printed locator is one');
    holdEqual(parseLocator(printed), path, 'parsing and printing a locator are inverses');
    const parent = parentOf(printed);
    hold(parent === null || isLocator(parent), 'the parent of a locator is one');
  }
  for (const inTransitories of [false, true]) checkHeading(text, inTransitories);
  const designation = parseDesignation(text);
  if (designation) holdEqual(parseDesignation(printDesignation(designation)), designation, 'a designation reads back');
  for (const parse of [parseUrn, parseEliPath]) parse(text);
  const day = parseDay(text);
  hold(day === null || String(day) === text, 'a day is its own text');
  hold(day === null || parsePartialDay(text) === text, 'a day is a partial day');
};

const checkHeading = (text: string, inTransitories: boolean): void => {
  const heading = parseHeading(text, inTransitories);
  if (heading?.kind !== 'part') return;
  const again = parseHeading(printHeading(heading.segment), inTransitories);
  holdEqual(again?.kind === 'part' ? again.segment : null, heading.segment, 'a heading reads back');
};
