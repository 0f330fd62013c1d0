import { EVIDENCE_FIELDS, type EvidenceAnswer } from './fragments.js';

/** A text that an ask would change, who can change it, and by which step. */
export interface TargetAnswer {
  readonly instrument: string;
  readonly named: boolean;
  readonly provisions: readonly string[];
  readonly changedBy: readonly string[];
  readonly step: string;
  readonly stepEn: string;
  readonly stepAt: string | null;
  readonly evidence: readonly EvidenceAnswer[];
}

/** Something later than the report that may answer an ask. */
export interface EventAnswer {
  readonly day: string;
  readonly instrument: string;
  readonly what: string;
  readonly confidence: number;
  readonly why: string;
  readonly whyEn: string;
  readonly evidence: readonly EvidenceAnswer[];
}

/** One ask and how it stands. */
export interface LedgerEntry {
  readonly ask: string;
  readonly verb: string;
  readonly objectEs: string;
  readonly objectEn: string;
  readonly addressee: string | null;
  readonly state: string;
  readonly confidence: number;
  readonly reason: string;
  readonly reasonEn: string;
  readonly targets: readonly TargetAnswer[];
  readonly since: readonly EventAnswer[];
  readonly evidence: readonly EvidenceAnswer[];
}

export interface LedgerAnswer {
  readonly ledger: {
    readonly asOf: string;
    readonly reportDay: string;
    readonly entries: readonly LedgerEntry[];
  } | null;
}

/** The asks of one recommendation, with what has come of each. */
export const LEDGER_QUERY = `query Ledger($number: Int!, $asOf: Date) {
  ledger(recommendation: $number, asOf: $asOf) {
    asOf reportDay
    entries(first: 40) {
      ask verb objectEs objectEn addressee state confidence reason reasonEn
      targets {
        instrument named provisions changedBy step stepEn stepAt
        evidence { ${EVIDENCE_FIELDS} }
      }
      since {
        day instrument what confidence why whyEn
        evidence { ${EVIDENCE_FIELDS} }
      }
      evidence { ${EVIDENCE_FIELDS} }
    }
  }
}`;
