import { tokenAt, wordBefore, type Token } from '../text/token.js';
import type { DeterminerRead } from './determiners.js';
import { named, type InstrumentRead } from './instrument-read.js';
import { nameEnd } from './name-end.js';
import { HOUSE_RULES, SENTENCE_OPENERS } from './name-words.js';
import { NAMELESS_NOUNS, PLURAL_NOUNS, type NounRule } from './nouns.js';
import { sentenceTitleAt } from './sentence-title.js';
import { isYetToCome } from './yet-to-come.js';

/** "Ley General para la Prevención ...", "Decreto por el que ...": a name in full; null for a short form. */
export const readFullName = (
  text: string,
  token: Token,
  rule: NounRule,
  before: DeterminerRead,
): InstrumentRead | null => {
  if (NAMELESS_NOUNS.has(rule.noun) || PLURAL_NOUNS.has(token.word)) return null;
  if (rule.sentence) return readSentenceName(text, token, rule, before);
  if (rule.noun === 'constitucion' && !/^(politica|general|federal)$/.test(tokenAt(text, token.end).word)) return null;
  const end = nameEnd(text, token);
  if (HOUSE_RULES.test(text.slice(token.end, token.end + 24))) return null;
  if (end === token.end || !startsName(text, token, rule) || isBareQuality(text, token.end, end)) return null;
  return endsInNoun(text, end) ? null : named(text, rule.noun, token.start, end);
};

/** "Reglamento de la Ley" is no name: the law is only called by its noun. */
const endsInNoun = (text: string, end: number): boolean =>
  /^(ley|codigo|reglamento|decreto)$/.test(wordBefore(text, end)?.word ?? '');

/** "Ley de la Secretaría" is a name, "la ley Y" none: a lower-case noun needs a capital right after it. */
const startsName = (text: string, token: Token, { noun }: NounRule): boolean => {
  if (token.capital) return noun !== 'codigo' || !isOtherCode(text, token);
  const next = tokenAt(text, token.end);
  // "código QR" is no code of law.
  return next.capital && !next.shout;
};

/** "Código Consejo de prudencia" heads two columns of a table: a code is told by an adjective, or by "de". */
const isOtherCode = (text: string, token: Token): boolean => {
  const next = tokenAt(text, token.end);
  return next.capital && !next.shout && !/(?:al|ar|il|ic[oa]|iv[oa]|an[oa]|ari[oa]|er[oa])$/.test(next.word);
};

/** "Reglamento Interno", "Estatuto Orgánico": short forms, until the body is named. */
const isBareQuality = (text: string, from: number, end: number): boolean => {
  const quality = tokenAt(text, from);
  return quality.end === end && /^(intern[oa]|interior|organic[oa]|general|reglamentaria|politica)$/.test(quality.word);
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
  const title = sentenceTitleAt(text, next.end, token.start);
  if (title.end - token.start < SHORTEST_SENTENCE) return readRulesName(text, token, rule);
  if (rule.plural && !title.published) return null;
  return named(text, rule.noun, token.start, title.end);
};

/** A title that is a sentence has at least so many characters. */
const SHORTEST_SENTENCE = 40;

/** "capítulo 4. Disposiciones Generales de Conexión": the title of a chapter. */
const AFTER_CHAPTER =
  /(?:cap[ií]tulo|secci[oó]n|t[ií]tulo|apartado)\s{1,3}(?:\d[\d.]*|[IVXL]+)[.,:-]{0,2}\s{1,3}["“]?$/i;

/** "Reglas Generales de Comercio Exterior", "Acuerdo de París"; not "Reglas del Mercado", which names a sort of rules. */
const readRulesName = (text: string, token: Token, rule: NounRule): InstrumentRead | null => {
  if (rule.plural && AFTER_CHAPTER.test(text.slice(Math.max(0, token.start - 24), token.start))) return null;
  const end = nameEnd(text, token);
  const words = text.slice(token.end, end).match(/\p{Lu}\p{L}{2,}/gu)?.length ?? 0;
  return words >= (rule.plural ? 3 : 1) && rule.noun !== 'decreto' ? named(text, rule.noun, token.start, end) : null;
};
