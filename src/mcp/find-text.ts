import type { Day } from '../domain/day.js';
import { NormapaError } from '../domain/errors.js';
import type { GraphNode } from '../domain/graph/node.js';
import { nodeId, type NodeLabel } from '../domain/graph/node-id.js';
import { parseInstrumentKey, type InstrumentKey } from '../domain/instrument-key.js';
import { type InForce, inForceOn } from '../domain/in-force.js';
import type { Locator } from '../domain/locator/locator.js';
import { parseProvisionId, provisionId } from '../domain/locator/provision-id.js';
import { nearestTo } from '../domain/nearest.js';
import { PAGE_LIMIT } from '../domain/ports/graph-store.js';
import { parseEliPath, parseUrn, type Address } from '../domain/urn.js';
import { NEAREST_LIMIT } from './limits.js';
import type { Sources } from './sources.js';

/** An instrument, or a part of one. */
export interface FoundText {
  /** `lgpgir`, `lgpgir#art-31`. */
  readonly id: string;
  readonly instrument: GraphNode<'Instrument'>;
  /** Null where the whole instrument is meant. */
  readonly provision: GraphNode<'Provision'> | null;
}

type Asked = Pick<Sources, 'store' | 'citations'>;

/**
 * The text that an id, an address or a citation names: `lgpgir#art-31`, `urn:lex:...`, `artículo 31 de la LGPGIR`. Errors: `bad-input` for words that
 * name no text, or more than one; `not-found` with near ones.
 */
export async function findText(sources: Asked, text: string): Promise<FoundText> {
  const { key, locator } = addressOf(text.trim()) ?? citedIn(sources, text);
  const instrument = await nodeOf(sources, 'Instrument', key);
  if (!instrument) throw await missing(sources, key, 'Instrument', key);
  if (locator === null) return { id: key, instrument, provision: null };
  const id = provisionId(key, locator);
  const provision = await nodeOf(sources, 'Provision', id);
  if (!provision) throw await missing(sources, id, 'Provision', key);
  return { id, instrument, provision };
}

/** Whether the instrument of a text is in force on a day. */
export function standing({ properties }: GraphNode<'Instrument'>, asOf: Day): InForce {
  return inForceOn(properties, asOf);
}

/** The name that people call an instrument by. */
export function nameOf({ properties: { designation, acronym, titleEs } }: GraphNode<'Instrument'>): string {
  const short = designation ?? acronym;
  return short === null ? titleEs : `${short}: ${titleEs}`;
}

const addressOf = (text: string): Address | null => {
  const bare = text.replace(/^(?:instrument|provision):/, '');
  const part = parseProvisionId(bare);
  if (part) return part;
  const key = parseInstrumentKey(bare);
  return key ? { key, locator: null } : (parseUrn(bare) ?? parseEliPath(bare));
};

/** The one text that some words cite. */
const citedIn = ({ citations }: Asked, text: string): Address => {
  const [only, ...more] = citations.read(text);
  const key = only?.target?.key;
  if (key && more.length === 0 && only.locators.length <= 1) return { key, locator: only.locators[0] ?? null };
  throw new NormapaError('bad-input', 'These words name no one text that is on record', {
    found: text.slice(0, 120),
    expected: 'an id (lgpgir, lgpgir#art-31/fr-v), a URN, or one citation (artículo 31 de la LGPGIR)',
  });
};

const nodeOf = async <L extends NodeLabel>({ store }: Asked, label: L, key: string): Promise<GraphNode<L> | null> => {
  const [node] = await store.nodes([nodeId(label, key)]);
  // An id names its label.
  return (node as GraphNode<L> | null | undefined) ?? null;
};

const missing = async (
  sources: Asked,
  found: string,
  label: 'Instrument' | 'Provision',
  key: InstrumentKey,
): Promise<NormapaError> =>
  new NormapaError('not-found', `There is no ${label === 'Instrument' ? 'text' : 'part'} ${found}`, {
    found,
    expected: 'an id that `search` gives',
    nearest: label === 'Instrument' ? await nearKeys(sources, key) : await nearParts(sources, key, found),
  });

const nearKeys = async ({ store }: Asked, key: string): Promise<readonly string[]> => {
  const page = { first: PAGE_LIMIT, after: null };
  const { members } = await store.list('Instrument', [], { property: 'key', direction: 'ascending' }, page);
  const keys = members.map(({ item }) => item.properties.key);
  return nearestTo(key, keys, NEAREST_LIMIT);
};

const nearParts = async ({ store }: Asked, key: InstrumentKey, found: string): Promise<readonly string[]> => {
  const near = nearestTo(found.slice(key.length + 1), await locatorsOf(store, key), NEAREST_LIMIT);
  return near.map((locator) => `${key}#${locator}`);
};

const locatorsOf = async (store: Sources['store'], key: InstrumentKey): Promise<readonly Locator[]> =>
  (await partsOf(store, key)).map(({ properties }) => properties.locator);

/** The parts of an instrument in the order of its text. */
export async function partsOf(store: Sources['store'], key: InstrumentKey): Promise<readonly GraphNode<'Provision'>[]> {
  const page = { first: PAGE_LIMIT, after: null };
  const tests = [{ property: 'instrument', in: [key] }] as const;
  const { members } = await store.list('Provision', tests, { property: 'order', direction: 'ascending' }, page);
  return members.map(({ item }) => item);
}
