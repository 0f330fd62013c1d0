import { parseDay, type Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type { LedgerAnswer, LedgerEntry, LedgerRequest } from '../../domain/ports/questions/ledger.js';
import { recommendationOf } from '../docket/docket.js';
import { loadGraph, type LoadedGraph } from '../graph/loaded-graph.js';
import { nodeName } from '../graph/node-name.js';
import { perDay } from '../graph/per-day.js';
import { eventsOf } from './events.js';
import { stateOf } from './state.js';
import { targetsOf } from './targets.js';

/** The report was written in 2022 and carries no later fact: it asks for a law that came on 2023-05-08 as for one still to be made. */
const REPORT_DAY = '2022-12-31';

/** Every ask with what it would change, who could, and what has happened since the report. Errors: `bad-input` for a recommendation that does not exist. */
export async function ledger(store: GraphStore, { asOf, recommendation, state }: LedgerRequest): Promise<LedgerAnswer> {
  const graph = await loadGraph(store);
  const number = recommendation ?? null;
  if (number !== null) recommendationOf(graph, number);
  const entries = entriesOn(graph, asOf).filter(
    (entry) => (number === null || entry.recommendation === number) && (!state || entry.state === state),
  );
  return { asOf, reportDay: reportDay(), entries };
}

const reportDay = (): Day => {
  const day = parseDay(REPORT_DAY);
  if (day === null) throw new NormapaError('bad-input', 'The day of the report is none');
  return day;
};

const entriesOn = perDay((graph: LoadedGraph, asOf: Day): readonly LedgerEntry[] =>
  graph.all('Recommendation').flatMap((recommendation) =>
    graph.out(recommendation.id, 'ASKS').flatMap((edge) => {
      const ask = graph.nodeOf('Ask', edge.to);
      return ask === null ? [] : [{ ...entryOf(graph, asOf, recommendation, ask), evidence: [edge.evidence] }];
    }),
  ),
);

const entryOf = (
  graph: LoadedGraph,
  asOf: Day,
  recommendation: GraphNode<'Recommendation'>,
  { properties }: GraphNode<'Ask'>,
): Omit<LedgerEntry, 'evidence'> => {
  const { key, verb, objectEs, objectEn, addressee, instrument } = properties;
  const own = instrument === null ? null : graph.nodeOf('Instrument', nodeId('Instrument', instrument));
  const since = eventsOf(graph, { recommendation, ask: properties, own, after: reportDay(), asOf });
  return {
    ask: key,
    recommendation: recommendation.properties.number,
    verb,
    objectEs,
    objectEn,
    addressee,
    ...stateOf(properties, since, (text) => textName(graph, text)),
    targets: targetsOf(graph, { recommendation, ask: properties, own, asOf }),
    since,
  };
};

const textName = (graph: LoadedGraph, key: string): string => {
  const text = graph.nodeOf('Instrument', nodeId('Instrument', key));
  return text ? nodeName(graph, text) : key;
};
