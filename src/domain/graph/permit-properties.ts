import type { PartialDay } from '../day.js';
import type { Condition } from '../profile-condition.js';
import type { Confidence, Silence, TermBound, TermKind } from '../vocabulary.js';

/** One step inside the term of a permit, in the order of the procedure. */
export interface PermitStage {
  readonly stepEs: string;
  readonly stepEn: string;
  readonly days: number | null;
  readonly kind: TermKind | null;
  /** Id of the provision that sets it. */
  readonly at: string | null;
  readonly silence: Silence | null;
}

/** A procedure that a project must go through: who decides, by when, and what silence means. */
export interface PermitProperties {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  /** Its number in the national catalogue of procedures. */
  readonly homoclave: string | null;
  /** `charging-station`, `plant`, `mine-or-recycling`. */
  readonly projectKinds: readonly string[];
  /** `federal`, `state`, `municipal`. */
  readonly level: string;
  readonly jurisdiction: string;
  /** Key of the authority that decides, or its name where it has no record. */
  readonly authority: string;
  /** Keys of the activities that need it; empty where any may. */
  readonly activities: readonly string[];
  /** Every one must hold. */
  readonly when: readonly Condition[];
  /** Any one exempts. */
  readonly unless: readonly Condition[];
  readonly neededEs: string;
  readonly neededEn: string;
  readonly exemptEs: string | null;
  readonly exemptEn: string | null;
  readonly requisitesEs: readonly string[];
  readonly requisitesEn: readonly string[];
  /** In days or, where the kind is `months`, in days of thirty to a month; null where no provision states a number. */
  readonly termDays: number | null;
  readonly termKind: TermKind | null;
  readonly termBound: TermBound | null;
  /** Id of the provision that sets the term. */
  readonly termAt: string | null;
  readonly termFromEs: string | null;
  readonly termFromEn: string | null;
  readonly stages: readonly PermitStage[];
  readonly silence: Silence;
  readonly silenceAt: string | null;
  readonly feeEs: string | null;
  readonly feeEn: string | null;
  readonly notesEs: string | null;
  readonly notesEn: string | null;
  /** Whether the project may do without it. */
  readonly optional: boolean;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

/** A benefit that a provision grants. */
export interface IncentiveProperties {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  /** What sort of benefit it is: a deduction, a tariff rate, a subsidy. */
  readonly kind: string;
  /** Key of the authority that grants it, or its name where it has no record; null where none is known. */
  readonly grantor: string | null;
  /** Keys of the activities that may have it; empty where any may. */
  readonly activities: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly start: PartialDay | null;
  /** The last day of it; null where none is set or known. */
  readonly end: PartialDay | null;
  readonly whatEs: string;
  readonly whatEn: string;
  readonly conditionsEs: readonly string[];
  readonly conditionsEn: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}
