import type { EnforcerAnswer, NoteAnswer, ReadingAnswer, StepAnswer } from './applicability.js';
import { EVIDENCE_FIELDS, type EvidenceAnswer } from './fragments.js';

/** Where a procedure rests. */
export interface BasisAnswer {
  readonly id: string;
  readonly role: string;
  readonly onRecord: boolean;
  readonly inForce: boolean | null;
  readonly evidence: EvidenceAnswer;
}

/** A procedure as it stands for the plant. */
export interface PermitAnswer {
  readonly key: string;
  readonly name: string;
  readonly level: string;
  readonly needed: 'APPLIES' | 'NEEDS_FACT' | 'DOES_NOT_APPLY';
  readonly facts: readonly string[];
  readonly why: string;
  readonly optional: boolean;
  readonly after: readonly string[];
  readonly days: number | null;
  readonly termKind: string | null;
  readonly termBound: string | null;
  readonly termAt: string | null;
  readonly silence: string;
  readonly doubts: readonly string[];
  readonly authority: EnforcerAnswer | null;
  readonly path: readonly StepAnswer[];
  readonly basis: readonly BasisAnswer[];
}

export interface CriticalPathAnswer {
  readonly permits: readonly string[];
  readonly days: number;
  readonly businessDays: number;
  readonly calendarDays: number;
  readonly calendarEstimate: number;
  readonly unknown: readonly string[];
}

export interface PermitsAnswer {
  readonly permits: {
    readonly asOf: string;
    readonly count: number;
    readonly criticalPath: CriticalPathAnswer;
    readonly unknownElsewhere: readonly string[];
    readonly understood: readonly ReadingAnswer[];
    readonly notes: readonly NoteAnswer[];
    readonly permits: readonly PermitAnswer[];
  };
}

/** The procedures of a plant: 100 at most, those needed first. */
export const PERMITS_QUERY = `query Permits($profile: ProfileInput!, $language: Language!, $asOf: Date) {
  permits(profile: $profile, asOf: $asOf) {
    asOf count unknownElsewhere
    criticalPath { permits days businessDays calendarDays calendarEstimate unknown }
    understood { field element means }
    notes { element says(language: $language) nearest }
    permits(first: 100) {
      key name(language: $language) level needed facts why(language: $language) optional after
      days termKind termBound termAt silence doubts
      authority { key name(language: $language) namedAs evidence { ${EVIDENCE_FIELDS} } }
      path { kind element met node evidence { ${EVIDENCE_FIELDS} } }
      basis { id role onRecord inForce evidence { ${EVIDENCE_FIELDS} } }
    }
  }
}`;

/** What else the record of a procedure tells. */
export interface PermitRecordAnswer {
  readonly permit: {
    readonly neededFor: string;
    readonly exempt: string | null;
    readonly fee: string | null;
    readonly notes: string | null;
    readonly homoclave: string | null;
    readonly requisites: readonly string[];
    readonly sources: readonly string[];
  } | null;
}

/** The record of one procedure. */
export const PERMIT_QUERY = `query Permit($key: String!, $language: Language!, $asOf: Date) {
  permit(key: $key, asOf: $asOf) {
    neededFor(language: $language) exempt(language: $language) fee(language: $language) notes(language: $language)
    homoclave requisites(language: $language) sources
  }
}`;
