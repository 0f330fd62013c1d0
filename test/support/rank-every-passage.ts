import type { Words } from '../../src/search/image/open-words.js';
import type { RankedHit } from '../../src/search/rank/best-hits.js';
import { countBits } from '../../src/search/rank/count-bits.js';
import { createCoverage } from '../../src/search/rank/coverage.js';
import { rarestFirst, rarityTogether, type Group } from '../../src/search/rank/group-alternatives.js';
import { placeOf } from '../../src/search/rank/place-of.js';
import type { ScanPlan } from '../../src/search/rank/plan-scan.js';
import { FEW_HITS, RANKING, STRONGEST } from '../../src/search/rank/ranking.js';
import { wordsWanted, type Conditions } from '../../src/search/rank/select-hits.js';

/** Scores every passage by itself, sorts all that answer: what a quick scan must give, word for word. */
export function rankEveryPassage(plan: ScanPlan, words: Words, conditions: Conditions): readonly RankedHit[] {
  const { query, titles, references, rarities } = plan;
  const { filter, meets, instrumentOf, weights } = conditions;
  const coverage = createCoverage(query.bits, rarities, RANKING.coordination);
  const boostOfPart = query.named.size > 0 ? RANKING.namedPart : RANKING.locator;
  const boostOf = boostsOf(references);
  const scored = [...instrumentOf].flatMap((instrument, passage) => {
    if (filter?.(passage, instrument) === false) return [];
    const own = scoreWords(plan.groups, words, passage);
    const boost = boostOf.get(passage) ?? 0;
    if (own.mask === 0 && boost === 0) return [];
    const title = titles.masks[instrument] ?? 0;
    const mask = own.mask | title | (boost > 0 ? query.referenceBit : 0);
    if (meets?.(mask, passage, instrument) === false) return [];
    const score =
      ((own.score + (titles.scores[instrument] ?? 0)) * coverage(mask) + boost) * (weights[instrument] ?? 1);
    return [{ passage, score, boost, met: countBits(mask) }];
  });
  let need = wordsWanted(query);
  while (query.condition === null && need > 1 && scored.filter(({ met }) => met >= need).length < FEW_HITS) need--;
  return scored
    .filter(({ met, boost }) => met >= need || boost >= boostOfPart)
    .sort((a, b) => b.score - a.score || a.passage - b.passage)
    .map(({ passage, score, boost }) => ({ passage, score, boost }));
}

const boostsOf = ({ passages, boosts }: ScanPlan['references']): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const [place, passage] of passages.entries())
    found.set(passage, Math.max(found.get(passage) ?? 0, boosts[place] ?? 0));
  return found;
};

const scoreWords = (
  groups: readonly Group[],
  words: Words,
  passage: number,
): { readonly score: number; readonly mask: number } => {
  let [score, mask] = [0, 0];
  for (const group of groups) {
    if ((mask & group.mask) === group.mask) continue;
    const best = Math.max(...group.alternatives.map((alternative) => scoreOne(group, alternative, words, passage)));
    if (best <= 0) continue;
    score += best;
    mask |= group.mask;
  }
  return { score, mask };
};

const scoreOne = (
  { rarity }: Group,
  { terms, weight }: Group['alternatives'][number],
  words: Words,
  passage: number,
): number => {
  const strengths = rarestFirst(words, terms).map((term) => strengthIn(words, term, passage));
  const [first = -1, ...others] = strengths;
  if (first < 0 || others.some((strength) => strength === undefined)) return 0;
  const part = (weight * Math.min(rarity, rarityTogether(words, terms))) / (STRONGEST * terms.length);
  return part * (first + others.reduce<number>((sum, strength) => sum + (strength ?? 0), 0));
};

const strengthIn = (words: Words, term: number, passage: number): number | undefined => {
  const place = placeOf(words.passagesOf(term), passage);
  return place < 0 ? undefined : words.strengthsOf(term)[place];
};
