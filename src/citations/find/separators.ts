import { tokenAt, type Token } from '../text/token.js';

/** How one member of a list is tied to the next. */
export interface Joint {
  readonly end: number;
  /** `next`: a further member. `until`: the last of a range. `up`: the part that holds the one before. */
  readonly role: 'next' | 'until' | 'up';
}

const AND: ReadonlySet<string> = new Set(['y', 'e', 'o', 'u', 'and', 'or', 'ni']);
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'de',
  'del',
  'en',
  'al',
  'a',
  'por',
  'con',
  'of',
  'los',
  'las',
  'la',
  'el',
  'the',
  'lo',
  'diverso',
  'diversos',
  'su',
  'sus',
  'un',
  'una',
  'actual',
  'actuales',
]);

/** Reads "; y de los", ", ", " a ", " del " at `at`; null where no list goes on. What follows is for the caller to accept or refuse. */
export function jointAt(text: string, at: number): Joint | null {
  const first = tokenAt(text, at);
  if (first.broken) return null;
  const related = relatedEnd(text, first);
  if (related !== null) return { end: related, role: 'next' };
  const raised = raisedEnd(text, first);
  if (raised !== null) return { end: raised, role: 'up' };
  if (first.kind === 'mark') return afterMark(text, first);
  if (isAnd(text, first)) return { end: skipAnd(text, first.end), role: 'next' };
  if (first.word === 'asi') return skipSuchAs(text, first.end);
  const role = ROLES.get(first.word);
  if (role === undefined) return null;
  return { end: /^(?:a|to$|through$)/.test(first.word) ? first.end : skipWords(text, first.end), role };
}

const RELATED =
  /,?\s*en\s{1,3}relaci[oó]n\s{1,3}(?:con|al?)\s{1,3}(?:(?:los?|las?|el)\s{1,3})?(?:diversos?\s{1,3})?(?=\d)/y;

/** ", en relación con el diverso 7": one list, where a bare number follows. */
const relatedEnd = (text: string, first: Token): number | null => {
  const word = first.word === ',' ? tokenAt(text, first.end) : first;
  if (word.word !== 'en') return null;
  RELATED.lastIndex = first.start;
  const found = RELATED.exec(text)?.[0];
  return found === undefined ? null : first.start + found.length;
};

const RAISED = /,\s{1,3}(?:(?:recorri(?:e|é)ndo(?:se)?|pasando)\s[^.;\n]{1,160}?\s)?al\s{1,3}(?=art[ií]culo\s)/iy;

/** "una fracción XXX, recorriéndose el orden de la subsecuente al Artículo 34", "la fracción II Bis, al artículo 4". */
const raisedEnd = (text: string, comma: Token): number | null => {
  if (comma.word !== ',' || !/^(?:al|recorriendo(?:se)?|pasando)$/.test(tokenAt(text, comma.end).word)) return null;
  RAISED.lastIndex = comma.start;
  const found = RAISED.exec(text)?.[0];
  return found === undefined ? null : comma.start + found.length;
};

const ROLES: ReadonlyMap<string, Joint['role']> = new Map([
  ['a', 'until'],
  ['al', 'until'],
  ['to', 'until'],
  ['through', 'until'],
  ['hasta', 'until'],
  ['de', 'up'],
  ['del', 'up'],
  ['of', 'up'],
]);

const afterMark = (text: string, mark: Token): Joint | null => {
  if (mark.word === ',' || mark.word === ';') return afterComma(text, mark.end, mark.word);
  return /^[-–]$/.test(mark.word) && !mark.spaced ? { end: mark.end, role: 'until' } : null;
};

/** "e)" is the label of an inciso, not a conjunction. */
const isAnd = (text: string, token: Token): boolean => AND.has(token.word) && text.charAt(token.end) !== ')';

const afterComma = (text: string, at: number, mark: string): Joint | null => {
  const next = tokenAt(text, at);
  if (next.broken) return null;
  if (isAnd(text, next)) return { end: skipAnd(text, next.end), role: 'next' };
  if (next.word === 'asi') return skipSuchAs(text, next.end);
  if (mark === ',' && (next.word === 'de' || next.word === 'del' || next.word === 'of')) {
    return { end: skipWords(text, next.end), role: 'up' };
  }
  return { end: skipWords(text, at), role: 'next' };
};

/** "y/o", "y, ", "y en los". */
const skipAnd = (text: string, at: number): number => {
  const slash = tokenAt(text, at);
  if (slash.word === '/') return skipWords(text, tokenAt(text, slash.end).end);
  return skipWords(text, slash.word === ',' ? slash.end : at);
};

const skipSuchAs = (text: string, at: number): Joint | null => {
  const as = tokenAt(text, at);
  if (as.word !== 'como') return null;
  const comma = tokenAt(text, as.end);
  return { end: skipWords(text, comma.word === ',' ? comma.end : as.end), role: 'next' };
};

/** Prepositions and articles before the next member, at most four: "con un", "y en su". */
const skipWords = (text: string, at: number): number => {
  let end = at;
  for (let count = 0; count < 4; count++) {
    const word = tokenAt(text, end);
    if (word.broken || !PREPOSITIONS.has(word.word)) break;
    end = word.end;
  }
  return end;
};
