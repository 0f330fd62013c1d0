import { EVIDENCE_FIELDS, type EvidenceAnswer } from './fragments.js';

/** Something that happened to a text, or comes. */
export interface ChangeAnswer {
  readonly id: string;
  readonly kind: string;
  readonly day: string;
  readonly instrument: string | null;
  readonly provision: string | null;
  readonly title: string;
  readonly titleEn: string;
  readonly url: string | null;
  readonly evidence: readonly EvidenceAnswer[];
}

export interface ChangesAnswer {
  readonly changes: {
    readonly asOf: string;
    readonly from: string;
    readonly to: string;
    readonly total: number;
    readonly next: readonly ChangeAnswer[];
    readonly a: readonly ChangeAnswer[];
    readonly b: readonly ChangeAnswer[];
    readonly c: readonly ChangeAnswer[];
    readonly d: readonly ChangeAnswer[];
  };
}

const CHANGE = `{ id kind day instrument provision title titleEn url evidence { ${EVIDENCE_FIELDS} } }`;

/** What changed since a day, 400 at most, and the 100 that come first. */
export const CHANGES_QUERY = `query Changes($from: Date, $kind: ChangeKind, $asOf: Date) {
  changes(from: $from, kind: $kind, asOf: $asOf) {
    asOf from to total
    next(first: 100) ${CHANGE}
    a: changes(first: 100) ${CHANGE}
    b: changes(first: 100, offset: 100) ${CHANGE}
    c: changes(first: 100, offset: 200) ${CHANGE}
    d: changes(first: 100, offset: 300) ${CHANGE}
  }
}`;
