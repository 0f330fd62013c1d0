import { tokenAt, wordBefore, type Token } from '../text/token.js';
import type { InstrumentRead } from './instrument-read.js';
import { INSTRUMENT_NOUNS } from './nouns.js';

/** True for a name in capitals that no article introduces: a heading, or what stands at the head of a page. */
export function isPageTitle(text: string, token: Token, read: InstrumentRead): boolean {
  if (!token.shout || read.words.form !== 'name' || read.words.designation !== null) return false;
  const shouted = tokenAt(text, read.acronym ? read.end : token.end).shout;
  if (!shouted && INSTRUMENT_NOUNS.get(token.word)?.sentence !== true) return false;
  return !/^(el|la|los|las|del|al)$/.test(wordBefore(text, token.start)?.word ?? '');
}
