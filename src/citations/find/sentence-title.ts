import { skipSpaceBack, tokenAt, type Token } from '../text/token.js';
import { AFTER_TITLE_COMMA, TITLE_ENDERS } from './name-words.js';

/** Longest title read, in characters. */
const TITLE_LIMIT = 700;

/** A title that is a sentence, as read. */
export interface SentenceTitle {
  readonly end: number;
  /** True when the words on its publication end it: it is a text that exists. */
  readonly published: boolean;
}

/**
 * Where a title that is a sentence ends: "Acuerdo que fija los lineamientos ..., publicado en". At a full stop, a semicolon, a
 * closing quotation mark, a blank line, or the words on its publication.
 */
export function sentenceTitleAt(text: string, at: number, start = at): SentenceTitle {
  const quoted = quotedEnd(text, start);
  if (quoted !== null) return { end: skipSpaceBack(text, quoted), published: true };
  let end = at;
  let token = tokenAt(text, at);
  while (token.kind !== 'end' && !token.broken && token.end - at < TITLE_LIMIT && !endsTitle(text, token, at)) {
    if (token.word !== ',') end = token.end;
    token = tokenAt(text, token.end);
  }
  return { end, published: TITLE_ENDERS.has(token.word) };
}

/** Longest title read between quotation marks, in characters. */
const QUOTED_LIMIT = 1_600;

/** Where the title in quotation marks ends whose first word is at `start`: one name, whatever stands in it. Null where no mark opens it. */
const quotedEnd = (text: string, start: number): number | null => {
  const open = text.charAt(start - 1);
  if (open !== '“' && open !== '"') return null;
  const title = text.slice(start, start + QUOTED_LIMIT);
  const close = title.indexOf(open === '“' ? '”' : '"');
  const blank = title.search(/\n\s*\n/);
  return close < 0 || (blank >= 0 && blank < close) ? null : start + close;
};

/** "; de la Ley del Seguro Social, y de la Ley Aduanera": how the title of a decree that reforms several laws goes on. */
const FURTHER_LAW =
  /;\s{1,3}(?:y\s{1,3})?(?:se\s{1,3}\p{L}{4,12}\s{1,3})?(?:de\s{1,3}la|del|a\s{1,3}la|al|la|el)\s{1,3}(?:Ley|Código|Reglamento|Estatuto|Constitución)\b/uy;

const endsTitle = (text: string, token: Token, at: number): boolean => {
  if (token.word === ';') {
    FURTHER_LAW.lastIndex = token.start;
    return !(FURTHER_LAW.test(text) && /reform|adicion|derog|expid/.test(text.slice(at, at + 80)));
  }
  if (token.kind === 'word')
    return TITLE_ENDERS.has(token.word) || (token.word === 'del' && isDated(text, token.start));
  if (token.kind === 'number') return false;
  if (token.word === ',') return endsAtComma(text, token);
  if (token.word === '.') return !/[a-z0-9]/.test(text.charAt(token.end)) && !isAbbreviation(text, token);
  return token.word === '"' ? !token.spaced : !/[:)/\-–“]/.test(token.word);
};

const DATE = /del\s{1,3}\d{1,2}\s{1,3}de\s{1,3}[a-z]{4,10}\s{1,3}del?\s{1,3}(?:19|20)\d\d\s?[,;.]/y;

/** "..., del 29 de enero de 2016, el Gobierno": the day on which it was issued is no part of its title. */
const isDated = (text: string, at: number): boolean => {
  DATE.lastIndex = at;
  return DATE.test(text);
};

/** ", debe ser", ", el Decreto por el que": the sentence goes on, or another title begins. */
const endsAtComma = (text: string, comma: Token): boolean => {
  const next = tokenAt(text, comma.end);
  if (AFTER_TITLE_COMMA.has(next.word) || AIM.test(text.slice(comma.end, comma.end + 32))) return true;
  if (/^[ou]$/.test(next.word) && /^(?:aquell?[ao]?s?|l[ao]s?|el|sus?)$/.test(tokenAt(text, next.end).word))
    return true;
  return /^(el|del)$/.test(next.word) && /^(decreto|acuerdo)$/.test(tokenAt(text, next.end).word);
};

/** ", con la finalidad de": why the sentence cites it. ", y de lo previsto por el": it cites more. */
const AIM =
  /^\s+(?:con\s+la\s+finalidad|con\s+el\s+fin|a\s+fin|y\s+(?:de|en|con|a)\s+lo\s+(?:previsto|dispuesto|establecido|señalado))\s/;

/** "1o." and "D.O.F." have stops that end nothing. */
const isAbbreviation = (text: string, stop: Token): boolean =>
  /(?:\d[oaº°]|(?:^|[^\p{L}])[A-Z])$/u.test(text.slice(Math.max(0, stop.start - 2), stop.start));
