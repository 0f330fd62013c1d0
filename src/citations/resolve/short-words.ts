import type { InstrumentWords } from '../find/mention.js';
import { foldWord } from '../text/folded-word.js';
import { tokenAt } from '../text/token.js';
import { unsettled, type Meaning } from './target.js';

/** A short form: "la Ley", "su Reglamento Interior". */
export type Short = Extract<InstrumentWords, { form: 'short' }>;

/** True for the rules of a body: "el Reglamento Interior", "su Estatuto Orgánico". */
export function isOfBody(words: Short): boolean {
  return /\b(?:intern|interi|org[aá]nic)/i.test(words.words);
}

/** True for a law told from others by its level: "la Ley General", "la Ley Orgánica". */
export function isOfLevel(words: Short): boolean {
  return words.noun === 'ley' && / (?:General|Federal|Nacional|Org[aá]nica)$/.test(words.words);
}

/** True where the noun itself is capitalised: "La ley" is not. */
export function isCapital({ noun, words }: Short): boolean {
  return words.split(' ').some((word) => /^\p{Lu}/u.test(word) && foldWord(word).startsWith(noun.slice(0, 4)));
}

const REPEALED = /^,?\s+(?:que\s+se\s+(?:abroga|deroga)|abrogada|derogada)/;

/** "la Ley que se abroga", "la Ley abrogada": never the text that says so. */
export function isCalledRepealed(text: string, end: number): boolean {
  return REPEALED.test(text.slice(end, end + 24));
}

/**
 * "Ley del Impuesto sobre la Renta que se abroga", "... vigente hasta 2013": an earlier law of that name. What is derogated is a part. `at` is
 * where the words stand.
 */
export function isCalledAbrogated(text: string, end: number, at: string | undefined): boolean {
  const after = text.slice(end, end + 60);
  if (/^,?\s+(?:que\s+se\s+abroga|abrogada)\b/.test(after)) return true;
  const until = ENDED.exec(after);
  const decree = /^dec-(\d{4})/.exec(at ?? '')?.[1];
  if (!until || decree === undefined) return until !== null;
  // What a decree calls in force until it came is the same law before that decree.
  return until[1] !== undefined && Number(decree) - Number(until[1]) >= 2;
}

/** "vigente hasta el 31 de diciembre de 2001", with its year. */
const ENDED =
  /^,?\s+(?:que\s+estuvo\s+)?(?:vigente|en\s+vigor)\s+(?:hasta|antes|con\s+anterioridad|al?\s+\d|en\s+(?:19|20)\d\d)(?:[^.;,]{0,26}?\b((?:19|20)\d\d)\b)?/;

/** What "el Reglamento que se expida" means: no instrument yet; null where the words are no citation at all. */
export function yetToCome(words: Short, alone: boolean): Meaning | null {
  if (!/^(?:reglamento|ley|estatuto)$/.test(words.noun) || (alone && !isCapital(words))) return null;
  return unsettled('an instrument that is yet to be issued');
}

/** A short form as it is compared: no article, no case. */
export function shortKey(short: string): string {
  const words: string[] = [];
  for (let token = tokenAt(short, 0); token.kind !== 'end'; token = tokenAt(short, token.end)) {
    if (token.kind === 'mark' || (words.length === 0 && /^(?:la|el|las|los|su)$/.test(token.word))) continue;
    words.push(token.word);
  }
  return words.length > 0 ? words.join(' ') : foldWord(short);
}
