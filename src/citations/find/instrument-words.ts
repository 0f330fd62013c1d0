import { tokenAt, wordBefore, type Token } from '../text/token.js';
import { readAct, readAnnual } from './act-words.js';
import { determinersAt, type DeterminerRead } from './determiners.js';
import { ENGLISH_NOUNS, readEnglishName } from './english-name.js';
import { readFullName } from './full-name.js';
import { named, type InstrumentRead } from './instrument-read.js';
import { nameEnd } from './name-end.js';
import type { NameIndex } from './name-index.js';
import { INSTRUMENT_NOUNS, type NounRule } from './nouns.js';
import { readShortForm } from './short-form.js';
import { readStandard } from './standard-words.js';

/** Reads the words for an instrument at `at`, determiners and an opening quotation mark allowed before them; null for anything else. */
export function readInstrument(text: string, at: number, names: NameIndex): InstrumentRead | null {
  const before = determinersAt(text, at);
  let token = tokenAt(text, before.end);
  if (token.broken) return null;
  if (/^["“‘'«]$/.test(token.word)) token = tokenAt(text, token.end);
  return readInstrumentAt(text, token, before, names);
}

/** The same, with the determiners known. */
export function readInstrumentAt(
  text: string,
  token: Token,
  before: DeterminerRead,
  names: NameIndex,
): InstrumentRead | null {
  if (token.kind !== 'word') return null;
  return (
    readStandard(text, token, before) ??
    readAnnual(text, token) ??
    readListed(text, token, before, names) ??
    readAct(text, token) ??
    readNamed(text, token, before, names)
  );
}

/** A title or an acronym of the catalogue, read word by word. */
const readListed = (text: string, token: Token, before: DeterminerRead, names: NameIndex): InstrumentRead | null => {
  const found = names.longest(text, token);
  if (!found || (found.acronym && !isAcronymHere(text, token, found.end, before))) return null;
  const noun = INSTRUMENT_NOUNS.get(token.word)?.noun ?? '';
  const further = noun === '' || found.acronym ? found.end : nameEnd(text, token);
  const end = extendsTitle(text, found.end, further) ? further : found.end;
  return { ...named(text, noun, token.start, end), acronym: found.acronym };
};

/** An acronym as long as a word of Spanish, "LA", counts only after an article, "de la LA", and not amid capitals. */
const isAcronymHere = (text: string, token: Token, end: number, before: DeterminerRead): boolean => {
  if (end - token.start >= SHORTEST_ACRONYM) return true;
  const article = text.slice(before.start, before.end).trim();
  const after = tokenAt(text, end);
  const introduced = (before.determiner !== null && article === article.toLowerCase()) || isAfterDel(text, token);
  return introduced && !after.shout && !wordBefore(text, before.start)?.shout;
};

const SHORTEST_ACRONYM = 3;

const isAfterDel = (text: string, token: Token): boolean =>
  /(?:^|\s)del\s{1,3}$/.test(text.slice(Math.max(0, token.start - 8), token.start));

/** A longer name is another instrument only when it goes on as names do: "... en Materia de Residuos". */
const extendsTitle = (text: string, listed: number, further: number): boolean =>
  further > listed && /^\s+(?:en\s+materia|de|del|para\s+el\s+ejercicio)\s/i.test(text.slice(listed, listed + 24));

const readNamed = (text: string, token: Token, before: DeterminerRead, names: NameIndex): InstrumentRead | null => {
  const rule = INSTRUMENT_NOUNS.get(token.word);
  if (!rule || (token.word === 'decision' && !isThis(text, before))) return null;
  const called = readCalled(text, token, rule, names);
  if (called) return called;
  if (ENGLISH_NOUNS.has(token.word)) return readEnglishName(text, token) ?? readShortForm(text, token, rule, before);
  return (
    readRegulationOfListed(text, token, rule, names) ??
    readFullName(text, token, rule, before) ??
    readRegulationOf(text, token, rule, names) ??
    readShortForm(text, token, rule, before)
  );
};

/** "Decreto IMMEX", "Tratado T-MEC": an acronym told what it is. */
const readCalled = (text: string, token: Token, rule: NounRule, names: NameIndex): InstrumentRead | null => {
  if (!token.capital || !/^(?:decreto|tratado|convenio)$/.test(rule.noun)) return null;
  const next = tokenAt(text, token.end);
  const listed = next.shout && !next.broken ? names.longest(text, next) : null;
  if (!listed?.acronym) return null;
  return { ...named(text, rule.noun, next.start, listed.end), start: token.start, acronym: true };
};

/** "this Decision": in Spanish, and of others, a decision is no instrument. */
const isThis = (text: string, { start }: DeterminerRead): boolean => /^this\s/i.test(text.slice(start, start + 5));

/** "Reglamento de la Ley General del Equilibrio Ecológico y la Protección al Ambiente en Materia de ...": goes on where a title known ends. */
const readRegulationOfListed = (
  text: string,
  token: Token,
  rule: NounRule,
  names: NameIndex,
): InstrumentRead | null => {
  if (rule.noun !== 'reglamento' || !token.capital) return null;
  const of = tokenAt(text, token.end);
  const article = tokenAt(text, of.end);
  const inner = of.word === 'de' && article.word === 'la' ? tokenAt(text, article.end) : article;
  if (!/^del?$/.test(of.word) || !inner.capital || inner.word === 'reglamento') return null;
  const listed = names.longest(text, inner);
  if (!listed || listed.acronym) return null;
  return named(text, rule.noun, token.start, nameEnd(text, token, listed.end));
};

/** "Reglamento de esta Ley", "Reglamento de la Ley", "Reglamento del Código". */
const readRegulationOf = (text: string, token: Token, rule: NounRule, names: NameIndex): InstrumentRead | null => {
  if (rule.noun !== 'reglamento') return null;
  const of = tokenAt(text, token.end);
  if (!/^(de|del)$/.test(of.word)) return null;
  const inner = nounAfter(text, of.end) === 'reglamento' ? null : readInstrument(text, of.end, names);
  if (inner?.words.form !== 'short' || inner.words.noun === 'reglamento') return null;
  const the = of.word === 'del' && inner.words.determiner === 'the';
  if (of.word === 'del' && !the) return null;
  return { words: { form: 'regulation-of', of: inner.words }, start: token.start, end: inner.end };
};

const nounAfter = (text: string, at: number): string => tokenAt(text, determinersAt(text, at).end).word;
