import type { FactValue } from '../../domain/profile.js';

/** A fact that can never pass another, and why. */
export interface UpperBound {
  readonly fact: string;
  readonly bound: string;
  readonly why: { readonly es: string; readonly en: string };
}

/** Facts of which one holds the other: what is declared of the whole tells of the part. */
export const UPPER_BOUNDS: readonly UpperBound[] = [
  {
    fact: 'co2_direct_t_per_year',
    bound: 'ghg_direct_and_indirect_tco2e_per_year',
    why: {
      es: 'las emisiones directas de CO2 superan la suma de las directas y las indirectas',
      en: 'direct CO2 exceeds direct and indirect emissions together',
    },
  },
];

const BOUND_OF = new Map(UPPER_BOUNDS.map(({ fact, bound }) => [fact, bound]));

/** The most that an undeclared fact can be, by a fact that is declared; null where none bounds it. */
export function mostOf(
  facts: Readonly<Record<string, FactValue>>,
  fact: string,
): { fact: string; most: number } | null {
  const bound = BOUND_OF.get(fact);
  const most = bound === undefined ? undefined : facts[bound];
  return bound === undefined || typeof most !== 'number' ? null : { fact: bound, most };
}
