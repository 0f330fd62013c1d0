import { parseOrdinal } from '../../domain/ordinal.js';
import { parseRoman } from '../../domain/roman.js';
import { tokenAt, wordBefore, type Token } from '../text/token.js';
import { mayBeOrdinal } from './ordinal-label.js';
import { readPartList } from './part-list.js';
import { FIRST_CONNECTORS, HEADING_WORDS_AFTER_NAME, NAME_CONNECTORS, NOT_IN_NAME } from './name-words.js';

/** Longest name read, in characters; the longest federal title has some 480. */
const NAME_LIMIT = 700;
/** Connectors that may follow one another: "para la", "y de los". */
const CONNECTOR_RUN = 4;

/** What stands between the words of a name read so far and the next capitalised one. */
interface Bridge {
  /** The connectors, folded; a comma counts when it is the first. */
  readonly words: readonly string[];
  readonly next: Token;
  /** True where no word of the name but its noun was read. */
  readonly first: boolean;
  /** True where the noun is in capitals: a word in capitals goes on with no other name. */
  readonly shouted: boolean;
  /** True after a verb, whose object comes next. */
  readonly verbal: boolean;
  /** The noun of the instrument, folded. */
  readonly noun: string;
}

/**
 * Where the name that starts with `noun` ends: past its last capitalised word. Equals the end of the noun where it stands
 * alone. "Ley General para la Prevención y Gestión Integral de los Residuos, su Reglamento" ends after "Residuos";
 * "Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público y la Secretaría" after "Público". With `from`, the name is known
 * to reach as far.
 */
export function nameEnd(text: string, noun: Token, from = noun.end): number {
  let end = from;
  for (let count = from === noun.end ? 0 : 1; end - noun.end < NAME_LIMIT; count++) {
    const bridge = bridgeAt(text, end, noun, count === 0);
    const taken = bridge && take(text, bridge, count);
    if (taken === null) break;
    end = taken;
  }
  return end;
}

const bridgeAt = (text: string, at: number, noun: Token, first: boolean): Bridge | null => {
  const words: string[] = [];
  let next = tokenAt(text, at);
  for (; words.length <= CONNECTOR_RUN; next = tokenAt(text, next.end)) {
    if (next.broken || next.kind === 'end') return null;
    const comma = next.word === ',' && words.length === 0;
    if (!comma && !(next.kind === 'word' && NAME_CONNECTORS.has(next.word))) break;
    words.push(next.word);
  }
  const verbal = /^(?:que|.*[aei]r|crea|establece|reforma)$/.test(wordBefore(text, at)?.word ?? '');
  return { words, next, first, shouted: noun.shout, verbal, noun: noun.word };
};

/** The end of the next word of the name when the bridge may be crossed; null when the name ended before it. */
const take = (text: string, bridge: Bridge, count: number): number | null => {
  const { words, next } = bridge;
  if (next.word === 'materia' && words.at(-1) === 'en') return takeSubject(text, bridge, count);
  if (next.kind === 'number') return takeYear(words, next);
  if (next.kind !== 'word' || !next.capital || isNumeral(next)) return null;
  if (next.word === 'reglamentaria') return takeRegulated(text, next);
  if (words.length === 0) return HEADING_WORDS_AFTER_NAME.has(next.word) ? null : next.end;
  return mayNest(bridge, count) && mayCross(text, bridge) ? next.end : null;
};

const mayNest = ({ next, noun }: Bridge, count: number): boolean =>
  !NESTED.has(next.word) || (noun !== next.word && HOLDERS.test(noun) && count === 0);

/** The names of laws stand, once, in those of the texts that develop them: "Reglamento de la Ley Minera". */
const NESTED: ReadonlySet<string> = new Set([
  'ley',
  'codigo',
  'reglamento',
  'decreto',
  'acuerdo',
  'tratado',
  'convenio',
]);
const HOLDERS = /^(?:reglamento|estatuto|decreto|acuerdo|lineamientos|reglas|disposiciones|protocolo)$/;

/** "III" and "TERCERO" open the next item of a list, no name goes on with them. */
const isNumeral = (next: Token): boolean =>
  ((next.shout || next.word.length === 1) && parseRoman(next.word) !== null) ||
  (mayBeOrdinal(next.word) && parseOrdinal(next.word) !== null);

/** How each connector that opens a bridge may be crossed; those not listed may, except to what no name goes on with. */
const mayCross = (text: string, bridge: Bridge): boolean => {
  const { words, next, first } = bridge;
  const [opener = ''] = words;
  if (first && !FIRST_CONNECTORS.has(opener)) return false;
  if (/^[yeou,]$/.test(opener)) return mayJoin(text, bridge);
  if (/^(de|del|a|al|sobre|para)$/.test(opener)) return true;
  // A bare article stands only after a verb: "Ley que Crea la Agencia de Noticias", "para Regular las Agrupaciones".
  if (ARTICLE_WORD.test(opener)) return bridge.verbal && (words.length === 1 || !NOT_IN_NAME.has(next.word));
  if (opener === 'en' && /^(mexico|ciudad|estados)$/.test(next.word)) return false;
  return !NOT_IN_NAME.has(next.word);
};

const ARTICLE_WORD = /^(el|la|los|las)$/;

/** In the names of treaties an article may follow "y": "Convención sobre el Reconocimiento y la Ejecución de las Sentencias". */
const TREATIES = /^(?:convencion|convenio|protocolo)$/;
const TREATY = /^(?:convencion|protocolo|instrumento|parte|partes|estados|union|oficina|carta|declaracion)$/;

/** After "y" or a comma: neither an article nor, in a name that is not, a word all in capitals. */
const mayJoin = (text: string, { words, next, shouted, noun }: Bridge): boolean => {
  const [opener, ...rest] = words;
  if (NOT_IN_NAME.has(next.word) || (next.shout && !shouted)) return false;
  if (ARTICLE_WORD.test(words.at(-1) ?? ''))
    return opener !== ',' && words.length === 2 && TREATIES.test(noun) && !TREATY.test(next.word);
  return opener !== ',' || (rest.every((word) => /^[yeo]$/.test(word)) && listGoesOn(text, next, rest));
};

/** A comma belongs to a name when the enumeration it opens is closed by "y" and a capital: ", Arrendamientos y Servicios". */
const listGoesOn = (text: string, next: Token, rest: readonly string[]): boolean => {
  if (rest.length > 0) return true;
  let token = tokenAt(text, next.end);
  for (let count = 0; count < 14; count++, token = tokenAt(text, token.end)) {
    if (/^[yeou]$/.test(token.word)) {
      const after = tokenAt(text, token.end);
      return after.capital && !NOT_IN_NAME.has(after.word) && !isNumeral(after);
    }
    if (!isOfList(token)) return false;
  }
  return false;
};

const isOfList = (token: Token): boolean => {
  if (token.kind !== 'word') return token.word === ',';
  return token.capital ? !NOT_IN_NAME.has(token.word) : NAME_CONNECTORS.has(token.word);
};

/** "en Materia de Residuos Peligrosos", "en materia de Evaluación". In the name of a law it is near the front, or a capital says so. */
const takeSubject = (text: string, { words, next, noun }: Bridge, count: number): number | null => {
  if (words.length > 1 || noun === 'constitucion') return null;
  if (!next.capital && noun !== 'reglamento' && count > 1) return null;
  const of = tokenAt(text, next.end);
  if (of.capital && next.capital) return of.end;
  const subject = tokenAt(text, of.end);
  return /^(de|del)$/.test(of.word) && subject.capital ? subject.end : null;
};

/** "para el Ejercicio Fiscal de 2024", "para el Ejercicio Fiscal 2024". */
const takeYear = (words: readonly string[], next: Token): number | null =>
  /^(19|20)\d\d$/.test(next.word) && /^(de)?$/.test(words.join('')) ? next.end : null;

/** "Reglamentaria del Artículo 27 Constitucional": the parts are of the name. */
const takeRegulated = (text: string, word: Token): number => {
  const of = tokenAt(text, word.end);
  if (!/^(de|del)$/.test(of.word)) return word.end;
  const article = tokenAt(text, of.end);
  const parts = readPartList(text, /^(la|las|los)$/.test(article.word) ? article.end : of.end);
  if (!parts) return word.end;
  const next = tokenAt(text, parts.end);
  if (/^constitucional(es)?$/.test(next.word)) return next.end;
  CONSTITUTION.lastIndex = parts.end;
  return parts.end + (CONSTITUTION.exec(text)?.[0].length ?? 0);
};

const CONSTITUTION = /,?\s+de\s+la\s+Constitución\s+Política\s+de\s+los\s+Estados\s+Unidos\s+Mexicanos/y;
