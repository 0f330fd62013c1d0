import type { Citation } from '../../src/domain/citation.js';
import { fold } from '../../src/domain/fold.js';
import type { GoldCitation, GoldPassage } from './accuracy-gold.js';

/** What was right, found and wanted in one passage. */
export interface Score {
  readonly pairsRight: number;
  readonly pairsFound: number;
  readonly pairsWanted: number;
  readonly spansRight: number;
  readonly spansFound: number;
  readonly spansWanted: number;
  readonly targetRight: number;
  readonly locatorsRight: number;
  readonly relationRight: number;
  readonly referenceRight: number;
  readonly byClass: ReadonlyMap<string, { readonly wanted: number; readonly right: number }>;
  readonly faults: readonly string[];
}

/** Compares what was found in a passage with what its reader wrote down. */
export function scoreOf(passage: GoldPassage, found: readonly Citation[]): Score {
  const wantedPairs = passage.citations.flatMap(goldPairs);
  const foundPairs = found.flatMap(ownPairs);
  const matches = alignSpans(passage.citations, found);
  const faults: string[] = [];
  const byClass = new Map<string, { wanted: number; right: number }>();
  let [target, locators, relation, reference] = [0, 0, 0, 0];
  for (const [gold, own] of matches) {
    const name = `${gold.relation} ${gold.reference}`;
    const known = byClass.get(name) ?? { wanted: 0, right: 0 };
    if (!own) {
      faults.push(`missed  "${gold.surface}"`);
      byClass.set(name, { ...known, wanted: known.wanted + 1 });
      continue;
    }
    const sameTarget = targetOfGold(gold) === targetOf(own);
    const sameLocators = gold.provisions.map(toLocator).sort().join() === [...own.locators].sort().join();
    if (sameTarget) target++;
    else faults.push(`target  "${gold.surface}": ${targetOfGold(gold)} but ${targetOf(own)}`);
    if (sameLocators) locators++;
    else faults.push(`parts   "${gold.surface}": ${gold.provisions.join()} but ${own.locators.join()}`);
    if (gold.relation === own.relation) relation++;
    else faults.push(`relation "${gold.surface}": ${gold.relation} but ${own.relation}`);
    if (gold.reference === own.reference) reference++;
    else faults.push(`reference "${gold.surface}": ${gold.reference} but ${own.reference}`);
    byClass.set(name, { wanted: known.wanted + 1, right: known.right + (sameTarget && sameLocators ? 1 : 0) });
  }
  const taken = new Set(matches.map(([, own]) => own));
  for (const own of found) if (!taken.has(own)) faults.push(`extra   "${own.surface}" ${targetOf(own)}`);
  return {
    pairsRight: overlap(wantedPairs, foundPairs),
    pairsFound: foundPairs.length,
    pairsWanted: wantedPairs.length,
    spansRight: matches.filter(([, own]) => own).length,
    spansFound: found.length,
    spansWanted: passage.citations.length,
    targetRight: target,
    locatorsRight: locators,
    relationRight: relation,
    referenceRight: reference,
    byClass,
    faults,
  };
}

/** Pairs of target and part in one class: wanted, found, and in both. */
export interface ClassScore {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
}

/** Scores by kind of reference, by relation, by kind of part, and by sort of target. */
export function scoresByClass(
  passages: readonly (readonly [GoldPassage, readonly Citation[]])[],
): ReadonlyMap<string, ClassScore> {
  const scores = new Map<string, { wanted: number; found: number; right: number }>();
  for (const [passage, found] of passages) {
    const wanted = group(passage.citations.flatMap((gold) => goldPairs(gold).map((pair) => [pair, gold] as const)));
    const own = group(found.flatMap((citation) => ownPairs(citation).map((pair) => [pair, citation] as const)));
    for (const name of new Set([...wanted.keys(), ...own.keys()])) {
      const [left, right] = [wanted.get(name) ?? [], own.get(name) ?? []];
      const score = scores.get(name) ?? { wanted: 0, found: 0, right: 0 };
      score.wanted += left.length;
      score.found += right.length;
      score.right += overlap(left, right);
      scores.set(name, score);
    }
  }
  return scores;
}

const group = (
  pairs: readonly (readonly [string, { readonly relation: string; readonly reference: string }])[],
): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const [pair, { relation, reference }] of pairs) {
    const [target = '', part = ''] = pair.split('#');
    const leaf = part.split('/').at(-1)?.split('-')[0];
    const sort = target === 'self' ? 'self' : /^(?:N(?:OM|MX)|ISO|IEC)-?/.test(target) ? 'standard' : 'law or other';
    for (const name of [
      `reference ${reference}`,
      `relation ${relation}`,
      `part ${leaf === undefined || leaf === '' ? 'none' : leaf}`,
      `target ${sort}`,
    ])
      groups.set(name, [...(groups.get(name) ?? []), pair]);
  }
  return groups;
};

/** Each gold citation with the found one of the same words, in the order of the text. */
const alignSpans = (
  wanted: readonly GoldCitation[],
  found: readonly Citation[],
): [GoldCitation, Citation | undefined][] => {
  let next = 0;
  return wanted.map((gold) => {
    const index = found.findIndex((own, at) => at >= next && plain(own.surface) === plain(gold.surface));
    if (index < 0) return [gold, undefined];
    next = index + 1;
    return [gold, found[index]];
  });
};

/** A surface as it is compared: no leading article, no quotation mark. */
const plain = (surface: string): string =>
  fold(surface)
    .replace(/^(?:el|la|los|las) /, '')
    .replace(/[“”"]/g, '')
    .trim();

const goldPairs = (gold: GoldCitation): readonly string[] =>
  gold.provisions.length === 0
    ? [`${targetOfGold(gold)}#`]
    : gold.provisions.map((part) => `${targetOfGold(gold)}#${toLocator(part)}`);

const ownPairs = (own: Citation): readonly string[] =>
  own.locators.length === 0 ? [`${targetOf(own)}#`] : own.locators.map((part) => `${targetOf(own)}#${part}`);

const targetOfGold = (gold: GoldCitation): string => {
  if (gold.target === 'SELF') return 'self';
  return gold.target.startsWith('SHORT:') ? 'unsettled' : (gold.target_designation ?? fold(gold.target));
};

const targetOf = (own: Citation): string => {
  if (own.self) return 'self';
  return own.target === null ? 'unsettled' : (own.target.designation ?? fold(own.target.title));
};

/** `art:32-BIS/fr:IV` as the project spells it; a standard's chapter is its numeral. */
const toLocator = (part: string): string =>
  part
    .replace(/cap:(\d)/g, 'num:$1')
    .split('..')
    .map((end) =>
      end
        .split('/')
        .map((step) => fold(step).replace(':', '-'))
        .join('/'),
    )
    .join('..');

/** Members that both lists hold, counted as often as both do. */
const overlap = (a: readonly string[], b: readonly string[]): number => {
  const rest = new Map<string, number>();
  for (const item of b) rest.set(item, (rest.get(item) ?? 0) + 1);
  let count = 0;
  for (const item of a) {
    const left = rest.get(item) ?? 0;
    if (left > 0) count++;
    rest.set(item, left - 1);
  }
  return count;
};
