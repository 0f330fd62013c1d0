import type { Condition } from './profile-condition.js';
import type { Act, Modality } from './vocabulary.js';

/** What a provision does, in the terms that applicability and overlaps decide by. One `::rule` of a corpus file, or one reading of an official text. */
export interface Statement {
  readonly modality: Modality;
  readonly act: Act | null;
  /** Slugs of topics. */
  readonly topics: readonly string[];
  /** Alternatives: any one of these activities, processes or products makes the rule relevant. */
  readonly binds: readonly string[];
  readonly processes: readonly string[];
  readonly products: readonly string[];
  /** Every one must hold. */
  readonly when: readonly Condition[];
  /** Any one lifts the rule. */
  readonly unless: readonly Condition[];
  /** Keys of the authorities that act. */
  readonly authorities: readonly string[];
}
