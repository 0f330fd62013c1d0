import type { Profile } from '../../domain/profile.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

/** Profiles of one graph whose answers are kept: one person asks for the list, the register and its change since a day of one and the same. */
const PROFILES_KEPT = 8;

/** Makes what is worked out of a graph and a profile be kept for the last few profiles asked about. */
export function perProfile<T>(
  make: (graph: LoadedGraph, profile: Profile) => T,
): (graph: LoadedGraph, profile: Profile) => T {
  const kept = new WeakMap<LoadedGraph, Map<string, T>>();
  return (graph, profile) => {
    const answers = kept.get(graph) ?? new Map<string, T>();
    kept.set(graph, answers);
    const name = JSON.stringify(profile);
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = make(graph, profile);
    const [oldest] = answers.keys();
    if (answers.size >= PROFILES_KEPT && oldest !== undefined) answers.delete(oldest);
    answers.set(name, answer);
    return answer;
  };
}
