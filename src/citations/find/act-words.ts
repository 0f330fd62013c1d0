import { tokenAt, type Token } from '../text/token.js';
import { readAnnualRules } from './annual-rules.js';
import { named, type InstrumentRead } from './instrument-read.js';
import { SENTENCE_OPENERS } from './name-words.js';
import { numberedLawEnd, readNumberedAct } from './numbered-act.js';
import { sentenceTitleAt } from './sentence-title.js';

/** "Resolución Miscelánea Fiscal para 2026", "RGCE 2025". */
export const readAnnual = (text: string, token: Token): InstrumentRead | null => {
  const rules = readAnnualRules(text, token);
  return rules && named(text, 'reglas', token.start, rules.end, rules.designation);
};

/** "Acuerdo Núm. A/108/2024", "resolución RES/142/2017", with the title that follows it. */
export const readAct = (text: string, token: Token): InstrumentRead | null => {
  const law = numberedLawEnd(text, token);
  if (law !== null) return named(text, token.word, token.start, law);
  const act = readNumberedAct(text, token);
  if (!act) return null;
  const next = tokenAt(text, act.end);
  const titled = token.capital && act.noun !== '' && !next.broken && SENTENCE_OPENERS.has(next.word);
  const title = titled ? sentenceTitleAt(text, next.end) : null;
  return named(text, act.noun, act.start, title?.published === true ? title.end : act.end, act.number);
};
