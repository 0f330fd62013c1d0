import type { Profile } from '../../domain/profile.js';
import type { ProfileNote, ProfileReading } from '../../domain/ports/questions/applicability.js';

/** A profile with everything that its words stand for. */
export interface ExpandedProfile {
  readonly declared: Profile;
  /** Facts that are undeclared and that a declared process settles, with the words for it: work at height is done where someone paints façades. */
  readonly implied: ReadonlyMap<string, string>;
  /** Where it stands, with what that is part of, and INT: whose law binds there. */
  readonly places: ReadonlySet<string>;
  /** By key, with the words that declared it; null where no activity is declared. */
  readonly activities: ReadonlyMap<string, string> | null;
  /** By key, with the words or the fact that says so. */
  readonly processes: ReadonlyMap<string, string>;
  /** Processes that a fact rules out, with that fact. */
  readonly without: ReadonlyMap<string, string>;
  /** HS codes as digits, with the words that declared them; null where no product is declared. */
  readonly products: ReadonlyMap<string, string> | null;
  /** Markets with what they stand for; null where none is declared. */
  readonly markets: ReadonlySet<string> | null;
  /** How words that are no keys were understood. */
  readonly understood: readonly ProfileReading[];
  readonly notes: readonly ProfileNote[];
}
