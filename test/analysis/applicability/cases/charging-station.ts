import { exampleProfile } from '../../../support/profiles.js';
import { type Case, EVERYONE } from './case.js';

export const CHARGING_STATION: Case = {
  title: 'a charging station in Mexico City (example)',
  profile: exampleProfile('charging-station-mexico-city'),
  applies: {
    ...EVERYONE,
    ...{
      'dacg-electromovilidad-a-108-2024': 'its subject',
      'criterio-venta-energia-a-039-2018': 'drivers pay',
      lse: 'a load centre',
      rlse: 'the same',
      'nom-001-sede-2012': 'article 625',
      'codigo-de-red-res-550-2021': '23 kV',
      'tarifas-finales-suministro-basico-2026': 'basic supply',
      lfpc: 'it sells to consumers',
      'cmx-reglamento-construcciones': 'works in Mexico City',
      'cmx-ley-ambiental-2024': 'the same',
      'cmx-ley-riesgos-proteccion-civil': 'the same',
      'nom-029-stps-2011': 'electrical maintenance',
      lisr: 'credit for charging points (LISR 204)',
    },
  },
  doesNotApply: {
    'nom-020-stps-2011': ['condition-fails', 'no pressure vessels'],
    'nom-033-stps-2015': ['condition-fails', 'no confined spaces'],
    lie: ['condition-fails', 'no foreign capital'],
    'dacg-saee-2026': ['condition-fails', 'no storage'],
    'dacg-generacion-distribuida-res-142-2017': ['condition-fails', 'no generation'],
    lcpaf: ['condition-fails', 'no federal highway'],
    'immex-decreto': ['no-activity', 'makes nothing'],
    'nom-163-semarnat-scfi-2023': ['no-activity', 'no vehicle'],
    lmin: ['no-activity', 'no mine'],
    'nle-impuestos-ecologicos': ['other-jurisdiction', 'Nuevo León'],
    'nmx-j-677-ance-2020': ['voluntary', 'one of the proofs that A/108 accepts'],
  },
  needsFact: {
    lopsrm: 'public_contracts',
    'ley-agraria': 'agrarian_land',
    lapp: 'public_contracts',
    'nom-027-stps-2008': 'welding',
    'us-23-cfr-680': 'markets',
  },
};
