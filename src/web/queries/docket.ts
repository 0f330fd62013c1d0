import { EVIDENCE_FIELDS, type EvidenceAnswer } from './fragments.js';

/** One ground for reform. */
export interface SignalAnswer {
  readonly id: string;
  readonly code: string;
  readonly severity: string;
  readonly instrument: string | null;
  readonly provision: string | null;
  readonly topic: string | null;
  readonly activity: string | null;
  readonly authority: string | null;
  readonly pair: readonly string[] | null;
  readonly comparators: readonly string[];
  readonly recommendations: readonly number[];
  readonly namedBy: readonly number[];
  readonly ground: string;
  readonly groundEn: string;
  readonly settledBy: string;
  readonly settledByEn: string;
  readonly day: string | null;
  readonly sdg: readonly number[];
  readonly rank: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly candidate: boolean;
  readonly evidence: readonly EvidenceAnswer[];
  readonly positions: readonly PositionAnswer[];
}

/** What somebody said at a forum. */
export interface PositionAnswer {
  readonly who: string;
  readonly stance: string;
  readonly words: string;
  readonly day: string;
}

export interface DocketAnswer {
  readonly docket: { readonly asOf: string; readonly total: number; readonly edges: readonly SignalAnswer[] } | null;
}

/** Thirty signals from `offset` on, by rank. */
export const DOCKET_QUERY = `query Docket(
  $recommendation: Int, $code: SignalCode, $severity: Severity, $authority: String, $instrument: String, $topic: String
  $offset: Int, $asOf: Date
) {
  docket(
    recommendation: $recommendation, code: $code, severity: $severity, authority: $authority, instrument: $instrument
    topic: $topic, asOf: $asOf
  ) {
    asOf total
    edges: signals(first: 30, offset: $offset) {
      id code severity instrument provision topic activity authority pair comparators recommendations namedBy
      ground groundEn settledBy settledByEn day sdg rank candidate
      parts { severity asked reach age basis }
      evidence { ${EVIDENCE_FIELDS} }
      positions { who stance words day }
    }
  }
}`;

/** A signal as a count of signals needs it. */
export interface SignalLine {
  readonly code: string;
  readonly severity: string;
  readonly instrument: string | null;
  readonly topic: string | null;
  readonly recommendations: readonly number[];
}

export interface DocketLinesAnswer {
  readonly docket: { readonly asOf: string; readonly total: number; readonly edges: readonly SignalLine[] } | null;
}

/** A hundred signals from `offset` on, as lines to count. */
export const DOCKET_LINES_QUERY = `query DocketLines($offset: Int, $asOf: Date) {
  docket(asOf: $asOf) {
    asOf total
    edges: signals(first: 100, offset: $offset) { code severity instrument topic recommendations }
  }
}`;

/** A body or group that must sit at the table. */
export interface ActorAnswer {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly namedAs: string | null;
  readonly role: string;
  readonly instruments: readonly string[];
  readonly evidence: readonly EvidenceAnswer[];
}

export interface ActorsAnswer {
  readonly recommendationDocket: {
    readonly asOf: string;
    readonly total: number;
    readonly sdg: readonly number[];
    readonly actors: readonly ActorAnswer[];
  } | null;
}

/** Who must sit at the table of one recommendation, and how much there is to discuss. */
export const ACTORS_QUERY = `query Actors($number: Int!, $asOf: Date) {
  recommendationDocket(number: $number, asOf: $asOf) {
    asOf total sdg
    actors {
      key nameEs nameEn namedAs role instruments
      evidence { ${EVIDENCE_FIELDS} }
    }
  }
}`;
