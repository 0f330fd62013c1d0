import type { FactRecord } from '../../queries/plant-form.js';

/** The groups in which the form asks for facts, in order; the last takes those that a newer server knows. */
export const FACT_GROUPS = [
  'people',
  'site',
  'workplace',
  'waste',
  'air',
  'energy',
  'charging',
  'vehicles',
  'transport',
  'trade',
  'project',
  'other',
] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** The facts of each group, in the order in which they are asked. */
const MEMBERS: Readonly<Record<Exclude<FactGroup, 'other'>, readonly string[]>> = {
  people: ['workers', 'telework', 'hires_specialised_services', 'supplies_workers_to_others'],
  site: ['built_area_m2', 'new_building_lighting_kw', 'inside_development_pole', 'agrarian_land', 'monument_zone'],
  workplace: [
    'noise_dba',
    'hazardous_chemicals',
    'flammable_liquids_l',
    'air_contaminants',
    'handling_machinery',
    'manual_handling_kg',
    'pressure_vessels',
    'confined_spaces',
    'work_at_height',
    'welding',
    'highly_hazardous_activity',
    'uses_explosives',
  ],
  waste: [
    'hazardous_waste_generated_t_per_year',
    'special_handling_waste_t_per_year',
    'hazardous_waste_received_t_per_year',
    'waste_classified_hazardous',
    'exports_hazardous_waste',
    'imports_hazardous_waste',
    'old_transformers',
    'circular_economy_agreement',
  ],
  air: [
    'ghg_direct_and_indirect_tco2e_per_year',
    'co2_direct_t_per_year',
    'thermal_or_foundry_processes',
    'indirect_heating_mj_per_hour',
    'critical_zone',
    'wastewater_destination',
    'water_source',
  ],
  energy: [
    'connection_voltage_kv',
    'contracted_demand_kw',
    'electricity_supply',
    'own_generation_mw',
    'own_generation_mode',
    'stationary_storage_kw',
    'new_grid_connections_in_2026',
  ],
  charging: ['charging_points', 'charger_current', 'smart_chargers', 'sells_energy', 'sites_on_federal_highways'],
  vehicles: [
    'vehicle_powertrains',
    'vehicle_gvw_kg',
    'vehicles_per_year',
    'sells_consumer_electrical_products',
    'imports_radio_equipment',
  ],
  transport: ['ships_dangerous_goods', 'own_trucks'],
  trade: [
    'markets',
    'origin_of_imports',
    'imports_inputs',
    'export_share_pct',
    'immex_programme',
    'prosec_programme',
    'automotive_decree_registration',
    'bonded_regime',
    'foreign_capital',
    'plan_mexico_certificate',
    'public_contracts',
  ],
  project: ['forest_land_change', 'regional_impact', 'impacts_covered_by_norms', 'changes_authorised_project'],
};

/** The facts on record, by group; groups without any are left out. */
export function groupFacts(
  records: readonly FactRecord[],
): readonly { readonly group: FactGroup; readonly facts: readonly FactRecord[] }[] {
  const byKey = new Map(records.map((record) => [record.key, record]));
  const known = new Set(Object.values(MEMBERS).flat());
  return FACT_GROUPS.map((group) => ({
    group,
    facts:
      group === 'other'
        ? records.filter(({ key }) => !known.has(key))
        : MEMBERS[group].flatMap((key) => byKey.get(key) ?? []),
  })).filter(({ facts }) => facts.length > 0);
}
