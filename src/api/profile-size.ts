import { NormapaError } from '../domain/errors.js';
import type { Profile } from '../domain/profile.js';
import { PROFILE_LIST_LIMIT } from './limits.js';

/** Gives back a profile whose lists are all short enough to be asked about. Errors: `query-limit` for one that is not. */
export function checkProfileSize(profile: Profile): Profile {
  const { jurisdictions, activities, processes, products, facts } = profile;
  for (const list of [jurisdictions, activities, processes, products, Object.keys(facts)]) {
    const found = list?.length ?? 0;
    if (found > PROFILE_LIST_LIMIT) {
      throw new NormapaError('query-limit', `${found} members of one list of a profile`, {
        found: String(found),
        expected: String(PROFILE_LIST_LIMIT),
      });
    }
  }
  return profile;
}
