import type { Day } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { InstrumentKey } from '../../instrument-key.js';
import type { ProvisionId } from '../../locator/provision-id.js';

/** One text's meaning of a term. */
export interface TermMeaning {
  readonly instrument: InstrumentKey;
  readonly provision: ProvisionId;
  readonly term: string;
  readonly definition: string;
  readonly evidence: Evidence;
}

/** A term that two texts in force define, and in what they differ. */
export interface DefinitionCollision {
  readonly slug: string;
  readonly meanings: readonly [TermMeaning, TermMeaning];
  /** Figures that stand in one and not in the other; they decide who is bound. */
  readonly figures: readonly string[];
  /** Share of words that both have, 0 to 1. */
  readonly likeness: number;
  /** True where one text is made under the other and may say it more closely, or refers to it. */
  readonly related: boolean;
}

export interface DefinitionsAnswer {
  readonly asOf: Day;
  readonly collisions: readonly DefinitionCollision[];
}
