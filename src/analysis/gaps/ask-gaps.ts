import type { Day } from '../../domain/day.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type { GapsAnswer } from '../../domain/ports/questions/gaps.js';
import { loadGraph } from '../graph/loaded-graph.js';
import { gapsOn } from './gaps.js';

/** What comparators regulate and nothing here does. */
export async function gaps(store: GraphStore, asOf: Day): Promise<GapsAnswer> {
  return { asOf, gaps: gapsOn(await loadGraph(store), asOf) };
}
