import { tokenAt, wordBefore, type Token } from '../text/token.js';
import { readForeignDesignation, readMexicanDesignation } from './designation-words.js';
import { determinersAt, type DeterminerRead } from './determiners.js';
import type { InstrumentWords } from './mention.js';
import { nameEnd } from './name-end.js';
import type { NameIndex } from './name-index.js';
import { numberedLawEnd, readNumberedAct } from './numbered-act.js';
import { SENTENCE_OPENERS } from './name-words.js';
import { INSTRUMENT_NOUNS, NAMELESS_NOUNS, PLURAL_NOUNS, type NounRule } from './nouns.js';
import { sentenceTitleAt } from './sentence-title.js';
import { readShortForm } from './short-form.js';
import { standardTitleEnd } from './standard-title.js';
import { isYetToCome } from './yet-to-come.js';

/** The words for an instrument as read, and where they stand. A full name starts at its noun, a short form at its determiner. */
export interface InstrumentRead {
  readonly words: InstrumentWords;
  readonly start: number;
  readonly end: number;
  /** True for an acronym of the catalogue. */
  readonly acronym?: boolean;
}

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
    readListed(text, token, before, names) ??
    readAct(text, token) ??
    readNamed(text, token, before, names)
  );
}

const named = (
  text: string,
  noun: string,
  start: number,
  end: number,
  designation: string | null = null,
): InstrumentRead => ({
  words: {
    form: 'name',
    noun,
    name: text
      .slice(start, end)
      .replace(/[“”"«»]/g, '')
      .replace(/\s+/g, ' '),
    designation,
  },
  start,
  end,
});

/** "Norma Oficial Mexicana NOM-001-SEMARNAT-1996, Que establece ...", "NOM-002-STPS-2010", "ISO 14001:2015". */
const readStandard = (text: string, token: Token, before: DeterminerRead): InstrumentRead | null => {
  const bare = /^(nom|nmx|proy)$/.test(token.word) ? token.start : afterStandardWords(text, token);
  const found = bare === null ? readForeignDesignation(text, token.start) : readMexicanDesignation(text, bare);
  if (!found) return null;
  const end = bare === null ? found.end : standardTitleEnd(text, found.end);
  const read = named(text, 'norma', token.start, end, found.designation);
  if (before.determiner === 'own') return ownStandard(text, before.start, end);
  return joined(read, found.designation, text, bare ?? token.start, found.end);
};

/** "la presente Norma Oficial Mexicana NOM-020-STPS-2011, Recipientes ...": it names itself, whatever follows. */
const ownStandard = (text: string, start: number, end: number): InstrumentRead => {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return { words: { form: 'short', noun: 'norma', words, determiner: 'own', plural: false }, start, end };
};

/** A designation broken at a line end is joined again in the name. */
const joined = (read: InstrumentRead, designation: string, text: string, from: number, to: number): InstrumentRead => {
  if (read.words.form !== 'name') return read;
  const printed = text.slice(from, to);
  if (!/\s/.test(printed)) return read;
  const name = read.words.name.replace(printed.replace(/\s+/g, ' '), designation);
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

/** "Acuerdo Núm. A/108/2024", "resolución RES/142/2017", with the title that follows it. */
const readAct = (text: string, token: Token): InstrumentRead | null => {
  const law = numberedLawEnd(text, token);
  if (law !== null) return named(text, token.word, token.start, law);
  const act = readNumberedAct(text, token);
  if (!act) return null;
  const next = tokenAt(text, act.end);
  const titled = token.capital && act.noun !== '' && !next.broken && SENTENCE_OPENERS.has(next.word);
  const title = titled ? sentenceTitleAt(text, next.end) : null;
  return named(text, act.noun, act.start, title?.published === true ? title.end : act.end, act.number);
};

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
  if (!rule) return null;
  return (
    readFullName(text, token, rule, before) ??
    readRegulationOf(text, token, rule, names) ??
    readShortForm(text, token, rule, before)
  );
};

const readFullName = (text: string, token: Token, rule: NounRule, before: DeterminerRead): InstrumentRead | null => {
  if (NAMELESS_NOUNS.has(rule.noun) || PLURAL_NOUNS.has(token.word)) return null;
  if (rule.sentence) return readSentenceName(text, token, rule, before);
  if (rule.noun === 'constitucion' && !/^(politica|general|federal)$/.test(tokenAt(text, token.end).word)) return null;
  const end = nameEnd(text, token);
  if (end === token.end || !startsName(text, token) || isBareQuality(text, token.end, end)) return null;
  return endsInNoun(text, end) ? null : named(text, rule.noun, token.start, end);
};

/** "Reglamento de la Ley" is no name: the law is only called by its noun. */
const endsInNoun = (text: string, end: number): boolean =>
  /^(ley|codigo|reglamento|decreto)$/.test(wordBefore(text, end)?.word ?? '');

/** "Ley de la Secretaría" is a name, "la ley Y" none: a lower-case noun needs a capital right after it. */
const startsName = (text: string, token: Token): boolean => {
  if (token.capital) return true;
  const next = tokenAt(text, token.end);
  // "código QR" is no code of law.
  return next.capital && !next.shout;
};

/** "Reglamento Interno", "Estatuto Orgánico": short forms, until the body is named. */
const isBareQuality = (text: string, from: number, end: number): boolean => {
  const quality = tokenAt(text, from);
  return quality.end === end && /^(intern[oa]|interior|organic[oa]|general)$/.test(quality.word);
};

const readSentenceName = (
  text: string,
  token: Token,
  rule: NounRule,
  before: DeterminerRead,
): InstrumentRead | null => {
  if (!token.capital || before.determiner === 'own' || before.determiner === 'said') return null;
  const next = tokenAt(text, token.end);
  if (next.broken || isYetToCome(text, token.end)) return null;
  if (!SENTENCE_OPENERS.has(next.word)) return readRulesName(text, token, rule);
  const title = sentenceTitleAt(text, next.end);
  if (title.end - token.start < SHORTEST_SENTENCE) return readRulesName(text, token, rule);
  if (rule.plural && !title.published) return null;
  return named(text, rule.noun, token.start, title.end);
};

/** A title that is a sentence has at least so many characters. */
const SHORTEST_SENTENCE = 40;

/** "Reglas Generales de Comercio Exterior", "Acuerdo de París"; not "Reglas del Mercado", which names a sort of rules. */
const readRulesName = (text: string, token: Token, rule: NounRule): InstrumentRead | null => {
  const end = nameEnd(text, token);
  const words = text.slice(token.end, end).match(/\p{Lu}\p{L}{2,}/gu)?.length ?? 0;
  return words >= (rule.plural ? 3 : 1) && rule.noun !== 'decreto' ? named(text, rule.noun, token.start, end) : null;
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
