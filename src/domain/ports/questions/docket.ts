import type { Day, PartialDay } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { InstrumentKey } from '../../instrument-key.js';
import type { ProvisionId } from '../../locator/provision-id.js';

/** What can speak for reform of a text. */
export const SIGNAL_CODES = [
  'named',
  'review-overdue',
  'stale-citation',
  'dead-provision',
  'extinct-authority',
  'combustion-only',
  'expired-incentive',
  'definition-collision',
  'gap',
] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

/** `high`: a duty or a right fails on it. `medium`: it misleads. `low`: it is untidy. */
export const SEVERITIES = ['high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface DocketFilter {
  readonly asOf: Day;
  readonly code?: SignalCode | null;
  readonly severity?: Severity | null;
  /** Number of a recommendation. */
  readonly recommendation?: number | null;
  readonly instrument?: string | null;
  readonly topic?: string | null;
  readonly activity?: string | null;
  /** Key of a body, of today or extinct: signals on it, and on texts that it issues or enforces. */
  readonly authority?: string | null;
}

/** The parts of a signal's rank, each from 0 to 1; the rank is their weighted mean. */
export interface SignalParts {
  readonly severity: number;
  /** 1 where a recommendation names the text, 0.5 where our reading ties it to one. */
  readonly asked: number;
  /** Share of the activities of the value chain that the text is about. */
  readonly reach: number;
  /** How long it has lasted: ten years and more are 1. */
  readonly age: number;
  /** How far the evidence can be relied on. */
  readonly basis: number;
}

/** One ground for reform. */
export interface Signal {
  /** Names the signal for as long as its sources say the same: positions point at it. */
  readonly id: string;
  readonly code: SignalCode;
  /** The text that would change; null for a gap. */
  readonly instrument: InstrumentKey | null;
  readonly provision: ProvisionId | null;
  readonly severity: Severity;
  /** Numbers of the recommendations that name the text, then of those that our reading ties to it. */
  readonly recommendations: readonly number[];
  readonly namedBy: readonly number[];
  /** Of a collision: the two parts. Of a stale citation: the citing text and the cited one. */
  readonly pair: readonly [string, string] | null;
  /** The extinct body. */
  readonly authority: string | null;
  readonly topic: string | null;
  readonly topicSlugs: readonly string[];
  readonly activity: string | null;
  /** Texts abroad that regulate what nothing here does. */
  readonly comparators: readonly InstrumentKey[];
  /** The ground in a sentence, in Spanish and in English. */
  readonly ground: string;
  readonly groundEn: string;
  readonly settledBy: string;
  readonly settledByEn: string;
  /** The day from which the ground holds: review due, edition replaced, benefit ended; null where it is not known. */
  readonly day: PartialDay | null;
  readonly evidence: readonly Evidence[];
  /** Goals that the subject serves. */
  readonly sdg: readonly number[];
  readonly rank: number;
  readonly parts: SignalParts;
  /** True where a rule concluded it and nobody has read it against the official text. */
  readonly candidate: boolean;
}

export interface DocketAnswer {
  readonly asOf: Day;
  /** By rank. */
  readonly signals: readonly Signal[];
}

/** A body or group that a recommendation calls on, as it is on the day asked. */
export interface Actor {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  /** The body that the report names, where another holds its tasks now. */
  readonly namedAs: string | null;
  /** Why it must sit at the table. */
  readonly role: 'named' | 'issues' | 'enforces';
  /** Texts of the docket that it issues or enforces. */
  readonly instruments: readonly InstrumentKey[];
  readonly evidence: readonly Evidence[];
}

/** What a forum prepares for one recommendation. */
export interface RecommendationDocket {
  readonly asOf: Day;
  readonly recommendation: number;
  readonly titleEs: string;
  readonly titleEn: string;
  readonly summaryEs: string;
  readonly summaryEn: string;
  readonly actors: readonly Actor[];
  readonly signals: readonly Signal[];
  readonly sdg: readonly number[];
}

/** What a forum may say of a text. */
export const STANCES = ['keep', 'reform', 'create', 'repeal'] as const;
export type Stance = (typeof STANCES)[number];

/** What somebody said at a forum; shown beside a signal, never counted as law. */
export interface Position {
  /** Who said it, as it wishes to be named. */
  readonly who: string;
  /** Key of the body where it has a record. */
  readonly authority: string | null;
  /** Id of a signal, of a provision, or key of an instrument. */
  readonly on: string;
  readonly stance: Stance;
  readonly words: string;
  readonly day: Day;
  /** The file that says so. */
  readonly file: string;
}
