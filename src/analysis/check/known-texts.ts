import type { Citation } from '../../domain/citation.js';
import { familyOfDesignation, parseDesignation } from '../../domain/designation.js';
import type { GraphEdge } from '../../domain/graph/edge.js';
import type { InstrumentProperties, ProvisionProperties } from '../../domain/graph/instrument-properties.js';
import type { AnyNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import { readingsOf } from '../../domain/locator/readings-of.js';
import { provisionId, type ProvisionId } from '../../domain/locator/provision-id.js';
import { PAGE_LIMIT, type GraphStore } from '../../domain/ports/graph-store.js';
import { firstOfRow, partsAbove } from '../graph/part-exists.js';

/** What the graph holds of the texts that a document cites: few round trips, however many citations. */
export interface KnownTexts {
  readonly instruments: ReadonlyMap<InstrumentKey, InstrumentProperties>;
  /** What replaced or repealed each text as a whole. */
  readonly enders: ReadonlyMap<InstrumentKey, readonly Ender[]>;
  /** The editions of each family. */
  readonly editions: ReadonlyMap<InstrumentKey, readonly InstrumentProperties[]>;
  readonly provisions: ReadonlyMap<ProvisionId, ProvisionProperties>;
  /** Days of the reforms of each part and each text. */
  readonly reforms: ReadonlyMap<NodeId, readonly string[]>;
}

/** A text that ended another. */
export interface Ender {
  readonly how: 'replaced' | 'repealed';
  readonly by: InstrumentKey;
}

/** Reads what the graph holds of the texts cited. */
export async function readKnownTexts(store: GraphStore, citations: readonly Citation[]): Promise<KnownTexts> {
  const keys = [...new Set(citations.flatMap(({ target }) => target?.key ?? []))];
  const named = citations.flatMap(({ target }) =>
    target?.key === null ? (familyNamed(target.designation) ?? []) : [],
  );
  const ids = keys.map((key) => nodeId('Instrument', key));
  const [nodes, provisions] = await Promise.all([store.nodes(ids), readProvisions(store, citations)]);
  const instruments = new Map(nodes.flatMap(toInstrument));
  const [enders, editions, reforms] = await Promise.all([
    readEnders(store, keys, ids),
    readEditions(store, [...named, ...[...instruments.values()].flatMap(({ family }) => family ?? [])]),
    readReforms(store, [...ids, ...[...provisions.keys()].map((id) => nodeId('Provision', id))]),
  ]);
  return { instruments, enders, editions, provisions, reforms };
}

/** The family that a designation belongs to: `nom-052-semarnat` for "NOM-052-ECOL-1993"; null for a text without editions. */
export function familyNamed(designation: string | null): InstrumentKey | null {
  const parsed = designation === null ? null : parseDesignation(designation);
  return parsed && familyOfDesignation(parsed);
}

const toInstrument = (node: AnyNode | null): [InstrumentKey, InstrumentProperties][] =>
  node?.label === 'Instrument' ? [[node.properties.key, node.properties]] : [];

/** The parts cited, those that hold them, and the first of their rows, which tells whether the text is cut so fine. */
const readProvisions = async (
  store: GraphStore,
  citations: readonly Citation[],
): Promise<ReadonlyMap<ProvisionId, ProvisionProperties>> => {
  const wanted = new Set<ProvisionId>();
  for (const { target, locators } of citations) {
    const key = target?.key ?? null;
    for (const locator of key === null ? [] : locators.flatMap(readingsOf))
      for (const part of partsAbove(locator))
        for (const name of [part, firstOfRow(part)]) if (key !== null) wanted.add(provisionId(key, name));
  }
  const nodes = await store.nodes([...wanted].map((id) => nodeId('Provision', id)));
  return new Map(
    nodes.flatMap((node) =>
      node?.label === 'Provision'
        ? [[provisionId(node.properties.instrument, node.properties.locator), node.properties] as const]
        : [],
    ),
  );
};

const readEnders = async (
  store: GraphStore,
  keys: readonly InstrumentKey[],
  ids: readonly NodeId[],
): Promise<ReadonlyMap<InstrumentKey, readonly Ender[]>> => {
  const pages = await store.expand(
    ids,
    { types: ['REPLACES', 'REPEALS'], direction: 'in' },
    { first: 100, after: null },
  );
  return new Map(
    keys.map((key, index) => [
      key,
      (pages[index]?.members ?? []).flatMap(({ item: { edge, node } }) => toEnder(edge, node, key)),
    ]),
  );
};

const toEnder = (edge: GraphEdge, node: AnyNode, own: InstrumentKey): readonly Ender[] => {
  if (edge.properties.targetLocator !== null) return [];
  const by =
    node.label === 'Instrument' ? node.properties.key : node.label === 'Provision' ? node.properties.instrument : null;
  return by === null || by === own ? [] : [{ how: edge.type === 'REPLACES' ? 'replaced' : 'repealed', by }];
};

const readEditions = async (
  store: GraphStore,
  given: readonly InstrumentKey[],
): Promise<ReadonlyMap<InstrumentKey, readonly InstrumentProperties[]>> => {
  const families = [...new Set(given)];
  const editions = new Map<InstrumentKey, InstrumentProperties[]>();
  if (families.length === 0) return editions;
  const page = await store.list(
    'Instrument',
    [{ property: 'family', in: families }],
    { property: 'published', direction: 'ascending' },
    { first: PAGE_LIMIT, after: null },
  );
  for (const { item } of page.members) {
    const { family } = item.properties;
    if (family !== null) editions.set(family, [...(editions.get(family) ?? []), item.properties]);
  }
  return editions;
};

const readReforms = async (
  store: GraphStore,
  ids: readonly NodeId[],
): Promise<ReadonlyMap<NodeId, readonly string[]>> => {
  const pages = await store.expand(
    ids,
    { types: ['REFORMED_BY'], direction: 'out', labels: ['Reform'] },
    { first: 1_000, after: null },
  );
  return new Map(
    ids.map((id, index) => [
      id,
      (pages[index]?.members ?? []).flatMap(({ item: { node } }) =>
        node.label === 'Reform' ? [node.properties.on] : [],
      ),
    ]),
  );
};
