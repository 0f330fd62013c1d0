import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Locator } from '../../domain/locator/locator.js';
import { readingsOf } from '../../domain/locator/readings-of.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import type { KnowsPart } from './known-parts.js';

/** A node that a citation points at, and the part it names there. */
export interface TargetNode {
  readonly node: NodeId;
  readonly locator: Locator | null;
}

/** The parts of an instrument that locators name, however it numbers them; the instrument itself for a part that it is not known to have, or for none. */
export function targetNodes(knows: KnowsPart, key: InstrumentKey, locators: readonly Locator[]): readonly TargetNode[] {
  const whole = nodeId('Instrument', key);
  if (locators.length === 0) return [{ node: whole, locator: null }];
  return locators.map((locator) => {
    const part = readingsOf(locator).find((reading) => knows(key, reading));
    return { node: part === undefined ? whole : nodeId('Provision', provisionId(key, part)), locator };
  });
}
