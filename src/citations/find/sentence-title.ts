import { tokenAt, type Token } from '../text/token.js';
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
export function sentenceTitleAt(text: string, at: number): SentenceTitle {
  let end = at;
  let token = tokenAt(text, at);
  while (token.kind !== 'end' && !token.broken && token.end - at < TITLE_LIMIT && !endsTitle(text, token)) {
    if (token.word !== ',') end = token.end;
    token = tokenAt(text, token.end);
  }
  return { end, published: TITLE_ENDERS.has(token.word) };
}

const endsTitle = (text: string, token: Token): boolean => {
  if (token.kind === 'word') return TITLE_ENDERS.has(token.word);
  if (token.kind === 'number') return false;
  if (token.word === ',') return endsAtComma(text, token);
  if (token.word === '.') return !/[a-z0-9]/.test(text.charAt(token.end)) && !isAbbreviation(text, token);
  return token.word === '"' ? !token.spaced : !/[:)/\-–“]/.test(token.word);
};

/** ", debe ser", ", el Decreto por el que": the sentence goes on, or another title begins. */
const endsAtComma = (text: string, comma: Token): boolean => {
  const next = tokenAt(text, comma.end);
  if (AFTER_TITLE_COMMA.has(next.word)) return true;
  if (/^[ou]$/.test(next.word) && /^(?:aquell?[ao]?s?|l[ao]s?|el|sus?)$/.test(tokenAt(text, next.end).word))
    return true;
  return /^(el|del)$/.test(next.word) && /^(decreto|acuerdo)$/.test(tokenAt(text, next.end).word);
};

/** "1o." and "D.O.F." have stops that end nothing. */
const isAbbreviation = (text: string, stop: Token): boolean =>
  /(?:\d[oaº°]|(?:^|[^\p{L}])[A-Z])$/u.test(text.slice(Math.max(0, stop.start - 2), stop.start));
