import type { Day, PartialDay } from '../day.js';
import type { Evidence } from '../evidence.js';
import type { InstrumentKey } from '../instrument-key.js';
import type { Locator } from '../locator/locator.js';
import type { SegmentKind } from '../locator/segment-kind.js';
import type { Statement } from '../statement.js';
import type { Confidence, InstrumentKind, ReviewState, Status } from '../vocabulary.js';
import type { NodeId, NodeLabel } from './node-id.js';

/** One legal text. Names in two languages end in Es and En; a null is "not known", never "no". */
export interface InstrumentProperties {
  readonly key: InstrumentKey;
  readonly kind: InstrumentKind;
  readonly designation: string | null;
  readonly acronym: string | null;
  readonly titleEs: string;
  /** Null for an official text that no record describes. */
  readonly titleEn: string | null;
  /** Spanish titles that it bore before, under which older texts cite it. */
  readonly formerTitles: readonly string[];
  /** ISO 3166-2 codes, the first the issuing one; INT for treaties and international standards. */
  readonly jurisdictions: readonly string[];
  readonly published: PartialDay | null;
  readonly effective: PartialDay | null;
  readonly lastReform: PartialDay | null;
  /** The day it ceased to be in force, from which another text took its place; null while in force or unknown. */
  readonly ended: PartialDay | null;
  /** Null, with its day, for an official text that no record describes: nobody has said whether it is in force. */
  readonly status: Status | null;
  readonly statusOn: PartialDay | null;
  readonly url: string | null;
  readonly relevanceEs: string | null;
  readonly relevanceEn: string | null;
  readonly reformNoteEs: string | null;
  readonly reformNoteEn: string | null;
  readonly sources: readonly string[];
  readonly confidence: Confidence | null;
  /** The doubts of the record, kept visible. */
  readonly unverified: readonly string[];
  readonly reviewState: ReviewState;
  readonly reviewOn: PartialDay | null;
  readonly reviewNote: string | null;
  /** Whether our summary, the official text, or both were read. */
  readonly hasSummary: boolean;
  readonly hasOfficialText: boolean;
  readonly family: InstrumentKey | null;
  /** The file of the summary, or of the official text where there is no summary. */
  readonly file: string;
}

/** One addressable part of an instrument. */
export interface ProvisionProperties {
  readonly instrument: InstrumentKey;
  readonly locator: Locator;
  /** The locator of the part that holds it. */
  readonly parent: Locator | null;
  readonly kind: SegmentKind;
  /** Place in the instrument, from 0. */
  readonly order: number;
  /** Steps below an outermost part, from 0. */
  readonly depth: number;
  /** The heading as the file prints it: "Artículo 31. Residuos sujetos a plan de manejo". */
  readonly heading: string;
  /** The official words; null where no official text was read. */
  readonly official: string | null;
  /** Our words; null where there is no summary of this part. */
  readonly summaryEs: string | null;
  readonly summaryEn: string | null;
  readonly doubts: readonly string[];
  readonly statements: readonly Statement[];
  /** Where its text was read. */
  readonly evidence: Evidence;
}

/** The editions of one standard. */
export interface FamilyProperties {
  readonly key: InstrumentKey;
  readonly designation: string;
}

/** A public body, for the time that it exists. */
export interface AuthorityProperties {
  readonly key: string;
  readonly acronym: string | null;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly level: string;
  readonly aliases: readonly string[];
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

/** A step of the value chain. */
export interface ActivityProperties {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly stage: string;
  readonly aliases: readonly string[];
  /** SCIAN 2023 class codes, most fitting first, and their Spanish names in the same order. */
  readonly scian: readonly string[];
  readonly scianNames: readonly string[];
  /** HS headings or subheadings. */
  readonly hs: readonly string[];
  readonly descriptionEs: string;
  readonly descriptionEn: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

/** What a rule is about. */
export interface TopicProperties {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  /** The slugs of corpus files that this topic stands for. */
  readonly slugs: readonly string[];
  readonly termsEs: readonly string[];
  readonly termsEn: readonly string[];
  /** Numbers of the Sustainable Development Goals it serves. */
  readonly sdg: readonly number[];
  readonly circularEconomy: readonly string[];
}

/** One of the 28 recommendations of the Task Force. */
export interface RecommendationProperties {
  readonly key: string;
  readonly number: number;
  readonly axis: string;
  readonly titleEs: string;
  readonly titleEn: string;
  readonly summaryEs: string;
  readonly summaryEn: string;
  readonly reportErrors: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

/** One thing that a recommendation asks for. */
export interface AskProperties {
  readonly key: string;
  readonly recommendation: string;
  readonly verb: string;
  readonly objectEs: string;
  readonly objectEn: string;
  readonly deadline: string | null;
  readonly addressee: string | null;
  readonly instrument: string | null;
}

/** A country, a state, or the international plane. */
export interface JurisdictionProperties {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly kind: string;
}

/** What happens on a floor. */
export interface ProcessProperties {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly termsEs: readonly string[];
  readonly termsEn: readonly string[];
  readonly hazards: readonly string[];
}

/** A heading or subheading of the Harmonised System. */
export interface ProductProperties {
  readonly key: string;
}

/** A text or body that is named but has no record. */
export interface NamedTextProperties {
  readonly key: string;
  readonly name: string;
}

export interface NodeProperties {
  readonly Instrument: InstrumentProperties;
  readonly Family: FamilyProperties;
  readonly Provision: ProvisionProperties;
  readonly Authority: AuthorityProperties;
  readonly Activity: ActivityProperties;
  readonly Topic: TopicProperties;
  readonly Recommendation: RecommendationProperties;
  readonly Ask: AskProperties;
  readonly Jurisdiction: JurisdictionProperties;
  readonly Process: ProcessProperties;
  readonly Product: ProductProperties;
  readonly NamedText: NamedTextProperties;
}

/** A node of one label. */
export interface GraphNode<L extends NodeLabel = NodeLabel> {
  readonly id: NodeId;
  readonly label: L;
  readonly properties: NodeProperties[L];
}

/** Any node, told apart by its label. */
export type AnyNode = { readonly [L in NodeLabel]: GraphNode<L> }[NodeLabel];
