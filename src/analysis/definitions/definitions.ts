import type { Day } from '../../domain/day.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type { DefinitionsAnswer } from '../../domain/ports/questions/definitions.js';
import { loadGraph } from '../graph/loaded-graph.js';
import { collisionsOn } from './collisions.js';

/** Terms that two texts in force define in ways that do not agree. */
export async function definitions(store: GraphStore, asOf: Day): Promise<DefinitionsAnswer> {
  return { asOf, collisions: collisionsOn(await loadGraph(store), asOf) };
}
