import type { Words } from '../image/open-words.js';
import type { Query } from '../query/query.js';
import { RANKING } from './ranking.js';

/** What the titles of instruments meet of a query, by instrument. */
export interface TitleScores {
  readonly masks: Uint32Array;
  readonly scores: Float64Array;
}

/** What the titles meet: bits, and what these add to each passage of the instrument. */
export function scoreTitles(words: Words, { alternatives }: Query, instruments: number): TitleScores {
  const masks = new Uint32Array(instruments);
  const scores = new Float64Array(instruments);
  for (const { terms, mask, weight } of alternatives) {
    const [term] = terms;
    if (term === undefined || terms.length > 1) continue;
    const part = RANKING.titleOfInstrument * weight * words.rarityOf(term);
    for (const instrument of words.titlesOf(term)) {
      masks[instrument] = (masks[instrument] ?? 0) | mask;
      scores[instrument] = (scores[instrument] ?? 0) + part;
    }
  }
  return { masks, scores };
}
