import type { Day, PartialDay } from '../../domain/day.js';
import type { Evidence } from '../../domain/evidence.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { InstrumentKey } from '../../domain/instrument-key.js';
import type { Severity, SignalCode } from '../../domain/ports/questions/docket.js';
import type { LoadedGraph } from '../graph/loaded-graph.js';

/** What a detector finds; ids, recommendations, goals and rank are worked out for all alike. */
export interface Ground {
  readonly code: SignalCode;
  readonly severity: Severity;
  readonly instrument: GraphNode<'Instrument'> | null;
  readonly provision?: GraphNode<'Provision'>;
  readonly pair?: readonly [string, string];
  readonly authority?: string;
  readonly topic?: GraphNode<'Topic'>;
  readonly activity?: string;
  readonly comparators?: readonly InstrumentKey[];
  /** The ground, and what would settle it: Spanish, English. */
  readonly says: readonly [string, string];
  readonly settledBy: readonly [string, string];
  readonly day: PartialDay | null;
  readonly evidence: readonly Evidence[];
  readonly candidate?: boolean;
  /** Numbers of recommendations that the ground itself names. */
  readonly recommendations?: readonly number[];
}

/** Finds the grounds of one code on a day. One file for each. */
export type Detector = (graph: LoadedGraph, asOf: Day) => readonly Ground[];

/**
 * False for the parts of a text that only tell how it came about or passes on: transitories, considerandos, the resolution that issued it, the
 * basis, history and drafts that an entry describes. What they name belongs to their day.
 */
export function isLasting(locator: Locator): boolean {
  return !/(^|\/)(trans|cons|res)-|(^|\/)sub-(fundamento|considerandos?|proyecto|antecedentes|cancelacion|sustitucion|vigencia)/.test(
    locator,
  );
}

/** What a text is called in a sentence: its designation, acronym or title. */
export function nameOf({ properties }: GraphNode<'Instrument'>): string {
  return properties.designation ?? properties.acronym ?? properties.titleEs;
}
