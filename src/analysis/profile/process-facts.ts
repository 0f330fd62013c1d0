import type { FactValue } from '../../domain/profile.js';

/** A fact that tells by itself whether a process takes place. */
export interface ProcessFact {
  readonly fact: string;
  readonly process: string;
  /** What is only there where it is declared: nobody is asked for it whose trade a text does not name. */
  readonly onlyDeclared?: true;
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
  { fact: 'imports_inputs', process: 'goods-import', onlyDeclared: true },
  { fact: 'immex_programme', process: 'temporary-import', onlyDeclared: true },
  { fact: 'imports_radio_equipment', process: 'radio-equipment-import', onlyDeclared: true },
  { fact: 'sells_consumer_electrical_products', process: 'consumer-sale', onlyDeclared: true },
  { fact: 'public_contracts', process: 'public-contracting', onlyDeclared: true },
  { fact: 'exports_hazardous_waste', process: 'hazardous-waste-export', onlyDeclared: true },
  { fact: 'imports_hazardous_waste', process: 'hazardous-waste-import', onlyDeclared: true },
  { fact: 'special_handling_waste_t_per_year', process: 'special-waste-generation', onlyDeclared: true },
  { fact: 'own_trucks', process: 'own-haulage', onlyDeclared: true },
  { fact: 'forest_land_change', process: 'forest-clearing', onlyDeclared: true },
];

/** Whether a value says that there is some of it. */
export function saysSome(value: FactValue): boolean {
  if (value === null || value === false || value === 0) return false;
  return !Array.isArray(value) || value.length > 0;
}

const BY_PROCESS = new Map(PROCESS_FACTS.map((each) => [each.process, each]));

/** The fact that tells whether a process takes place, and how; null where none does. */
export function factOfProcess(process: string): ProcessFact | null {
  return BY_PROCESS.get(process) ?? null;
}
