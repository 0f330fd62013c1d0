import type { Antecedents } from './antecedents.js';
import { shortKey, type Short } from './short-words.js';
import { unsettled, type Meaning } from './target.js';

/** "su Reglamento Interior", "el Estatuto Orgánico": what the text defines so, or named last in full: "Estatuto Orgánico del INECC". */
export function bodyRules(words: Short, defined: ReadonlyMap<string, Meaning>, antecedents: Antecedents): Meaning {
  const key = shortKey(words.words);
  const last = antecedents.last(words.noun)?.meaning;
  const inFull = last?.target && shortKey(last.target.title).startsWith(`${key} d`) ? last : null;
  return defined.get(key) ?? inFull ?? unsettled(`nothing tells which body "${words.words}" belongs to`);
}
