import type { Profile } from '../../domain/profile.js';
import { keepAnswers } from '../graph/keep-answers.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

/** Profiles of one graph whose answers are kept: one person asks for the list, the register and its change since a day of one and the same. */
const PROFILES_KEPT = 8;

/** Makes what is worked out of a graph and a profile be kept for the last few profiles asked about. */
export function perProfile<T>(
  make: (graph: LoadedGraph, profile: Profile) => T,
): (graph: LoadedGraph, profile: Profile) => T {
  return keepAnswers(PROFILES_KEPT, (profile) => JSON.stringify(profile), make);
}
