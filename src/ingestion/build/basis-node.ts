import { nodeId } from '../../domain/graph/node-id.js';
import { parseInstrumentKey } from '../../domain/instrument-key.js';
import { isLocator } from '../../domain/locator/locator.js';
import { reportAt, type BuildContext, type NamePlace } from './build-context.js';
import { targetNodes, type TargetNode } from './target-nodes.js';

/**
 * The node on which a record of the seeds rests: `lgpgir#art-31` is a provision, `lgpgir` a whole text, words a text without a record.
 * A part that the corpus does not describe gives its instrument, with a warning; a key without a record gives null, with an error.
 */
export function basisNode(context: BuildContext, basis: string, place: NamePlace): TargetNode | null {
  const [name = '', locator] = basis.split('#');
  const key = parseInstrumentKey(name);
  if (key === null) {
    tell(context, place, 'unknown-name', `"${basis}" has no record among the instruments; it stays a name`);
    return { node: context.graph.namedText(basis), locator: null };
  }
  if (context.registry.instruments.keyOf(key) !== key) {
    tell(context, place, 'unknown-key', `There is no record ${key} among the instruments`);
    return null;
  }
  if (locator === undefined) return { node: nodeId('Instrument', key), locator: null };
  if (!isLocator(locator)) {
    tell(context, place, 'unknown-key', `${locator} is no locator`);
    return null;
  }
  const [target = null] = targetNodes(context.knows, key, [locator]);
  if (target?.node === nodeId('Instrument', key)) {
    tell(context, place, 'unknown-provision', `The corpus has no part ${basis}; the whole text stands for it`);
  }
  return target;
}

const EXPECTED = {
  'unknown-name': 'a key of the corpus, or a name that stays one',
  'unknown-key': 'the id of a provision, or the key of a text, of the corpus',
  'unknown-provision': 'a part that its entry describes',
} as const;

const tell = (context: BuildContext, place: NamePlace, code: keyof typeof EXPECTED, message: string): void => {
  const grade = code === 'unknown-key' ? 'error' : 'warning';
  reportAt(context, place, { code, grade, message, expected: EXPECTED[code] });
};
