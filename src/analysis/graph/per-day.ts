import type { Day } from '../../domain/day.js';
import type { LoadedGraph } from './loaded-graph.js';

/** Days of one graph whose answers are kept; people compare two or three. */
const DAYS_KEPT = 8;

/** Makes a question of a graph and a day keep its last answers, so that filters and pages of one day are made from one answer. */
export function perDay<T>(make: (graph: LoadedGraph, asOf: Day) => T): (graph: LoadedGraph, asOf: Day) => T {
  const kept = new WeakMap<LoadedGraph, Map<Day, T>>();
  return (graph, asOf) => {
    const days = kept.get(graph) ?? new Map<Day, T>();
    kept.set(graph, days);
    const known = days.get(asOf);
    if (known !== undefined) return known;
    const answer = make(graph, asOf);
    const [oldest] = days.keys();
    if (days.size >= DAYS_KEPT && oldest !== undefined) days.delete(oldest);
    days.set(asOf, answer);
    return answer;
  };
}
