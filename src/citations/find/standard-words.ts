import { onOneLine } from '../text/on-one-line.js';
import { tokenAt, type Token } from '../text/token.js';
import { readCodifiedRule } from './codified-rule.js';
import { numberAloneEnd, readForeignDesignation, readMexicanDesignation } from './designation-words.js';
import type { DeterminerRead } from './determiners.js';
import { named, type InstrumentRead } from './instrument-read.js';
import { standardTitleEnd } from './standard-title.js';

/** "Norma Oficial Mexicana NOM-001-SEMARNAT-1996, Que establece ...", "NOM-002-STPS-2010", "ISO 14001:2015". */
export const readStandard = (text: string, token: Token, before: DeterminerRead): InstrumentRead | null => {
  const code = readCodifiedRule(text, token);
  if (code) return named(text, 'norma', code.start, code.end, code.designation);
  const bare = /^(nom|nmx|proy)$/.test(token.word) ? token.start : afterStandardWords(text, token);
  const found = bare === null ? readForeignDesignation(text, token.start) : readMexicanDesignation(text, bare);
  if (!found) return bare === null ? null : readNumberAlone(text, bare);
  const end = bare === null ? found.end : standardTitleEnd(text, found.end);
  const read = named(text, 'norma', token.start, end, found.designation);
  if (before.determiner === 'own') return ownStandard(text, before.start, end);
  return joined(read, found.designation, text, bare ?? token.start, found.end);
};

/** "la NOM-052": which of its editions, and of which body, what was named before tells. */
const readNumberAlone = (text: string, at: number): InstrumentRead | null => {
  const end = numberAloneEnd(text, at);
  return end === null ? null : named(text, 'norma', at, end);
};

/** "la presente Norma Oficial Mexicana NOM-020-STPS-2011, Recipientes ...": it names itself, whatever follows. */
const ownStandard = (text: string, start: number, end: number): InstrumentRead => {
  const words = onOneLine(text.slice(start, end));
  return { words: { form: 'short', noun: 'norma', words, determiner: 'own', plural: false }, start, end };
};

/** A designation broken at a line end is joined again in the name. */
const joined = (read: InstrumentRead, designation: string, text: string, from: number, to: number): InstrumentRead => {
  if (read.words.form !== 'name') return read;
  const printed = text.slice(from, to);
  if (!/\s/.test(printed)) return read;
  const name = read.words.name.replace(onOneLine(printed), designation);
  return { ...read, words: { ...read.words, name } };
};

/** Past "Norma Oficial Mexicana", "norma mexicana", "Proyecto de Norma Oficial Mexicana"; null where no designation follows. */
const afterStandardWords = (text: string, token: Token): number | null => {
  if (token.word !== 'norma' && token.word !== 'normas' && token.word !== 'proyecto') return null;
  let next = tokenAt(text, token.end);
  for (
    let count = 0;
    count < 6 && /^(["“]|oficial|oficiales|mexicana|mexicanas|de|emergencia|norma|numero)$/.test(next.word);
    count++
  ) {
    next = tokenAt(text, next.end);
  }
  return /^(nom|nmx|proy)$/.test(next.word) && !next.broken ? next.start : null;
};
