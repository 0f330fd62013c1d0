import type { Confidence } from '../../domain/vocabulary.js';
import type { Concurrence, MandateSource, OverlapParts } from '../../domain/ports/questions/overlaps.js';
import type { HeldMandate } from './held-mandates.js';

/** What each part weighs in the score. */
const WEIGHTS: Readonly<Record<keyof OverlapParts, number>> = {
  specificity: 3,
  subject: 5,
  provisions: 1,
  directness: 2.5,
  activity: 2,
  level: 1.5,
  process: 0.5,
  basis: 1,
  unplanned: 1.5,
};

/** The weighted mean of the parts, rounded so that it prints the same everywhere. */
export function scoreOf(parts: OverlapParts): number {
  const names = Object.keys(WEIGHTS) as readonly (keyof OverlapParts)[];
  const total = names.reduce((sum, name) => sum + WEIGHTS[name], 0);
  return round(names.reduce((sum, name) => sum + WEIGHTS[name] * parts[name], 0) / total);
}

export const round = (value: number): number => Math.round(value * 1000) / 1000;

const DIRECTNESS: Readonly<Record<MandateSource, number>> = {
  stated: 1,
  exercised: 0.8,
  recorded: 0.6,
  concluded: 0.5,
};

/** How directly the strongest of a side's mandates says what it does. */
export function directnessOf(side: readonly HeldMandate[]): number {
  return Math.max(...side.map(({ source }) => DIRECTNESS[source]));
}

const TRUST: Readonly<Record<Confidence, number>> = { high: 1, medium: 0.8, low: 0.5 };

/** How far the strongest of a side's links can be relied on: who concluded it, and the confidence of the text's record. */
export function basisOf(side: readonly HeldMandate[]): number {
  return Math.max(
    ...side.map(({ evidence, instrument, source }) => {
      const trust = TRUST[instrument.properties.confidence ?? 'low'];
      if (evidence.basis === 'inferred') return trust * (evidence.confidence ?? 0.5);
      return source === 'recorded' ? trust * 0.8 : trust;
    }),
  );
}

/** One provision on a side may be chance, three are a mandate. */
export function provisionsPart(first: number, second: number): number {
  return Math.min(1, Math.min(first, second) / 3);
}

/** A word of three texts is a subject of its own, one of a hundred a common word; topics above others are half as telling. */
export function specificityPart(spread: number, isBroad: boolean): number {
  const rare = Math.min(1, Math.max(0, 1 - Math.log10(Math.max(3, spread) / 3) / 1.5));
  return isBroad ? rare / 2 : rare;
}

export const UNPLANNED_PART: Readonly<Record<Concurrence, number>> = {
  unplanned: 1,
  'coordination-clause': 0.7,
  'joint-provision': 0.2,
  'joint-instrument': 0,
};
