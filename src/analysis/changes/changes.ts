import { firstDayOf, lastDayOf, type Day } from '../../domain/day.js';
import { NormapaError } from '../../domain/errors.js';
import { nodeId } from '../../domain/graph/node-id.js';
import type { GraphStore } from '../../domain/ports/graph-store.js';
import type { Change, ChangeKind, ChangesAnswer, ChangesRequest } from '../../domain/ports/questions/changes.js';
import { checkKey } from '../graph/check-key.js';
import { loadGraph } from '../graph/loaded-graph.js';
import { findChanges } from './find-changes.js';

/**
 * What happened between two days, both counted in, and what comes after the day asked. A change known to a month or a year belongs to every
 * stretch that touches it. Errors: `bad-input` where the stretch ends before it begins, or an instrument does not exist.
 */
export async function changes(store: GraphStore, request: ChangesRequest): Promise<ChangesAnswer> {
  const { from, to, asOf, kind, instrument } = request;
  if (to < from) {
    throw new NormapaError('bad-input', `The stretch ends before it begins`, {
      found: `${from} to ${to}`,
      expected: 'a day, then the same or a later one',
    });
  }
  const graph = await loadGraph(store);
  checkKey(
    'instrument',
    instrument,
    (key) => graph.nodeOf('Instrument', nodeId('Instrument', key)),
    () => graph.all('Instrument').map(({ properties }) => properties.key),
  );
  const wanted = graph
    .index(findChanges)
    .filter((change) => (!kind || change.kind === kind) && (!instrument || change.instrument === instrument));
  return {
    asOf,
    from,
    to,
    changes: wanted.filter((change) => touches(change, from, to)),
    next: wanted.filter((change) => comes(change, asOf)),
  };
}

const touches = ({ day }: Change, from: Day, to: Day): boolean => lastDayOf(day) >= from && firstDayOf(day) <= to;

/** Kinds that lie ahead by their nature: what is published or reformed is news of the past. */
const AHEAD: ReadonlySet<ChangeKind> = new Set([
  'in-force',
  'ended',
  'review-due',
  'incentive-starts',
  'incentive-ends',
]);

const comes = ({ kind, day }: Change, asOf: Day): boolean => AHEAD.has(kind) && lastDayOf(day) > asOf;
