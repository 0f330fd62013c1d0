import { EDGE_TYPES } from '../../domain/graph/edge.js';
import { NODE_LABELS } from '../../domain/graph/node-id.js';
import type { JsonSchema } from '../../domain/json-schema.js';
import type { ImpactAnswer, ImpactItem, ImpactStep } from '../../domain/ports/questions/impact.js';
import { evidence } from './shared-records.js';
import { boolean, count, day, described, listOf, nodeId, oneOf, orNull, record, text } from './shapes.js';

/** `impact ID --json`: what would have to be looked at, nearest first. */
export function impactAnswer(): JsonSchema {
  return record<ImpactAnswer>({
    asOf: day,
    id: nodeId,
    name: text,
    depth: count,
    items: listOf(item()),
    cut: described(boolean, 'True where there are more than are told.'),
  });
}

const item = (): JsonSchema =>
  record<ImpactItem>({
    id: nodeId,
    label: oneOf(NODE_LABELS),
    name: text,
    how: oneOf(['rests', 'cites', 'mandate', 'permit', 'incentive', 'duty', 'asked']),
    depth: described(count, 'Steps from the text asked about, from 1.'),
    path: described(listOf(step()), 'From the item back to the text asked about.'),
    inForce: orNull(boolean),
  });

const step = (): JsonSchema => record<ImpactStep>({ type: oneOf(EDGE_TYPES), from: nodeId, to: nodeId, evidence });
