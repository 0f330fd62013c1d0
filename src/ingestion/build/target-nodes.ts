import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Locator } from '../../domain/locator/locator.js';
import { readingsOf } from '../../domain/locator/readings-of.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { GraphBuilder } from './graph-builder.js';

/** A node that a citation points at, and the part it names there. */
export interface TargetNode {
  readonly node: NodeId;
  readonly locator: Locator | null;
}

/** The parts of an instrument that locators name, however it numbers them; the instrument itself for a part that it is not known to have, or for none. */
export function targetNodes(
  graph: GraphBuilder,
  key: InstrumentKey,
  locators: readonly Locator[],
): readonly TargetNode[] {
  const whole = nodeId('Instrument', key);
  if (locators.length === 0) return [{ node: whole, locator: null }];
  return locators.map((locator) => {
    const parts = readingsOf(locator).map((reading) => nodeId('Provision', provisionId(key, reading)));
    return { node: parts.find((part) => graph.has(part)) ?? whole, locator };
  });
}
