import { tokenAt, type Token } from '../text/token.js';
import { besides } from './beside.js';
import type { InstrumentRead } from './instrument-read.js';
import { readInstrument } from './instrument-words.js';
import { readHolder } from './holder.js';
import type { NameIndex } from './name-index.js';
import type { PartList } from './part-list.js';
import { readPronoun } from './pronoun.js';

/** The instrument that a list of parts belongs to: "de la Ley", ", de su Reglamento", "ambos del Código", "Constitucional". */
export function tie(text: string, list: PartList, names: NameIndex): InstrumentRead | null {
  let token = tokenAt(text, list.end);
  if (token.broken) return null;
  const adjective = constitutionalAt(text, token);
  if (adjective) return adjective;
  token = pastAll(text, tokenAt(text, pastRelated(text, token)));
  token = pastTariff(text, token);
  if (/^(de|del|of)$/.test(token.word))
    return readInstrument(text, token.end, names) ?? readPronoun(text, list.end, token) ?? readHolder(text, token);
  if (/^there(?:of|to)$/.test(token.word))
    return { words: { form: 'pronoun', gender: null }, start: list.end, end: list.end };
  if (token.capital || token.word === ',') return statesCode(text, token) ?? besides(text, token, list, names);
  if (STATED.test(token.word)) return statedIn(text, token, names);
  return /^(a|al)$/.test(token.word) ? nameAt(text, token.end, names) : null;
}

/** ", ambos de la Ley". */
const pastAll = (text: string, first: Token): Token => {
  const token = first.word === ',' ? tokenAt(text, first.end) : first;
  return /^(ambos|ambas|todos|todas)$/.test(token.word) ? tokenAt(text, token.end) : token;
};

/** "de la Tarifa de la Ley": the tariff is a part of the law. */
const pastTariff = (text: string, of: Token): Token => {
  TARIFF.lastIndex = of.start;
  const found = TARIFF.exec(text)?.[0];
  return found === undefined ? of : tokenAt(text, of.start + found.length);
};

const TARIFF =
  /de\s{1,3}la\s{1,3}tarifa\s{1,3}(?:contenida\s{1,3}en\s{1,3}el\s{1,3}artículo\s{1,3}1[o°º]?\.?\s{1,3})?(?=de\s{1,3}la\s)/iy;

const RELATED =
  /,?\s{0,3}y\s{1,3}(?:los\s{1,3})?dem[aá]s\s{1,3}(?:art[ií]culos\s{1,3})?(?:relativos|aplicables|conducentes|correlativos|concordantes)(?:\s{1,3}y\s{1,3}(?:relativos|aplicables|conducentes|correlativos|concordantes))?/y;

/** Past "y demás relativos y aplicables". */
const pastRelated = (text: string, first: Token): number => {
  if (first.word !== 'y' && first.word !== ',') return first.start;
  RELATED.lastIndex = first.start;
  return first.start + (RELATED.exec(text)?.[0].length ?? 0);
};

/** A full name or a designation; a short form counts only after "de". */
const nameAt = (text: string, at: number, names: NameIndex): InstrumentRead | null => {
  const read = readInstrument(text, at, names);
  return read?.words.form === 'name' ? read : null;
};

/** "section 30115 of title 49, United States Code". */
const statesCode = (text: string, token: Token): InstrumentRead | null => {
  STATES_CODE.lastIndex = token.start;
  const name = STATES_CODE.exec(text)?.[0];
  if (name === undefined) return null;
  const words = { form: 'name', noun: 'codigo', name: 'United States Code', designation: null } as const;
  return { words, start: token.start, end: token.start + name.length };
};

const STATES_CODE = /United\s{1,3}States\s{1,3}Code(?![\p{L}])/uy;

const STATED = /^(?:establecid|previst|contenid|senalad|dispuest)[oa]s?$/;

/** "los numerales 4.1 y 4.2 establecidos en la NOM-...": only a full name or designation is taken so far from its parts. */
const statedIn = (text: string, verb: Token, names: NameIndex): InstrumentRead | null => {
  const place = tokenAt(text, verb.end);
  return place.word === 'en' ? nameAt(text, place.end, names) : null;
};

/** Title of the Constitution of Mexico. */
export const MEXICAN_CONSTITUTION = 'Constitución Política de los Estados Unidos Mexicanos';

/** "27 Constitucional", "fracción III, constitucional". */
const constitutionalAt = (text: string, first: Token): InstrumentRead | null => {
  const token = first.word === ',' ? tokenAt(text, first.end) : first;
  if (!/^constitucional(es)?$/.test(token.word) || token.broken) return null;
  const words = { form: 'name', noun: 'constitucion', name: MEXICAN_CONSTITUTION, designation: null } as const;
  return { words, start: token.start, end: token.end };
};
