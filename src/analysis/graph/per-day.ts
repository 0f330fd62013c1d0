import type { Day } from '../../domain/day.js';
import { keepAnswers } from './keep-answers.js';
import type { LoadedGraph } from './loaded-graph.js';

/** Days of one graph whose answers are kept; people compare two or three. */
const DAYS_KEPT = 8;

/** Makes a question of a graph and a day keep its last answers, so that filters and pages of one day are made from one answer. */
export function perDay<T>(make: (graph: LoadedGraph, asOf: Day) => T): (graph: LoadedGraph, asOf: Day) => T {
  return keepAnswers(DAYS_KEPT, (asOf) => asOf, make);
}
