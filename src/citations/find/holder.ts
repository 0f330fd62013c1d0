import { onOneLine } from '../text/on-one-line.js';
import { parseRoman } from '../../domain/roman.js';
import { tokenAt, type Token } from '../text/token.js';
import { determinersAt } from './determiners.js';
import { readEnglishHolder } from './english-name.js';
import type { InstrumentRead } from './instrument-read.js';
import { HOLDER_NOUNS, INSTRUMENT_NOUNS, PLURAL_NOUNS } from './nouns.js';
import { PART_WORDS } from './part-words.js';
import { isDescribedNoun } from './short-form.js';

/**
 * What holds the parts before "de", where it is no name and no short form that is known: "del acuerdo", "de los lineamientos", "de la
 * ley de la materia", "del GATT", "of the WTO Agreement". Parts so held are never those of the citing text, unless the noun says so.
 * Null where the words name no instrument. `of` is the preposition.
 */
export function readHolder(text: string, of: Token): InstrumentRead | null {
  const before = determinersAt(text, of.end);
  const { determiner } = before;
  if (determiner === null && !/^(?:del?|of)$/.test(of.word)) return null;
  const token = tokenAt(text, before.end);
  if (token.kind !== 'word' || token.broken || PART_WORDS.has(token.word)) return null;
  if (of.word === 'of') return readOf(text, of, token, determiner !== null);
  if (determiner === null && of.word !== 'del') return null;
  return readNoun(text, of, token) ?? readAcronym(text, of, token) ?? readUnknown(text, token);
}

/** "of the WTO Agreement"; without an article only an acronym: "of GATS". */
const readOf = (text: string, of: Token, token: Token, definite: boolean): InstrumentRead | null =>
  (definite ? readEnglishHolder(text, token) : null) ?? readAcronym(text, of, token);

const readNoun = (text: string, of: Token, first: Token): InstrumentRead | null => {
  const qualified = OTHER_EDITION.has(first.word);
  const token = qualified ? tokenAt(text, first.end) : first;
  const rule = INSTRUMENT_NOUNS.get(token.word) ?? HOLDER_NOUNS.get(token.word);
  if (!rule || token.broken) return null;
  const before = determinersAt(text, of.end);
  const { determiner } = before;
  const start = determiner === null ? first.start : before.start;
  const words = onOneLine(text.slice(start, token.end));
  const place = { start, end: pastMatter(text, token.end) };
  const plural = PLURAL_NOUNS.has(token.word);
  if (qualified || plural || (determiner !== 'own' && determiner !== 'said' && isDescribedNoun(text, token)))
    return { words: { form: 'unknown', words }, ...place };
  return { words: { form: 'short', noun: rule.noun, words, determiner: determiner ?? 'the', plural }, ...place };
};

/** "la ley de la materia". */
const pastMatter = (text: string, at: number): number => {
  OF_THE_MATTER.lastIndex = at;
  return at + (OF_THE_MATTER.exec(text)?.[0].length ?? 0);
};

const OF_THE_MATTER = /\s{1,3}de\s{1,3}la\s{1,3}materia(?![\p{L}])/uy;

/** Adjectives before the noun that tell of another text than the one that cites. */
const OTHER_EDITION: ReadonlySet<string> = new Set(
  'nuevo nueva anterior antiguo antigua extinto extinta abrogado abrogada derogado derogada actual vigente entonces'.split(
    ' ',
  ),
);

/** "del GATT", "de la LGEEPA": capitals amid small letters name an instrument, in the catalogue or not. */
const readAcronym = (text: string, of: Token, token: Token): InstrumentRead | null => {
  ACRONYM.lastIndex = token.start;
  const name = ACRONYM.exec(text)?.[0] ?? '';
  const shouted = text.slice(of.start, of.end) !== of.word;
  if (shouted || !/[A-Z].*[A-Z].*[A-Z]/.test(name) || parseRoman(name) !== null) return null;
  const end = token.start + name.length;
  return { words: { form: 'name', noun: '', name, designation: null }, start: token.start, end };
};

/** "GATT", "T-MEC", "GATT de 1994". */
const ACRONYM = /[A-Z]{1,10}(?:-[A-Z\d]{1,10}){0,2}(?![\p{L}\d])(?:\s(?:de\s)?(?:19|20)\d\d(?!\d))?/uy;

/** "del Entendimiento Relativo a las Normas": some text that nothing tells more of, never the one that cites. */
const readUnknown = (text: string, token: Token): InstrumentRead | null => {
  if (!token.capital || token.shout || !UNKNOWN.has(token.word)) return null;
  const words = text.slice(token.start, token.end);
  return { words: { form: 'unknown', words }, start: token.start, end: token.end };
};

/** Nouns of texts that are seldom cited, and of the titles that bodies give to their rules. */
const UNKNOWN: ReadonlySet<string> = new Set(
  (
    'entendimiento recomendacion recomendaciones declaracion memorandum carta anteproyecto iniciativa sentencia dictamen concesion titulo ' +
    'permiso sistema catalogo procedimiento procedimientos guia politica politicas mecanismo aviso compendio presupuesto arancel nomenclatura clasificador'
  ).split(' '),
);
