import { EVIDENCE_FIELDS, type EvidenceAnswer } from './fragments.js';

/** An overlap as a list and the heat map need it. */
export interface OverlapLine {
  readonly id: string;
  readonly authorities: readonly string[];
  readonly topic: string;
  readonly act: string;
  readonly activities: readonly string[];
  readonly concurrence: string;
  readonly candidate: boolean;
  readonly score: number;
  /** Null for one of its own, which come first. */
  readonly likeOf: string | null;
}

export interface OverlapsAnswer {
  readonly overlaps: { readonly asOf: string; readonly total: number; readonly edges: readonly OverlapLine[] };
}

/** A hundred overlaps from `offset` on, those of their own first. */
export const OVERLAPS_QUERY = `query Overlaps(
  $topic: String, $authority: String, $activity: String, $act: Act, $concurrence: Concurrence, $offset: Int, $asOf: Date
) {
  overlaps(
    topic: $topic, authority: $authority, activity: $activity, act: $act, concurrence: $concurrence, asOf: $asOf
  ) {
    asOf total
    edges: overlaps(first: 100, offset: $offset) {
      id authorities topic act activities concurrence candidate score likeOf
    }
  }
}`;

/** A provision that gives or exercises an act. */
export interface PlaceAnswer {
  readonly id: string;
  readonly instrument: string;
  readonly locator: string;
  readonly heading: string;
  readonly quote: string;
  readonly modality: string | null;
  readonly source: string;
  readonly namedAs: string | null;
  readonly evidence: EvidenceAnswer;
}

/** One of the two bodies with its provisions. */
export interface SideAnswer {
  readonly authority: string;
  readonly count: number;
  readonly provisions: readonly PlaceAnswer[];
}

/** An overlap with all that speaks for it. */
export interface OverlapDetail extends OverlapLine {
  readonly sharedSlugs: readonly string[];
  readonly sides: readonly SideAnswer[];
  readonly planned: readonly PlaceAnswer[];
  readonly parts: Readonly<Record<string, number>>;
}

export interface OverlapAnswer {
  readonly overlaps: { readonly asOf: string; readonly found: readonly OverlapDetail[] };
}

const PLACE = `fragment PlaceOf on MandatePlace {
  id instrument locator heading quote modality source namedAs
  evidence { ${EVIDENCE_FIELDS} }
}`;

/** The overlaps of one body in one cell of topic, activity and act, in full. */
export const OVERLAP_QUERY = `query Overlap($topic: String!, $authority: String!, $activity: String!, $act: Act!, $asOf: Date) {
  overlaps(topic: $topic, authority: $authority, activity: $activity, act: $act, asOf: $asOf) {
    asOf
    found: overlaps(first: 20) {
      id authorities topic act activities concurrence candidate score likeOf sharedSlugs
      parts { subject specificity directness activity unplanned level provisions basis process }
      sides { authority count provisions { ...PlaceOf } }
      planned { ...PlaceOf }
    }
  }
}
${PLACE}`;
