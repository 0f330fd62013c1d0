import type { Day, PartialDay } from '../day.js';
import type { Evidence } from '../evidence.js';
import type { InstrumentKey } from '../instrument-key.js';
import type { Locator } from '../locator/locator.js';
import type { SegmentKind } from '../locator/segment-kind.js';
import type { FactType } from '../profile.js';
import type { Condition } from '../profile-condition.js';
import type { Statement } from '../statement.js';
import type { Confidence, InstrumentKind, ReviewState, Silence, Status, TermBound, TermKind } from '../vocabulary.js';
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
  /** The last systematic review that left the text as it was (LIC, art. 32; before it, a ratification under LFMN, art. 51). */
  readonly lastReview: PartialDay | null;
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

/** One step inside the term of a permit, in the order of the procedure. */
export interface PermitStage {
  readonly stepEs: string;
  readonly stepEn: string;
  readonly days: number | null;
  readonly kind: TermKind | null;
  /** Id of the provision that sets it. */
  readonly at: string | null;
  readonly silence: Silence | null;
}

/** A procedure that a project must go through: who decides, by when, and what silence means. */
export interface PermitProperties {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  /** Its number in the national catalogue of procedures. */
  readonly homoclave: string | null;
  /** `charging-station`, `plant`, `mine-or-recycling`. */
  readonly projectKinds: readonly string[];
  /** `federal`, `state`, `municipal`. */
  readonly level: string;
  readonly jurisdiction: string;
  /** Key of the authority that decides, or its name where it has no record. */
  readonly authority: string;
  /** Keys of the activities that need it; empty where any may. */
  readonly activities: readonly string[];
  /** Every one must hold. */
  readonly when: readonly Condition[];
  /** Any one exempts. */
  readonly unless: readonly Condition[];
  readonly neededEs: string;
  readonly neededEn: string;
  readonly exemptEs: string | null;
  readonly exemptEn: string | null;
  readonly requisitesEs: readonly string[];
  readonly requisitesEn: readonly string[];
  /** In days or, where the kind is `months`, in days of thirty to a month; null where no provision states a number. */
  readonly termDays: number | null;
  readonly termKind: TermKind | null;
  readonly termBound: TermBound | null;
  /** Id of the provision that sets the term. */
  readonly termAt: string | null;
  readonly termFromEs: string | null;
  readonly termFromEn: string | null;
  readonly stages: readonly PermitStage[];
  readonly silence: Silence;
  readonly silenceAt: string | null;
  readonly feeEs: string | null;
  readonly feeEn: string | null;
  readonly notesEs: string | null;
  readonly notesEn: string | null;
  /** Whether the project may do without it. */
  readonly optional: boolean;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

/** A benefit that a provision grants. */
export interface IncentiveProperties {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  /** What sort of benefit it is: a deduction, a tariff rate, a subsidy. */
  readonly kind: string;
  /** Key of the authority that grants it, or its name where it has no record; null where none is known. */
  readonly grantor: string | null;
  /** Keys of the activities that may have it; empty where any may. */
  readonly activities: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly start: PartialDay | null;
  /** The last day of it; null where none is set or known. */
  readonly end: PartialDay | null;
  readonly whatEs: string;
  readonly whatEn: string;
  readonly conditionsEs: readonly string[];
  readonly conditionsEn: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

/** A fact that a profile may declare and a condition may test. */
export interface FactProperties {
  readonly key: string;
  readonly type: FactType;
  readonly unit: string | null;
  /** The words that a choice or a list may hold; empty where any may. */
  readonly choices: readonly string[];
  readonly meaningEs: string;
  readonly meaningEn: string;
}

/** A text or body that is named but has no record. */
export interface NamedTextProperties {
  readonly key: string;
  readonly name: string;
}

/** A word or name that an instrument gives a meaning of its own. */
export interface TermProperties {
  /** Instrument key, `/`, slug: `lgpgir/residuo`. */
  readonly key: string;
  readonly instrument: InstrumentKey;
  /** The term in the singular, lower case, hyphens: what tells that two instruments define the same word. */
  readonly slug: string;
  /** The term as printed; null where the text that defines it is not in that language. */
  readonly termEs: string | null;
  readonly termEn: string | null;
  /** What it is said to mean; null as above. */
  readonly definitionEs: string | null;
  readonly definitionEn: string | null;
  /** The part that defines it, the first where several do. */
  readonly locator: Locator;
}

/** All that was published on one day to change one instrument. */
export interface ReformProperties {
  /** Instrument key, `@`, day: `lgpgir@2021-01-18`. */
  readonly key: string;
  /** The instrument changed. */
  readonly instrument: InstrumentKey;
  /** The day of the gazette. */
  readonly on: PartialDay;
  /** The title of the decree; null where only its day is known. */
  readonly title: string | null;
  /** The first day on which it applied, as its own transitory says; null where that is unknown. */
  readonly effective: PartialDay | null;
  /** The part that holds its transitories in the instrument changed: `dec-2021-01-18`. */
  readonly locator: Locator | null;
  /** The decree itself, where it has a record. */
  readonly decree: InstrumentKey | null;
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
  readonly Permit: PermitProperties;
  readonly Incentive: IncentiveProperties;
  readonly Fact: FactProperties;
  readonly NamedText: NamedTextProperties;
  readonly Term: TermProperties;
  readonly Reform: ReformProperties;
}

/** A node of one label. */
export interface GraphNode<L extends NodeLabel = NodeLabel> {
  readonly id: NodeId;
  readonly label: L;
  readonly properties: NodeProperties[L];
}

/** Any node, told apart by its label. */
export type AnyNode = { readonly [L in NodeLabel]: GraphNode<L> }[NodeLabel];
