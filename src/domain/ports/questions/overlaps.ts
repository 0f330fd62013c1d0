import type { Day } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { InstrumentKey } from '../../instrument-key.js';
import type { Locator } from '../../locator/locator.js';
import type { ProvisionId } from '../../locator/provision-id.js';
import type { Act, Modality } from '../../vocabulary.js';

/** Which overlaps are wanted; a field that is absent keeps all. Keys that name nothing are refused with the nearest that do. */
export interface OverlapFilter {
  readonly asOf: Day;
  /** Key of a body, of today or extinct: the body that holds its tasks on the day is meant. */
  readonly authority?: string | null;
  /** Key of a topic, or one of the slugs that it stands for. */
  readonly topic?: string | null;
  readonly activity?: string | null;
  readonly act?: Act | null;
  readonly concurrence?: Concurrence | null;
}

/**
 * How two mandates come to stand side by side. By design: one provision gives the act to both, one standard was issued by both, or one
 * side's words call the other in. Else nobody planned it.
 */
export const CONCURRENCES = ['joint-provision', 'joint-instrument', 'coordination-clause', 'unplanned'] as const;
export type Concurrence = (typeof CONCURRENCES)[number];

/**
 * How a provision shows the mandate: its rule names the body and the act, the body's own standard lays the rule, a record of the body cites it, or
 * act or body are concluded (from a word such as `permits`, from who enforces the text).
 */
export const MANDATE_SOURCES = ['stated', 'exercised', 'recorded', 'concluded'] as const;
export type MandateSource = (typeof MANDATE_SOURCES)[number];

/** A provision that gives or exercises the act. */
export interface MandatePlace {
  readonly id: ProvisionId;
  readonly instrument: InstrumentKey;
  readonly locator: Locator;
  readonly heading: string;
  /** Its Spanish words, at most 200 characters. */
  readonly quote: string;
  readonly modality: Modality | null;
  readonly source: MandateSource;
  /** The body that the provision names, where another holds its tasks on the day asked. */
  readonly namedAs: string | null;
  readonly evidence: Evidence;
}

export interface OverlapSide {
  readonly authority: string;
  /** The strongest, at most SIDE_LIMIT. */
  readonly provisions: readonly MandatePlace[];
  /** All there are. */
  readonly count: number;
}

/** The parts of a score, each from 0 to 1; the score is their weighted mean. */
export interface OverlapParts {
  /** How few provisions of the corpus share the narrowest word that both sides share. */
  readonly specificity: number;
  /** How much of what the two closest provisions are about is the same. */
  readonly subject: number;
  /** Provisions on the weaker side. */
  readonly provisions: number;
  /** Whether both sides state the act in so many words. */
  readonly directness: number;
  /** Whether both sides bind the activity itself. */
  readonly activity: number;
  /** 1 between bodies of one level of government. */
  readonly level: number;
  /** Whether both sides bind the same process. */
  readonly process: number;
  /** How the links were read: by a person, from words, by a rule. */
  readonly basis: number;
  /** 1 where nobody planned it. */
  readonly unplanned: number;
}

/** Two bodies, each with a provision that gives or exercises one act on one topic and activity. */
export interface Overlap {
  /** Names the cell: authorities, topic, activity, act. */
  readonly id: string;
  readonly authorities: readonly [string, string];
  readonly topic: string;
  /** The slugs of the corpus that the topic stands for, and those that both sides use. */
  readonly topicSlugs: readonly string[];
  readonly sharedSlugs: readonly string[];
  /** The activity for which both sides say most; null where neither side is about an activity. */
  readonly activity: string | null;
  /** Every activity that both sides reach. */
  readonly activities: readonly string[];
  readonly act: Act;
  readonly sides: readonly [OverlapSide, OverlapSide];
  readonly concurrence: Concurrence;
  /** The places that make it planned; empty where nobody planned it. */
  readonly planned: readonly MandatePlace[];
  readonly score: number;
  readonly parts: OverlapParts;
  /** Why it is more than a shared word, and whether it was planned; in Spanish and in English. */
  readonly why: string;
  readonly whyEn: string;
  /** The overlap of which this is the like, for another activity or on the same provisions; null for one of its own. */
  readonly likeOf: string | null;
  /** True where a link of either side was concluded by a rule and not read by a person. */
  readonly candidate: boolean;
}

export interface OverlapAnswer {
  readonly asOf: Day;
  /** Those of their own first, best first; then their likes for other activities. */
  readonly overlaps: readonly Overlap[];
}

/** One cell of the matrix of topics and bodies. */
export interface OverlapCell {
  readonly topic: string;
  readonly act: Act;
  readonly authorities: readonly string[];
  readonly overlaps: number;
  readonly unplanned: number;
}

/** All that stands between two bodies. */
export interface OverlapPair {
  readonly authorities: readonly [string, string];
  readonly overlaps: number;
  readonly unplanned: number;
  readonly topics: readonly string[];
  readonly acts: readonly Act[];
  /** Ids of the overlaps, best first. */
  readonly ids: readonly string[];
}
