import { tokenAt, type Token } from '../text/token.js';
import { NAME_CONNECTORS, NOT_IN_NAME, TITLE_ENDERS } from './name-words.js';

/** Longest name read, in characters; the longest federal title has some 480. */
const NAME_LIMIT = 700;
/** Connectors that may follow one another: "para la", "y de los". */
const CONNECTOR_RUN = 4;

/** How the words between two capitalised words of a name read. */
interface Bridge {
  readonly words: readonly string[];
  /** The first token after the connectors. */
  readonly next: Token;
}

/**
 * Where the name that starts with the noun ending at `at` ends: past its last capitalised word. Equals `at` where the noun stands
 * alone. "Ley General para la Prevención y Gestión Integral de los Residuos, su Reglamento" ends after "Residuos";
 * "Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público y la Secretaría" after "Público".
 */
export function nameEnd(text: string, at: number): number {
  let end = at;
  while (end - at < NAME_LIMIT) {
    const bridge = bridgeAt(text, end);
    const taken = bridge && take(text, bridge, end === at);
    if (taken === null) return end;
    end = taken;
  }
  return end;
}

const bridgeAt = (text: string, at: number): Bridge | null => {
  const words: string[] = [];
  let token = tokenAt(text, at);
  for (; words.length <= CONNECTOR_RUN; token = tokenAt(text, token.end)) {
    if (token.broken || token.kind === 'end') return null;
    const comma = token.word === ',' && words.length === 0;
    if (!comma && !(token.kind === 'word' && NAME_CONNECTORS.has(token.word) && !isLastingCapital(token))) break;
    words.push(token.word);
  }
  return { words, next: token };
};

/** "E", "O" as initials are names; "DE" and "Y" in capitals are connectors still. */
const isLastingCapital = (token: Token): boolean => token.capital && !token.shout && token.word.length > 3;

/** The end of the next capitalised word when the bridge may be crossed; null when the name ended before it. */
const take = (text: string, { words, next }: Bridge, first: boolean): number | null => {
  if (next.word === 'materia' && words.at(-1) === 'en') return takeSubject(text, next);
  if (next.kind === 'number') return takeYear(words, next);
  if (next.kind !== 'word' || !next.capital) return null;
  if (words.length === 0) return NOT_IN_NAME.has(next.word) && !first && isOpener(next) ? null : next.end;
  return mayCross(text, words, next) ? next.end : null;
};

const isOpener = (next: Token): boolean => /^(articulos?|diario|fraccion(es)?)$/.test(next.word);

const mayCross = (text: string, words: readonly string[], next: Token): boolean => {
  const [first = '', ...rest] = words;
  const article = /^(el|la|los|las)$/.test(words.at(-1) ?? '');
  const foreign = NOT_IN_NAME.has(next.word);
  if (first === ',')
    return !foreign && !article && rest.every((word) => /^[yeo]$/.test(word)) && listGoesOn(text, next, rest);
  if (/^[yeou]$/.test(first)) return !foreign && !article;
  if (/^(para|por|con|a|al|su|sus|sin|entre|que|el|la|los|las)$/.test(first)) return !foreign;
  if (first === 'en') return !foreign && !/^(mexico|ciudad|estados)$/.test(next.word);
  return true;
};

/** A comma belongs to a name when the enumeration it opens is closed by "y" and a capital: ", Arrendamientos y Servicios". */
const listGoesOn = (text: string, next: Token, rest: readonly string[]): boolean => {
  if (rest.length > 0) return true;
  let token = tokenAt(text, next.end);
  for (let count = 0; count < 14; count++, token = tokenAt(text, token.end)) {
    if (token.kind !== 'word' && token.word !== ',') return false;
    if (/^[ye]$/.test(token.word)) {
      const after = tokenAt(text, token.end);
      return after.capital && !NOT_IN_NAME.has(after.word);
    }
    if (token.kind === 'word' && (NOT_IN_NAME.has(token.word) || (!token.capital && !NAME_CONNECTORS.has(token.word))))
      return false;
  }
  return false;
};

/** "en Materia de Residuos Peligrosos", "en materia de Evaluación": the word itself and its "de". */
const takeSubject = (text: string, subject: Token): number | null => {
  const of = tokenAt(text, subject.end);
  const next = tokenAt(text, of.end);
  return /^(de|del)$/.test(of.word) && next.capital ? next.end : null;
};

/** "para el Ejercicio Fiscal de 2024", "para el Ejercicio Fiscal 2024". */
const takeYear = (words: readonly string[], next: Token): number | null =>
  /^(19|20)\d\d$/.test(next.word) && words.length < 2 && /^(de)?$/.test(words.join('')) ? next.end : null;

/**
 * Where a title that is a sentence ends: "Acuerdo que fija los lineamientos ..., publicado en". At a full stop, a semicolon, a
 * closing quotation mark, a blank line, or the words on its publication.
 */
export function sentenceTitleEnd(text: string, at: number): number {
  let end = at;
  let token = tokenAt(text, at);
  while (token.kind !== 'end' && !token.broken && token.end - at < NAME_LIMIT) {
    if (token.kind === 'mark' && !/[,:()/\-–"“”.]/.test(token.word)) break;
    if (token.word === '.' && !/[a-z0-9]/.test(text.charAt(token.end)) && !isAbbreviation(text, token)) break;
    if (token.word === '”' || (token.word === '"' && !token.spaced)) break;
    if (TITLE_ENDERS.has(token.word)) break;
    if (token.word !== ',' && token.word !== '(') end = token.end;
    if (token.word === '(') break;
    token = tokenAt(text, token.end);
  }
  return end;
}

/** "1o." and "D.O.F." have stops that end nothing. */
const isAbbreviation = (text: string, stop: Token): boolean =>
  /(?:\d[oaº°]|(?:^|[^\p{L}])[A-Z])$/u.test(text.slice(Math.max(0, stop.start - 2), stop.start));
