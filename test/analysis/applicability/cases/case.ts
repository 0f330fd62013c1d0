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
