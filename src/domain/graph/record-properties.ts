import type { Day } from '../day.js';
import type { FactType } from '../profile.js';
import type { Confidence } from '../vocabulary.js';

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
