import type { Condition } from './profile-condition.js';
import type { Act, Modality } from './vocabulary.js';

/** How a statement came to be: a person wrote a `::rule`, or the official words were read. */
export const STATEMENT_BASES = ['curated', 'extracted'] as const;
export type StatementBasis = (typeof STATEMENT_BASES)[number];

/** What a provision does, in the terms that applicability and overlaps decide by. One `::rule` of a corpus file, or one reading of an official text. */
export interface Statement extends ReadWords {
  readonly basis: StatementBasis;
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

/** What only official words tell. */
export interface ReadWords {
  /** Who must, may or must not act, as the text names them: "Los generadores de residuos peligrosos". */
  readonly bearer: string | null;
  /** What they do, from its verb on: "registrarse ante la Secretaría". */
  readonly object: string | null;
  readonly limits: readonly Limit[];
  readonly deadline: Deadline | null;
  readonly sanction: Sanction | null;
  /** The terms defined, as printed. */
  readonly terms: readonly string[];
  /** Offsets of the sentence in the official words of the provision, UTF-16 units, from 0, end exclusive; null for a curated rule. */
  readonly span: readonly [number, number] | null;
  /** 0 to 1; null for a curated rule. */
  readonly confidence: number | null;
}

/** What a curated rule leaves to the words of its section. */
export const NOTHING_READ: ReadWords = {
  bearer: null,
  object: null,
  limits: [],
  deadline: null,
  sanction: null,
  terms: [],
  span: null,
  confidence: null,
};

export const LIMIT_COMPARISONS = ['>=', '<=', '>', '<', '='] as const;
export type LimitComparison = (typeof LIMIT_COMPARISONS)[number];

/** A measured bound: "no mayor de 85 dB(A)" is `<=`, 85, `dB(A)`. */
export interface Limit {
  readonly comparison: LimitComparison;
  readonly value: number;
  /** The unit in its usual sign: `kW`, `mg/L`, `%`, `m2`; the words of the text where it has none. */
  readonly unit: string;
  readonly surface: string;
}

export const DEADLINE_UNITS = [
  'minute',
  'hour',
  'day',
  'business-day',
  'calendar-day',
  'week',
  'month',
  'year',
] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

/** A time within which something must be done. A plain `day` is one of which the words do not say whether it is a working day. */
export interface Deadline {
  readonly count: number;
  readonly unit: DeadlineUnit;
  readonly surface: string;
}

export const SANCTION_KINDS = [
  'fine',
  'warning',
  'closure',
  'suspension',
  'revocation',
  'seizure',
  'arrest',
  'prison',
  'disqualification',
  'works',
] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];

/** What an amount is counted in. The UMA took the place of the minimum wage as a measure in 2016; a text that still counts in wages is shown as it is. */
export const AMOUNT_UNITS = ['uma', 'minimum-wage', 'mxn', 'usd', 'percent', 'hour', 'day', 'month', 'year'] as const;
export type AmountUnit = (typeof AMOUNT_UNITS)[number];

/** How much, from and to, both inclusive; null for an end that the words leave open. */
export interface SanctionAmount {
  readonly from: number | null;
  readonly to: number | null;
  readonly unit: AmountUnit;
  readonly surface: string;
}

/** What follows from a breach. */
export interface Sanction {
  readonly kinds: readonly SanctionKind[];
  readonly amounts: readonly SanctionAmount[];
}
