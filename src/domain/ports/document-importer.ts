import type { Day } from '../day.js';
import type { Diagnostic } from '../diagnostic.js';
import type { InstrumentKind } from '../vocabulary.js';

/** The structure of an official file, as scripts read it. Labels in upper case, no accents, hyphens. */
export interface StructureReport {
  readonly file: string;
  readonly key: string;
  readonly kind: InstrumentKind;
  readonly title: string;
  readonly designation: string | null;
  readonly published: Day | null;
  readonly lastReform: Day | null;
  /** Articles of the instrument's own body, in order, twice where printed twice. */
  readonly articles: readonly string[];
  /** Numbered clauses of a standard's body. */
  readonly numerals: readonly string[];
  readonly transitories: readonly string[];
  /** The reform decrees printed after the body. */
  readonly decrees: readonly {
    readonly day: Day | null;
    readonly title: string;
    readonly transitories: readonly string[];
  }[];
  readonly annexes: readonly {
    readonly label: string;
    readonly normative: boolean | null;
    readonly numerals: readonly string[];
  }[];
  readonly considerandos: number;
  readonly tables: number;
  readonly footnotes: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was left out of the Markdown, and why: page furniture, seals, reform notes that became data. */
export interface Dropped {
  readonly reason: string;
  readonly text: string;
}

export interface ImportedDocument {
  readonly report: StructureReport;
  /** A corpus file of the dialect, `text: official`. */
  readonly markdown: string;
  readonly dropped: readonly Dropped[];
}

/** Reads one official file. Errors: `unreadable-file` (what it is and why), `too-large`. */
export interface DocumentImporter {
  importDocument(name: string, bytes: Uint8Array): Promise<ImportedDocument>;
}
