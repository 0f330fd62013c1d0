import { onOneLine } from '../text/on-one-line.js';
import { tokenAt, type Token } from '../text/token.js';
import type { DeterminerRead } from './determiners.js';
import type { InstrumentRead } from './instrument-read.js';
import type { Determiner } from './mention.js';
import { GENERIC_AFTER, HOUSE_RULES } from './name-words.js';
import { PART_WORDS } from './part-words.js';
import { NAMELESS_NOUNS, PLURAL_NOUNS, type NounRule } from './nouns.js';

/** "la Ley", "esta Ley", "su Reglamento Interior", "dicho ordenamiento", "la presente Norma Oficial Mexicana"; null for a generic word. */
export function readShortForm(
  text: string,
  token: Token,
  rule: NounRule,
  before: DeterminerRead,
): InstrumentRead | null {
  const given = before.determiner ?? (isOfArticles(text, token) ? 'the' : null);
  const said = saidAfter(text, token, given);
  const determiner = said === null ? given : 'said';
  const plural = PLURAL_NOUNS.has(token.word);
  if (determiner === null || !allows(rule, token, determiner, plural)) return null;
  const end = said ?? shortEnd(text, token, rule);
  if (end === null || (determiner === 'the' && isOneOfMany(text, token, rule, end))) return null;
  const words = onOneLine(text.slice(before.start, end));
  return { words: { form: 'short', noun: rule.noun, words, determiner, plural }, start: before.start, end };
}

/** What follows "la Ley" tells it apart from others of its sort, so that it is no short form. */
const isOneOfMany = (text: string, token: Token, rule: NounRule, end: number): boolean =>
  isDescribed(text, token, rule) ||
  (rule.noun === 'norma' && isOtherNorm(text, end)) ||
  (!token.capital && isDescribedNoun(text, token));

/** "el ordenamiento legal citado", "la Ley en cita": past what says that it was named before; null where nothing does. */
const saidAfter = (text: string, token: Token, given: Determiner | null): number | null => {
  if (given !== null && given !== 'the') return null;
  SAID_AFTER.lastIndex = token.end;
  const found = SAID_AFTER.exec(text)?.[0];
  return found === undefined ? null : token.end + found.length;
};

const SAID_AFTER =
  /\s{1,3}(?:(?:legal|jur[ií]dico|normativo)\s{1,3})?(?:(?:antes\s{1,3}|ya\s{1,3})?(?:citad|invocad|mencionad|referid|indicad|aludid|señalad)[oa]|en\s{1,3}(?:cita|comento|consulta|mención)|de\s{1,3}m[eé]rito)(?![\p{L}\d])(?!\s{1,3}en\b)/uy;

/** "la Norma Oficial Mexicana correspondiente", "la Norma Mexicana vigente NMX-CC-018", "la Norma Internacional": none that the citing text is. */
const isOtherNorm = (text: string, end: number): boolean => {
  const next = tokenAt(text, end);
  if (next.broken || next.kind !== 'word') return false;
  if (GENERIC_AFTER.has(next.word) || next.word === 'vigente' || next.capital) return true;
  return next.word === 'en' && tokenAt(text, next.end).word === 'materia';
};

/** "Constitución, art. 73": in references the word needs no article. */
const isOfArticles = (text: string, token: Token): boolean => {
  if (!token.capital || token.word !== 'constitucion') return false;
  const comma = tokenAt(text, token.end);
  return comma.word === ',' && PART_WORDS.has(tokenAt(text, comma.end).word);
};

const allows = (rule: NounRule, token: Token, determiner: Determiner, plural: boolean): boolean => {
  const pointing = determiner === 'own' || determiner === 'said';
  // "estas disposiciones", "el acuerdo": with a small letter, any rules.
  if (!token.capital && (rule.plural || (determiner === 'the' && !LOWER_CASE.has(rule.noun)))) return false;
  if (plural) return determiner === 'said';
  return pointing || rule.noun === 'norma' || !NAMELESS_NOUNS.has(rule.noun);
};

/** Nouns that people write with a small letter for the one instrument they speak of. */
const LOWER_CASE: ReadonlySet<string> = new Set(['ley', 'codigo', 'reglamento', 'norma']);

/** True where words after a noun in small letters tell which of many is meant: "la ley de la materia", "el código civil", "la ley aplicable". */
export function isDescribedNoun(text: string, token: Token): boolean {
  const next = tokenAt(text, token.end);
  if (next.broken || next.kind !== 'word') return false;
  if (next.capital || GENERIC_AFTER.has(next.word) || QUALITIES.has(next.word) || COMPLEMENTS.has(next.word))
    return true;
  const after = tokenAt(text, next.end).word;
  return (next.word === 'en' && after === 'materia') || (next.word === 'para' && !/[aei]r$/.test(after));
}

/** Prepositions that go on with what the instrument is about. */
const COMPLEMENTS: ReadonlySet<string> = new Set('de del sobre que contra relativa relativo numero num no'.split(' '));

/** Adjectives of laws: "la ley aduanera" is one by its name, though its letters are small. */
const QUALITIES: ReadonlySet<string> = new Set(
  (
    'nuevo nueva actual general federal nacional estatal local municipal organica organico reglamentaria reglamentario especial interior interno ' +
    'aduanera minera agraria fiscal civil penal mercantil laboral ambiental electoral forestal sanitaria electrica oficial mexicana ' +
    'mexicano internacional extranjera europea tecnica supletoria secundaria suprema citada referida mencionada respectiva ' +
    'correspondiente aplicable anterior vigente abrogada derogada'
  ).split(' '),
);

/** "el Acuerdo sobre la OMC", "el Decreto que expida", "las Reglas del Mercado": one of many, told apart by what follows. */
const isDescribed = (text: string, token: Token, rule: NounRule): boolean =>
  (DESCRIBED.has(rule.noun) || rule.plural) &&
  /^(sobre|de|del|para|por|que|mediante|relativo|entre|con)$/.test(tokenAt(text, token.end).word);

const DESCRIBED: ReadonlySet<string> = new Set([
  'acuerdo',
  'decreto',
  'convenio',
  'tratado',
  'protocolo',
  'convencion',
]);

/** Past what belongs to the short form; null where the next word makes it generic. */
const shortEnd = (text: string, token: Token, rule: NounRule): number | null => {
  const next = tokenAt(text, token.end);
  if (next.broken || next.kind !== 'word') return token.end;
  if (!next.capital && GENERIC_AFTER.has(next.word)) return null;
  return (END_BY_NOUN[rule.noun] ?? lawEnd)(text, token, next);
};

type EndReader = (text: string, token: Token, next: Token) => number | null;

/** "la Ley de la materia" is no law. */
const lawEnd: EndReader = (text, token, next) => {
  if (next.capital && OF_LEVEL.test(next.word)) return next.end;
  if (next.word === 'reglamentaria') return null;
  const article = next.word === 'de' ? tokenAt(text, next.end) : next;
  return article.word === 'la' && tokenAt(text, article.end).word === 'materia' ? null : token.end;
};

/** "la Ley General" is one of several laws, told apart by its level. */
const OF_LEVEL = /^(?:general|federal|nacional|organic[ao])$/;

/** "la constitución de garantías" founds something. */
const constitutionEnd: EndReader = (_text, token, next) => {
  if (next.capital && next.word === 'politica') return next.end;
  return /^(de|del|y|o)$/.test(next.word) ? null : token.end;
};

/** "el Reglamento Interior", "su Estatuto Orgánico". */
const bodyRulesEnd: EndReader = (text, token, next) => {
  if (HOUSE_RULES.test(text.slice(token.end, token.end + 24))) return null;
  return next.capital && /^(interno|interior|organico)$/.test(next.word) ? next.end : token.end;
};

/** "la presente Norma Oficial Mexicana", "la Norma en vigor". */
const standardEnd: EndReader = (text, token, next) => {
  if (next.word === 'mexicana') return next.end;
  const second = tokenAt(text, next.end);
  const pair = `${next.word} ${second.word}`;
  return pair === 'oficial mexicana' || pair === 'en vigor' ? second.end : token.end;
};

const END_BY_NOUN: Readonly<Partial<Record<string, EndReader>>> = {
  norma: standardEnd,
  constitucion: constitutionEnd,
  reglamento: bodyRulesEnd,
  estatuto: bodyRulesEnd,
};
