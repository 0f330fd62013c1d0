import type { FactValue } from '../../domain/profile.js';

/** A fact that tells by itself whether a process takes place. */
export interface ProcessFact {
  readonly fact: string;
  readonly process: string;
}

/** Facts and the process that each one tells of: there where the value is more than none. */
export const PROCESS_FACTS: readonly ProcessFact[] = [
  { fact: 'welding', process: 'welding-and-cutting' },
  { fact: 'uses_explosives', process: 'blasting' },
  { fact: 'pressure_vessels', process: 'pressure-vessels-and-boilers' },
  { fact: 'confined_spaces', process: 'confined-spaces' },
  { fact: 'work_at_height', process: 'work-at-height' },
  { fact: 'handling_machinery', process: 'lifting-and-forklifts' },
  { fact: 'manual_handling_kg', process: 'manual-handling' },
  { fact: 'ships_dangerous_goods', process: 'dangerous-goods-shipping' },
  { fact: 'hazardous_chemicals', process: 'chemical-handling' },
  { fact: 'flammable_liquids_l', process: 'flammable-storage' },
  { fact: 'indirect_heating_mj_per_hour', process: 'combustion-equipment' },
  { fact: 'wastewater_destination', process: 'wastewater-discharge' },
  { fact: 'own_generation_mw', process: 'electricity-generation' },
  { fact: 'stationary_storage_kw', process: 'energy-storage-operation' },
  { fact: 'charging_points', process: 'charging-point-operation' },
];

/** Whether a value says that there is some of it. */
export function saysSome(value: FactValue): boolean {
  if (value === null || value === false || value === 0) return false;
  return !Array.isArray(value) || value.length > 0;
}

const FACT_OF = new Map(PROCESS_FACTS.map(({ fact, process }) => [process, fact]));

/** The fact that tells whether a process takes place; null where none does. */
export function factOfProcess(process: string): string | null {
  return FACT_OF.get(process) ?? null;
}
