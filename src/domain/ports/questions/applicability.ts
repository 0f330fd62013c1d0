import type { Day, PartialDay } from '../../day.js';
import type { Evidence } from '../../evidence.js';
import type { NodeId } from '../../graph/node-id.js';
import type { InForce } from '../../in-force.js';
import type { InstrumentKey } from '../../instrument-key.js';
import type { ProvisionId } from '../../locator/provision-id.js';
import type { Act, InstrumentKind, Modality } from '../../vocabulary.js';

/** A remark in both languages. */
export interface Bilingual {
  readonly es: string;
  readonly en: string;
}

/** Which element of the profile met which element of the law, and where that was read. */
export interface PathStep {
  /** What of the profile: where it stands, what it does, makes or sells, a fact; or the scope of the text that bounds the rule. */
  readonly kind: 'jurisdiction' | 'market' | 'activity' | 'process' | 'product' | 'scope' | 'fact' | 'citation';
  /** The words of the profile: `battery-pack-assembly`, `soldadura láser`, `workers = 420`. */
  readonly element: string;
  /** The words of the law that they met: an activity, a heading, a condition. */
  readonly met: string;
  /** The node that the link ends at; null for a condition. */
  readonly node: NodeId | null;
  readonly evidence: Evidence;
}

/** A rule of a provision that binds the profile. */
export interface BindingRule {
  readonly id: ProvisionId;
  readonly heading: string;
  readonly modality: Modality;
  readonly act: Act | null;
  /** What it demands, in our words; the official ones where we have none. */
  readonly demands: Bilingual;
  readonly why: Bilingual;
  readonly path: readonly PathStep[];
  readonly doubts: readonly string[];
}

/** Who watches over a text on the day asked. */
export interface Enforcer {
  /** Null for a name without a record. */
  readonly key: string | null;
  readonly name: Bilingual;
  /** The body that the text names, where another holds its tasks on the day asked. */
  readonly namedAs: string | null;
  readonly evidence: Evidence;
}

/** What follows from a breach, and where it says so. */
export interface SanctionPlace {
  readonly id: ProvisionId;
  readonly heading: string;
  readonly says: Bilingual;
  /** True where it stands in another text: the law on which this one rests. */
  readonly elsewhere: boolean;
  readonly evidence: Evidence;
}

/** What is known to come. */
export interface NextChange {
  readonly on: PartialDay;
  readonly what: Bilingual;
  readonly evidence: Evidence;
}

/** A fact that would settle whether a rule binds. */
export interface OpenFact {
  readonly fact: string;
  readonly provision: ProvisionId;
  /** The test that waits for it; null where an activity, a process or a product does. */
  readonly condition: string | null;
  readonly evidence: Evidence;
}

/** A link that was read from official words and by nobody else: it may bind. */
export interface Candidate {
  readonly provision: ProvisionId;
  readonly met: string;
  readonly confidence: number | null;
  readonly evidence: Evidence;
}

export interface AppliedInstrument {
  readonly key: InstrumentKey;
  readonly kind: InstrumentKind;
  readonly inForce: InForce;
  /** In the order of the text; a provision may stand here twice, once for each of its rules. */
  readonly provisions: readonly BindingRule[];
  /** Facts that would bring in more of its rules. */
  readonly open: readonly OpenFact[];
  readonly enforcers: readonly Enforcer[];
  readonly sanctions: readonly SanctionPlace[];
  readonly nextChange: NextChange | null;
  readonly candidates: readonly Candidate[];
}

/** A text that may apply. */
export interface PendingInstrument extends OpenFact {
  readonly key: InstrumentKey;
  /** Only mentions in its official words speak for it: `fact` is REVIEW, a person must read it. */
  readonly candidate: boolean;
  readonly why: Bilingual;
}

/** The fact that a candidate waits for: that a person has read it. */
export const REVIEW = 'review';

/** Why a text does not apply. */
export const EXCLUSIONS = [
  'not-in-force',
  'not-yet-in-force',
  'draft',
  'other-jurisdiction',
  'other-market',
  'voluntary',
  'no-binding-rule',
  'no-activity',
  'out-of-scope',
  'condition-fails',
  'lifted-by-exception',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

export interface ExcludedInstrument {
  readonly key: InstrumentKey;
  readonly why: Exclusion;
  readonly detail: Bilingual;
  /** The test that failed, or that lifts the rule. */
  readonly condition: string | null;
  /** Where it stands; null where the record of the text itself decides. */
  readonly provision: ProvisionId | null;
  readonly evidence: Evidence | null;
}

/** Something in the profile that the answer could not use. */
export interface ProfileNote {
  readonly element: string;
  readonly says: Bilingual;
  readonly nearest: readonly string[];
}

/** How words of the profile that are no keys were understood. */
export interface ProfileReading {
  readonly field: 'jurisdiction' | 'activities' | 'processes';
  /** The words: `N.L.`, `335910`, `soldadura láser`. */
  readonly element: string;
  /** Keys of places, activities or processes. */
  readonly means: readonly string[];
}

/** Every instrument of the graph stands in exactly one of the three lists, by key; `needsFact` has one record per instrument and fact. */
export interface Applicability {
  readonly asOf: Day;
  readonly applies: readonly AppliedInstrument[];
  readonly needsFact: readonly PendingInstrument[];
  readonly doesNotApply: readonly ExcludedInstrument[];
  readonly understood: readonly ProfileReading[];
  readonly notes: readonly ProfileNote[];
}
