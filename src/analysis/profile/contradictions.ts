import type { FactValue } from '../../domain/profile.js';
import type { Bilingual } from '../../domain/ports/questions/applicability.js';
import { saysSome } from './process-facts.js';
import { UPPER_BOUNDS } from './upper-bounds.js';

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
    facts: ['hazardous_chemicals', 'highly_hazardous_activity'],
    found: (facts) => facts.highly_hazardous_activity === true && !saysSome(facts.hazardous_chemicals ?? null),
    why: {
      es: 'se declara una actividad altamente riesgosa y que no se maneja ninguna sustancia peligrosa',
      en: 'it declares a highly hazardous activity and that no hazardous chemical is handled',
    },
  },
  {
    facts: ['own_generation_mode', 'own_generation_mw'],
    found: (facts) => isZero(facts, 'own_generation_mw'),
    why: {
      es: 'se declara la modalidad de una central propia y que no hay ninguna',
      en: 'it declares the mode of a power plant of its own and that there is none',
    },
  },
  ...UPPER_BOUNDS.map(({ fact, bound, why }) => ({
    facts: [fact, bound],
    found: (facts: Facts): boolean => exceeds(facts, fact, bound),
    why,
  })),
];

/** The pairs of facts that cannot both be true. */
export function contradictionsOf(
  facts: Facts,
): readonly { readonly facts: readonly string[]; readonly why: Bilingual }[] {
  return CONTRADICTIONS.filter(({ facts: names, found }) => names.every((name) => name in facts) && found(facts));
}
