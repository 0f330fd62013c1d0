import type { Day } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { PermitStage } from '../../graph/permit-properties.js';
import type { Confidence, Silence, TermBound, TermKind } from '../../vocabulary.js';
import type { Bilingual, Enforcer, Exclusion, PathStep, ProfileNote, ProfileReading } from './applicability.js';

/** Whether a project must go through a procedure. */
export const NEEDS = ['applies', 'needsFact', 'doesNotApply'] as const;
export type Need = (typeof NEEDS)[number];

/** Where a procedure rests: a part, a whole text, or the name of a text without a record. */
export interface BasisPlace {
  /** `lgeepa#art-31`, `lgeepa`, or the words. */
  readonly id: string;
  /** What the place does for the procedure. */
  readonly role: 'basis' | 'term' | 'stage' | 'silence';
  /** False where the corpus has no such part and the whole text stands for it, or no record at all. */
  readonly onRecord: boolean;
  /** Whether the text is in force on the day asked; null where nobody knows. */
  readonly inForce: boolean | null;
  readonly evidence: Evidence;
}

/** By when an answer is due, or a duty to be met. */
export interface PermitTerm {
  /** Null where no provision states a number. */
  readonly days: number | null;
  readonly kind: TermKind;
  /** Whose time it is; only an authority's is waited for. */
  readonly bound: TermBound | null;
  /** Id of the provision that sets it. */
  readonly at: string | null;
  readonly from: Bilingual | null;
  readonly stages: readonly PermitStage[];
}

/** One procedure for one project. */
export interface NeededPermit {
  readonly key: string;
  readonly name: Bilingual;
  readonly homoclave: string | null;
  readonly level: string;
  readonly jurisdiction: string;
  /** Who decides, on the day asked. */
  readonly authority: Enforcer | null;
  readonly needed: Need;
  /** The first fact that would settle it, and all of them; null and empty where it is settled. */
  readonly fact: string | null;
  readonly facts: readonly string[];
  /** Why it is not needed; null where it is or may be. */
  readonly reason: Exclusion | 'other-project' | null;
  readonly why: Bilingual;
  readonly path: readonly PathStep[];
  /** When it is needed and who is exempt, in words: what conditions on facts do not say. */
  readonly neededFor: Bilingual;
  readonly exempt: Bilingual | null;
  readonly requisites: { readonly es: readonly string[]; readonly en: readonly string[] };
  readonly term: PermitTerm | null;
  readonly silence: Silence;
  readonly silenceAt: string | null;
  readonly fee: Bilingual | null;
  readonly notes: Bilingual | null;
  /** A project may do without it. */
  readonly optional: boolean;
  /** What must come before it, among what is or may be needed; through a procedure that is not, what comes before that. */
  readonly after: readonly string[];
  readonly basis: readonly BasisPlace[];
  readonly confidence: Confidence;
  readonly doubts: readonly string[];
}

/** The chain of needed procedures that takes longest by the terms that are known. */
export interface CriticalPath {
  /** In the order in which they are gone through. */
  readonly permits: readonly string[];
  /** The days of the terms known along it, each as its provision counts them, added up. */
  readonly days: number;
  readonly businessDays: number;
  readonly calendarDays: number;
  /** The same as days of the calendar, five working days to a week, holidays not counted: an estimate. */
  readonly calendarEstimate: number;
  /** Procedures along it whose authority has no term in days: nobody can tell how long it takes. */
  readonly unknown: readonly string[];
}

/** The procedures of a project, what follows what, and where the days go. */
export interface PermitsAnswer {
  readonly asOf: Day;
  /** Every procedure on record: those needed first, in an order in which they can be gone through; those not needed last. */
  readonly permits: readonly NeededPermit[];
  readonly criticalPath: CriticalPath;
  /** Needed procedures off the path whose term nobody knows. */
  readonly unknownElsewhere: readonly string[];
  readonly understood: readonly ProfileReading[];
  readonly notes: readonly ProfileNote[];
}
