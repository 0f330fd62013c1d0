import type { Evidence } from '../../domain/evidence.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { MandateSource } from '../../domain/ports/questions/overlaps.js';
import type { Act, Modality } from '../../domain/vocabulary.js';

/** A provision with the text that it is part of. */
export interface MandatePlaceNodes {
  readonly instrument: GraphNode<'Instrument'>;
  readonly provision: GraphNode<'Provision'>;
}

/** A place where a text gives a body something to do, or shows it doing so. */
export interface Mandate extends MandatePlaceNodes {
  /** The body as the text names it. */
  readonly authority: NodeId;
  readonly act: Act;
  readonly source: MandateSource;
  /** True for the body that the text names first: the one that acts, where the others approve, give opinions or sign with it. */
  readonly leads: boolean;
  readonly modality: Modality | null;
  /** Slugs of what it is about. */
  readonly slugs: readonly string[];
  /** Activities that it binds; empty for a power that speaks to the body alone. */
  readonly activities: readonly string[];
  readonly processes: readonly string[];
  readonly evidence: Evidence;
}
