import type { FactValue } from '../../domain/profile.js';
import type { Bilingual } from '../../domain/ports/questions/applicability.js';
import { saysSome } from './process-facts.js';

type Facts = Readonly<Record<string, FactValue>>;

/** Facts that cannot all be true, and why. */
interface Contradiction {
  readonly facts: readonly string[];
  readonly found: (facts: Facts) => boolean;
  readonly why: Bilingual;
}

const numberOf = (facts: Facts, name: string): number | null => {
  const value = facts[name];
  return typeof value === 'number' ? value : null;
};
const isZero = (facts: Facts, name: string): boolean => numberOf(facts, name) === 0;
const exceeds = (facts: Facts, name: string, other: string): boolean => {
  const [value, bound] = [numberOf(facts, name), numberOf(facts, other)];
  return value !== null && bound !== null && value > bound;
};

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    facts: ['markets', 'export_share_pct'],
    found: (facts) => {
      const markets = facts.markets;
      const abroad = Array.isArray(markets) && markets.length > 0 && markets.every((market) => market === 'MX');
      return abroad && saysSome(facts.export_share_pct ?? null);
    },
    why: {
      es: 'se declara que se exporta y que sólo se vende en México',
      en: 'it declares exports and Mexico as its only market',
    },
  },
  ...(['sells_energy', 'smart_chargers', 'charger_current'] as const).map((fact) => ({
    facts: [fact, 'charging_points'],
    found: (facts: Facts): boolean => isZero(facts, 'charging_points') && saysSome(facts[fact] ?? null),
    why: {
      es: 'se declara algo de los cargadores y que no hay puntos de carga',
      en: 'it declares something of its chargers and no charging point',
    },
  })),
  {
    facts: ['exports_hazardous_waste', 'hazardous_waste_generated_t_per_year', 'hazardous_waste_received_t_per_year'],
    found: (facts) =>
      facts.exports_hazardous_waste === true &&
      isZero(facts, 'hazardous_waste_generated_t_per_year') &&
      isZero(facts, 'hazardous_waste_received_t_per_year'),
    why: {
      es: 'se declara que salen del país residuos peligrosos y que no se generan ni se reciben',
      en: 'it declares that hazardous waste leaves the country and that none is generated or received',
    },
  },
  {
    facts: ['co2_direct_t_per_year', 'ghg_direct_and_indirect_tco2e_per_year'],
    found: (facts) => exceeds(facts, 'co2_direct_t_per_year', 'ghg_direct_and_indirect_tco2e_per_year'),
    why: {
      es: 'las emisiones directas de CO2 superan la suma de las directas y las indirectas',
      en: 'direct CO2 exceeds direct and indirect emissions together',
    },
  },
];

/** The pairs of facts that cannot both be true. */
export function contradictionsOf(
  facts: Facts,
): readonly { readonly facts: readonly string[]; readonly why: Bilingual }[] {
  return CONTRADICTIONS.filter(({ facts: names, found }) => names.every((name) => name in facts) && found(facts));
}
