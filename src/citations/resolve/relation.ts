import { fold } from '../../domain/fold.js';
import type { Relation } from '../../domain/vocabulary.js';
import { wordBefore, skipSpaceBack, tokenAt } from '../text/token.js';

/** Words that may stand between the verb that tells the relation and the citation: "se abroga *la*", "con fundamento en *lo dispuesto por los*". */
const GLUE: ReadonlySet<string> = new Set(
  (
    'el la los las lo del de al a en por y e o u con que se dispuesto dispone disponen establecido previsto previsto previstos senalado ' +
    'ordenado contenido diversas diversos disposiciones texto actual presente parte relacion asi como ambos todos conforme siguientes ' +
    'articulos articulo terminos un una unos unas'
  ).split(' '),
);

/** A relation, or words that give one only where an instrument says by what provision it is issued. */
export type RelationClue = Relation | 'fulfils';

/** The verbs, folded, last word first decides the entry. Longer phrases come first. */
const PHRASES: readonly (readonly [RelationClue, string])[] = [
  ['fulfils', 'en cumplimiento'],

  ['replaces', 'cancela y sustituye'],
  ['replaces', 'cancelan y sustituyen'],
  ['replaces', 'sustituye'],
  ['replaces', 'sustituyen'],
  ['basis', 'con fundamento en'],
  ['basis', 'fundamento en'],
  ['basis', 'fundado en'],
  ['basis', 'con apoyo en'],
  ['basis', 'me confiere'],
  ['basis', 'le confiere'],
  ['basis', 'me confieren'],
  ['basis', 'le confieren'],
  ['basis', 'que confiere'],
  ['repeals', 'abroga'],
  ['repeals', 'abrogan'],
  ['repeals', 'abroguen'],
  ['repeals', 'deroga'],
  ['repeals', 'derogan'],
  ['repeals', 'cancela'],
  ['repeals', 'cancelan'],
  ['repeals', 'cancelacion'],
  ['repeals', 'abrogacion'],
  ['repeals', 'derogacion'],
  ['repeals', 'eliminacion'],
  ['repeals', 'sin efecto'],
  ['repeals', 'sin efectos'],
  ['repeals', 'insubsistente'],
  ['amends', 'reforma'],
  ['amends', 'reforman'],
  ['amends', 'adiciona'],
  ['amends', 'adicionan'],
  ['amends', 'modifica'],
  ['amends', 'modifican'],
  ['amends', 'modificacion'],
];

/** Phrases by their last word. */
const BY_LAST_WORD = new Map<string, (readonly [RelationClue, readonly string[]])[]>();
for (const [relation, phrase] of PHRASES) {
  const words = phrase.split(' ').reverse();
  const last = words[0] ?? '';
  BY_LAST_WORD.set(last, [...(BY_LAST_WORD.get(last) ?? []), [relation, words]]);
}

/** Most words looked back over. */
const REACH = 14;

/** The relation that the words before a citation give it; null where they give none. `floor` is the end of the citation before. */
export function relationBefore(text: string, start: number, floor: number): RelationClue | null {
  const words = wordsBefore(text, start, floor);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const relation = phraseAt(words, index, word);
    if (relation) return relation;
    if (!GLUE.has(word)) return null;
  }
  return null;
}

const phraseAt = (words: readonly string[], index: number, word: string): RelationClue | null => {
  for (const [relation, phrase] of BY_LAST_WORD.get(word) ?? []) {
    if (phrase.every((part, offset) => words[index + offset] === part)) return relation;
  }
  return null;
};

/** The words before `start`, nearest first, down to the floor or to a full stop; commas and quotation marks are passed over. */
const wordsBefore = (text: string, start: number, floor: number): readonly string[] => {
  const words: string[] = [];
  let at = start;
  while (words.length < REACH && at > floor) {
    const word = wordBefore(text, at);
    if (word) {
      if (word.start < floor) break;
      words.push(word.word);
      at = word.start;
      continue;
    }
    const end = skipSpaceBack(text, at);
    if (end <= floor || !/[,"“”(:]/.test(text.charAt(end - 1))) break;
    at = end - 1;
  }
  return words;
};

/** A cheap test before the text is folded. */
const REPEAL_STEM = /abrog|derog|cancel|sin efecto|sin vigor|insubsist/i;

const FAR_VERB =
  /(?:se (?:abrog|derog)a[n]?|(?:se dej|qued)(?:a|an|ara|aran) sin (?:efectos?|vigor))[^.;]{0,200}(?:,| \w+mente)\s(?:el|la|los|las)\s$/;

/** "se dejan sin efecto, únicamente por lo que se refiere a ..., los artículos": a clause stands between verb and object. `before` is as printed. */
export function isRepealedFar(before: string): boolean {
  return REPEAL_STEM.test(before) && FAR_VERB.test(fold(before).replace(/\s+/g, ' '));
}

const CHAIN_GLUE: ReadonlySet<string> = new Set(
  'y e o u el la los las lo del de al en por asi como con a relacion dispuesto articulo articulos ambos todos'.split(
    ' ',
  ),
);
/** Longest stretch between two citations of one chain, in characters. */
const CHAIN_REACH = 80;

/** True when only separators stand between two citations, so that the second shares the relation of the first. */
export function isChained(text: string, from: number, to: number): boolean {
  if (to - from > CHAIN_REACH) return false;
  for (let token = tokenAt(text, from); token.start < to; token = tokenAt(text, token.end)) {
    if (token.kind === 'mark' ? !/[,;"”“)]/.test(token.word) : !CHAIN_GLUE.has(token.word)) return false;
  }
  return true;
}

const AFTER =
  /^[”",\s]*(?:publicad[oa] [^.;]{0,160}?,?\s*)?(?:,\s*)?(?:(?:se|queda|quedan|quedara|quedaran)\s+(?:abrog|derog|cancel|sin efecto)|(?:se deja|quedara?n?) (?:sin|insubsistente))/;

/** What the words after a citation make of it: "la NOM-... queda sin efectos". `after` is as printed. */
export function isRepealedAfter(after: string): boolean {
  return REPEAL_STEM.test(after) && AFTER.test(fold(after));
}
