import type { Profile } from '../profile.js';

/** A made-up plant or project to begin with. */
export interface ExampleProfile {
  /** The name of its file: `battery-pack-plant-nuevo-leon`. */
  readonly key: string;
  readonly profile: Profile;
}
