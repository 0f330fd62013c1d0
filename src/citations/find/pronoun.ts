import { tokenAt, type Token } from '../text/token.js';
import type { InstrumentRead } from './instrument-read.js';
import { INSTRUMENT_NOUNS } from './nouns.js';
import { PART_WORDS } from './part-words.js';

/** "de la misma", "del mismo": the article stands before the pronoun. */
const AFTER_ARTICLE: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['misma', 'f'],
  ['mismas', 'f'],
  ['mismo', 'm'],
  ['mismos', 'm'],
  ['propia', 'f'],
  ['propio', 'm'],
]);
/** "de ésta", "de ella", "de aquél": no article. */
const ALONE: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['esta', 'f'],
  ['este', 'm'],
  ['ella', 'f'],
  ['el', 'm'],
  ['aquella', 'f'],
  ['aquel', 'm'],
  ['esa', 'f'],
  ['ese', 'm'],
]);

/**
 * "el artículo 86 de la misma", "la fracción I de ésta": the pronoun stays outside of the words, its sense does not. `end` is the end
 * of the parts, `of` the preposition after them; "de esta última" is one too. Null where a noun follows, as in "de la misma Ley".
 */
export function readPronoun(text: string, end: number, of: Token): InstrumentRead | null {
  const first = tokenAt(text, of.end);
  if (first.broken) return null;
  const article = /^(la|el|las|los)$/.test(first.word) && of.word === 'de';
  const word = article ? tokenAt(text, first.end) : first;
  const table = article || of.word === 'del' ? AFTER_ARTICLE : ALONE;
  const gender = table.get(word.word);
  if (gender !== undefined && /^ultim[oa]$/.test(tokenAt(text, word.end).word))
    return { words: { form: 'pronoun', gender }, start: end, end };
  if (gender === undefined || !standsAlone(text, word, table === ALONE)) return null;
  return { words: { form: 'pronoun', gender }, start: end, end };
}

/** An accent, or no noun after it, tells "ésta" from "esta Ley" and "él" from "el". */
const standsAlone = (text: string, word: Token, bare: boolean): boolean => {
  const next = tokenAt(text, word.end);
  if (PART_WORDS.has(next.word) || INSTRUMENT_NOUNS.has(next.word)) return false;
  if (!bare || /^(?:ella|[^\n]{0,3}[éÉ])/.test(text.slice(word.start, word.end))) return true;
  return next.kind !== 'word' || /^(?:y|e|o|se|que|no|en|con|sin|para|por|cuando|si)$/.test(next.word);
};
