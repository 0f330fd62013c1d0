import type { PartialDay } from '../day.js';
import type { Evidence } from '../evidence.js';
import type { InstrumentKey } from '../instrument-key.js';
import type { Locator } from '../locator/locator.js';
import type { SegmentKind } from '../locator/segment-kind.js';
import type { Statement } from '../statement.js';
import type { Confidence, InstrumentKind, ReviewState, Status } from '../vocabulary.js';

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
