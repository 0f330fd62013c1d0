import { lastDayOf, firstDayOf, type Day } from '../../domain/day.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { IncentiveProperties } from '../../domain/graph/permit-properties.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type {
  IncentiveFilter,
  IncentivesAnswer,
  IncentiveStanding,
  IncentiveState,
} from '../../domain/ports/questions/incentives.js';
import { checkKey } from '../graph/check-key.js';
import { loadGraph, type LoadedGraph } from '../graph/loaded-graph.js';
import { perDay } from '../graph/per-day.js';

/** The benefits of the graph and how each stands on a day. Errors: `bad-input` for an activity or jurisdiction that names nothing. */
export async function incentives(store: GraphStore, filter: IncentiveFilter): Promise<IncentivesAnswer> {
  const graph = await loadGraph(store);
  const { asOf, activity, jurisdiction } = filter;
  checkKey(
    'activity',
    activity,
    (key) => graph.nodeOf('Activity', nodeId('Activity', key)),
    () => graph.all('Activity').map(({ properties }) => properties.key),
  );
  checkKey(
    'jurisdiction',
    jurisdiction,
    (key) => graph.nodeOf('Jurisdiction', nodeId('Jurisdiction', key)),
    () => graph.all('Jurisdiction').map(({ properties }) => properties.key),
  );
  const wanted = incentivesOn(graph, asOf).filter(
    ({ activities, jurisdictions }) =>
      (!activity || activities.length === 0 || activities.includes(activity)) &&
      (!jurisdiction || jurisdictions.some((place) => jurisdiction === place || jurisdiction.startsWith(`${place}-`))),
  );
  return { asOf, incentives: wanted };
}

/** Every benefit with its standing on a day. */
export const incentivesOn = perDay((graph: LoadedGraph, asOf: Day): readonly IncentiveStanding[] =>
  graph
    .all('Incentive')
    .map((node) => standingOf(graph, node, asOf))
    .sort((a, b) => urgency(a) - urgency(b) || (a.key < b.key ? -1 : 1)),
);

const urgency = ({ state, daysLeft }: IncentiveStanding): number =>
  state === 'expired' ? 2e6 - (daysLeft ?? 0) : (daysLeft ?? 1e6);

const standingOf = (graph: LoadedGraph, { id, properties }: GraphNode<'Incentive'>, asOf: Day): IncentiveStanding => {
  const grants = graph.into(id, 'GRANTS');
  const { conditionsEs, conditionsEn, sources, ...shown } = properties;
  const { end } = properties;
  return {
    ...shown,
    state: stateOf(properties, asOf),
    daysLeft: end === null ? null : daysBetween(asOf, lastDayOf(end)),
    provisions: grants.flatMap(({ from }) => {
      const part = graph.nodeOf('Provision', from)?.properties;
      return part ? [provisionId(part.instrument, part.locator)] : [];
    }),
    evidence: grants.map(({ evidence }) => evidence),
  };
};

const stateOf = ({ start, end }: Pick<IncentiveProperties, 'start' | 'end'>, asOf: Day): IncentiveState => {
  if (end !== null && asOf > lastDayOf(end)) return 'expired';
  if (start !== null && asOf < firstDayOf(start)) return 'not-yet';
  const doubtful =
    (end !== null && asOf >= firstDayOf(end) && end.length < 10) || (start !== null && asOf < lastDayOf(start));
  return doubtful ? 'unknown' : 'open';
};

const DAY = 86_400_000;

const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
