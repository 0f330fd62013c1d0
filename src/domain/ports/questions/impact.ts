import type { Day } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { EdgeType } from '../../graph/edge.js';
import type { NodeId, NodeLabel } from '../../graph/node-id.js';

export interface ImpactRequest {
  /** Key of an instrument, id of a provision (`lgpgir#art-31`), or id of any node. */
  readonly id: string;
  readonly asOf: Day;
  /** How many steps away, 1 to IMPACT_DEPTH_LIMIT; 2 where absent. */
  readonly depth?: number | null;
}

export const IMPACT_DEPTH_LIMIT = 4;

/** One step of a path: this rests on that. */
export interface ImpactStep {
  readonly type: EdgeType;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly evidence: Evidence;
}

/** Something that would have to be looked at if the text were repealed or changed. */
export interface ImpactItem {
  readonly id: NodeId;
  readonly label: NodeLabel;
  readonly name: string;
  /** `rests`: founded on it or developing it. `cites`: refers to it. `mandate`, `permit`, `incentive`, `duty`: what it gives or lays on. `asked`: a recommendation names it. */
  readonly how: 'rests' | 'cites' | 'mandate' | 'permit' | 'incentive' | 'duty' | 'asked';
  /** Steps from the text asked about, from 1. */
  readonly depth: number;
  /** From the item back to the text asked about. */
  readonly path: readonly ImpactStep[];
  /** Whether its text is in force on the day; null where that is not known, or it is no text. */
  readonly inForce: boolean | null;
}

export interface ImpactAnswer {
  readonly asOf: Day;
  readonly id: NodeId;
  readonly name: string;
  readonly depth: number;
  /** Nearest first; then what rests on it before what cites it; in force first. */
  readonly items: readonly ImpactItem[];
  /** True where there are more than IMPACT_LIMIT. */
  readonly cut: boolean;
}

export const IMPACT_LIMIT = 2_000;
