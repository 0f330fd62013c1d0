import type { GraphNode } from '../../domain/graph/node.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Neighbour } from '../../domain/ports/graph-store.js';

/** One instrument, or one part of one, as the forms that others read are made from it. */
export interface InstrumentDocument {
  readonly instrument: GraphNode<'Instrument'>;
  /** What the record of the instrument is linked to: who issued and enforces it, what it is about, what it cites as a whole. */
  readonly links: readonly Neighbour[];
  /** The part asked for, null for the whole. */
  readonly part: DocumentPart | null;
  /** The parts that stand in no other of them, in the order of the text. */
  readonly parts: readonly DocumentPart[];
  /** The instruments that the links of the document lead to, and those whose parts they lead to. */
  readonly cited: ReadonlyMap<InstrumentKey, GraphNode<'Instrument'>>;
}

/** A part with those that stand in it. */
export interface DocumentPart {
  readonly node: GraphNode<'Provision'>;
  readonly parts: readonly DocumentPart[];
  readonly links: readonly Neighbour[];
}

/** A part and all in it, in the order of the text. */
export function* walkParts(parts: readonly DocumentPart[]): Generator<DocumentPart> {
  for (const part of parts) {
    yield part;
    yield* walkParts(part.parts);
  }
}
