import type { Profile } from '../../../../src/domain/profile.js';
import type { Exclusion } from '../../../../src/domain/ports/questions/applicability.js';

/** What must come out for a profile, each with its ground in law. */
export interface Case {
  readonly title: string;
  readonly profile: Profile;
  readonly applies: Readonly<Record<string, string>>;
  readonly doesNotApply: Readonly<Record<string, readonly [Exclusion, string]>>;
  /** The fact on which a text hangs. */
  readonly needsFact: Readonly<Record<string, string>>;
}

/** What binds every employer and taxpayer. */
export const EVERYONE = {
  lft: 'an employer, whatever it makes (LFT 1)',
  lss: 'one worker is enough to owe registration (LSS 12, 15)',
  'nom-030-stps-2009': 'every workplace has preventive services',
  cff: 'every taxpayer',
};

/** What binds every place where people work. */
export const EVERY_WORKPLACE = {
  rfsst: 'every workplace (RFSST 1, 2)',
  'nom-001-stps-2008': 'every workplace (num. 2)',
  'nom-002-stps-2010': 'every workplace (num. 2)',
  'nom-017-stps-2024': 'every workplace where people wear protective equipment (num. 2)',
  'nom-019-stps-2011': 'every workplace (num. 2)',
  'nom-025-stps-2008': 'every workplace (num. 2)',
  'nom-026-stps-2008': 'every workplace (num. 2)',
  'nom-035-stps-2018': 'every workplace (num. 2)',
  linfonavit: 'an employer (LINFONAVIT 29)',
  lfpdppp: 'data of its staff are personal data',
  liva: 'it sells or serves for money',
  lisr: 'it earns',
};
