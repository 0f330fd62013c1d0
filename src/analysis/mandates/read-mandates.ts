import type { GraphNode } from '../../domain/graph/node.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { InstrumentKind } from '../../domain/vocabulary.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';
import { concluded } from './concluded.js';
import { exercised } from './exercised.js';
import type { Mandate } from './mandate.js';
import { stated } from './stated.js';

/** Every mandate of the graph, whatever its day. Made once for each graph: `graph.index(readMandates)`. */
export function readMandates(graph: LoadedGraph): readonly Mandate[] {
  return graph.all('Provision').flatMap((provision) => {
    const instrument = instrumentOf(graph, provision);
    if (instrument === null || !RULING_KINDS.has(instrument.properties.kind)) return [];
    const place = { instrument, provision };
    return [...stated(graph, place), ...exercised(graph, place), ...concluded(graph, place)];
  });
}

const instrumentOf = (graph: LoadedGraph, { properties }: GraphNode<'Provision'>): GraphNode<'Instrument'> | null =>
  graph.nodeOf('Instrument', nodeId('Instrument', properties.instrument));

/** Texts that give or exercise powers in Mexico; foreign rules, international standards and plans do neither. */
const RULING_KINDS: ReadonlySet<InstrumentKind> = new Set([
  'nom',
  'nom-em',
  'law',
  'code',
  'constitution',
  'regulation',
  'decree',
  'agreement',
  'guideline',
  'treaty',
  'state-law',
]);
