import { CITATION_EDGES, type EdgeType } from '../../domain/graph/edge.js';
import type { AnyNode, GraphNode } from '../../domain/graph/node.js';
import { nodeId, type NodeId } from '../../domain/graph/node-id.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Locator } from '../../domain/locator/locator.js';
import { PAGE_LIMIT, type GraphStore, type Neighbour } from '../../domain/ports/graph-store.js';
import type { DocumentPart, InstrumentDocument } from './instrument-document.js';
import { listProvisions } from './list-nodes.js';

const INSTRUMENT_EDGES: readonly EdgeType[] = [...CITATION_EDGES, 'ISSUED_BY', 'ENFORCED_BY', 'REGULATES'];
const PART_EDGES: readonly EdgeType[] = [...CITATION_EDGES, 'REGULATES'];

/** Ids that are expanded at once: what bounds the memory that a long law takes. */
const BATCH = 500;

/** Reads an instrument, or one part of it with all that stands in it, from a store; null where there is none. */
export async function collectDocument(
  store: GraphStore,
  key: InstrumentKey,
  locator: Locator | null = null,
): Promise<InstrumentDocument | null> {
  const [instrument] = await store.nodes([nodeId('Instrument', key)]);
  if (instrument?.label !== 'Instrument') return null;
  const all = await listProvisions(store, key);
  const wanted = locator === null ? all : within(all, locator);
  if (locator !== null && wanted.length === 0) return null;
  const linksOf = await expandAll(
    store,
    wanted.map(({ id }) => id),
    PART_EDGES,
  );
  const links = (await expandAll(store, [instrument.id], INSTRUMENT_EDGES)).get(instrument.id) ?? [];
  const parts = nest(wanted, linksOf);
  const [first] = parts;
  return {
    instrument,
    links,
    part: locator === null ? null : (first ?? null),
    parts,
    cited: await collectCited(store, instrument, [...links, ...[...linksOf.values()].flat()]),
  };
}

/** A part and those that stand in it, the part first. */
const within = (all: readonly GraphNode<'Provision'>[], locator: Locator): readonly GraphNode<'Provision'>[] => {
  const known = new Set<Locator>([locator]);
  const head = all.filter(({ properties }) => properties.locator === locator);
  const inner = all.filter(({ properties: { locator: own, parent } }) => {
    if (parent === null || !known.has(parent) || own === locator) return false;
    known.add(own);
    return true;
  });
  return head.length === 0 ? [] : [...head, ...inner];
};

const expandAll = async (
  store: GraphStore,
  ids: readonly NodeId[],
  types: readonly EdgeType[],
): Promise<ReadonlyMap<NodeId, readonly Neighbour[]>> => {
  const links = new Map<NodeId, readonly Neighbour[]>();
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const pages = await store.expand(batch, { types, direction: 'out' }, { first: PAGE_LIMIT, after: null });
    for (const [index, id] of batch.entries()) links.set(id, pages[index]?.members.map(({ item }) => item) ?? []);
  }
  return links;
};

const nest = (
  nodes: readonly GraphNode<'Provision'>[],
  linksOf: ReadonlyMap<NodeId, readonly Neighbour[]>,
): readonly DocumentPart[] => {
  const known = new Map<Locator, { readonly parts: DocumentPart[] }>();
  const outermost: DocumentPart[] = [];
  for (const node of nodes) {
    const parts: DocumentPart[] = [];
    const { locator, parent } = node.properties;
    const holder = parent === null ? undefined : known.get(parent);
    (holder?.parts ?? outermost).push({ node, parts, links: linksOf.get(node.id) ?? [] });
    known.set(locator, { parts });
  }
  return outermost;
};

const collectCited = async (
  store: GraphStore,
  own: GraphNode<'Instrument'>,
  links: readonly Neighbour[],
): Promise<ReadonlyMap<InstrumentKey, GraphNode<'Instrument'>>> => {
  const cited = new Map<InstrumentKey, GraphNode<'Instrument'>>([[own.properties.key, own]]);
  const missing = new Set<InstrumentKey>();
  for (const { node } of links) {
    if (node.label === 'Instrument') cited.set(node.properties.key, node);
    if (node.label === 'Provision') missing.add(node.properties.instrument);
  }
  const ids = [...missing].filter((key) => !cited.has(key)).map((key) => nodeId('Instrument', key));
  const found: readonly (AnyNode | null)[] = ids.length === 0 ? [] : await store.nodes(ids);
  for (const node of found) if (node?.label === 'Instrument') cited.set(node.properties.key, node);
  return cited;
};
