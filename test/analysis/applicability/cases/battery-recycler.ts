import { profileOf } from '../../../support/profiles.js';
import { type Case, EVERYONE } from './case.js';

export const BATTERY_RECYCLER: Case = {
  title: 'a recycler of batteries in Nuevo León',
  profile: profileOf({
    activities: ['battery-recycling', 'battery-collection'],
    processes: ['trituración de baterías', 'hidrometalurgia', 'acopio de baterías', 'emisiones a la atmósfera'],
    products: ['8549.11', '2825.20'],
    facts: {
      workers: 85,
      hazardous_waste_generated_t_per_year: 60,
      hazardous_waste_received_t_per_year: 4000,
      waste_classified_hazardous: true,
      exports_hazardous_waste: true,
      wastewater_destination: 'municipal-sewer',
      water_source: 'municipal-network',
      markets: ['MX', 'US', 'KR'],
      own_trucks: true,
      pressure_vessels: false,
      forest_land_change: false,
      own_generation_mw: 0,
      stationary_storage_kw: 0,
    },
    jurisdictions: ['MX-NLE'],
  }),
  applies: {
    ...EVERYONE,
    ...{
      lgpgir: 'it takes in hazardous waste (LGPGIR 50)',
      rlgpgir: 'the same',
      'basel-convention': 'it exports hazardous waste',
      'rlgeepa-meia': 'recycling of hazardous waste is on the federal list (REIA 5 M)',
      'rlgeepa-mpcca': 'treatment of hazardous waste is a federal source',
      'nom-052-semarnat-2005': 'it sorts hazardous waste',
      'nom-005-stps-1998': 'it handles hazardous chemicals',
      rttmrp: 'it moves hazardous waste',
      'nom-002-semarnat-1996': 'it discharges to a sewer',
      'nle-impuestos-ecologicos': 'emissions in Nuevo León',
      lfra: 'liability for the environment',
    },
  },
  doesNotApply: {
    'nom-163-semarnat-scfi-2023': ['no-activity', 'no vehicle'],
    'nom-001-semarnat-2021': ['condition-fails', 'no national waters'],
    'cmx-ley-ambiental-2024': ['other-jurisdiction', 'Mexico City'],
    'eu-reg-2023-1542': ['other-market', 'nothing sold in the Union'],
    'nom-020-stps-2011': ['condition-fails', 'no pressure vessels'],
    lmin: ['no-activity', 'no mine'],
  },
  needsFact: {
    lgcc: 'ghg_direct_and_indirect_tco2e_per_year',
    'codigo-de-red-res-550-2021': 'connection_voltage_kv',
    lie: 'foreign_capital',
  },
};
