import type { Evidence } from '../evidence.js';
import type { Locator } from '../locator/locator.js';
import type { Act, Modality, Reference, Relation } from '../vocabulary.js';
import type { NodeId } from './node-id.js';

/** Every type of edge, direction as read: `HAS_PROVISION` is "instrument has provision". */
export const EDGE_TYPES = [
  'HAS_PROVISION',
  'CITES',
  'BASED_ON',
  'REPLACES',
  'AMENDS',
  'REPEALS',
  'ISSUED_BY',
  'ENFORCED_BY',
  'SUCCEEDED_BY',
  'PART_OF',
  'MANDATES',
  'REGULATES',
  'BINDS',
  'AFFECTS',
  'NAMES',
  'CONCERNS',
  'ASKS',
  'ACTOR_IN',
  'APPLIES_IN',
  'DEFINES',
  'REFORMED_BY',
  'MENTIONS',
  'FOLLOWS',
  'GRANTS',
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** The edge that a citation of a relation becomes. */
export const EDGE_OF_RELATION: Readonly<Record<Relation, EdgeType>> = {
  cites: 'CITES',
  basis: 'BASED_ON',
  amends: 'AMENDS',
  repeals: 'REPEALS',
  replaces: 'REPLACES',
};

/** The edges that say "this text points at that one". */
export const CITATION_EDGES = Object.values(EDGE_OF_RELATION);

/** What an edge tells besides its ends; all fields flat, null where they do not apply to its type. */
export interface EdgeProperties {
  /** Of a mention or a definition: its words. Of a citation: the words that point, how they are tied to an edition, whether they could be resolved, and why not. */
  readonly surface: string | null;
  readonly reference: Reference | null;
  readonly resolved: boolean | null;
  readonly reason: string | null;
  /** Of a citation: the part cited, kept also where the target has no such provision and the edge ends at its instrument. */
  readonly targetLocator: Locator | null;
  /** Of MANDATES, REGULATES, BINDS: what the provision does. */
  readonly modality: Modality | null;
  readonly act: Act | null;
  readonly topic: string | null;
  /** Of BINDS: the conditions of the rule as the corpus writes them, joined by " and " and " or ". */
  readonly when: string | null;
  readonly unless: string | null;
  /** A remark of the record: why a recommendation names a text, by what act a body succeeded another. */
  readonly note: string | null;
}

/** One place where a link was read. */
export interface GraphEdge {
  /** Stable for the same sources: type, ends, and the how-manieth edge of that type between them. */
  readonly id: string;
  readonly type: EdgeType;
  readonly from: NodeId;
  readonly to: NodeId;
  /** Place among the edges of its type at its start, from 0: provisions in the order of the text. */
  readonly order: number;
  readonly properties: EdgeProperties;
  readonly evidence: Evidence;
}

/** Properties of an edge that has none. */
export const NO_EDGE_PROPERTIES: EdgeProperties = {
  surface: null,
  reference: null,
  resolved: null,
  reason: null,
  targetLocator: null,
  modality: null,
  act: null,
  topic: null,
  when: null,
  unless: null,
  note: null,
};
