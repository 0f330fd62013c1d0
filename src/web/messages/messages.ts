import type { Facet } from '../../domain/ports/search-index.js';
import type {
  Act,
  Basis,
  Confidence,
  InstrumentKind,
  Language,
  Modality,
  Reference,
  Relation,
  Status,
} from '../../domain/vocabulary.js';
import type { drawingWordsEs } from './drawing-words-es.js';
import { en } from './en.js';
import { es } from './es.js';
import type { changeWordsEs } from './change-words-es.js';
import type { mapWordsEs } from './map-words-es.js';
import type { pageWordsEs } from './page-words-es.js';
import type { permitWordsEs } from './permit-words-es.js';
import type { plantWordsEs } from './plant-words-es.js';

/** The name of a fact of a profile, and its unit where it has one. */
export type FactWords = readonly [name: string, unit?: string];

/** A closed list of words with what each is called in a language. */
export type Words<W extends string> = Readonly<Record<W, string>>;

/** What the closed lists of the domain are called. */
export interface VocabularyWords {
  readonly kinds: Words<InstrumentKind>;
  readonly statuses: Words<Status>;
  readonly modalities: Words<Modality>;
  readonly acts: Words<Act>;
  readonly relations: Words<Relation>;
  readonly references: Words<Reference>;
  readonly bases: Words<Basis>;
  readonly confidences: Words<Confidence>;
  readonly facets: Words<Facet>;
}

/** What the open lists of the seeds are called; a word that is not here is shown as it is. */
export interface SeedWords {
  readonly stages: Words<string>;
  readonly levels: Words<string>;
  readonly axes: Words<string>;
  readonly bodies: Words<string>;
  readonly verbs: Words<string>;
  readonly strategies: Words<string>;
  readonly choices: Words<string>;
  readonly facts: Readonly<Partial<Record<string, FactWords>>>;
}

type Widened<T> = T extends string
  ? string
  : T extends (...given: never[]) => unknown
    ? T
    : T extends readonly (infer Member)[]
      ? readonly Widened<Member>[]
      : { readonly [K in keyof T]: Widened<T[K]> };

/** Every word of the interface in one language. English is checked against Spanish by this type. */
export type Messages = Widened<typeof es>;

/** Those of the pages about one thing. */
export type PageWords = Widened<typeof pageWordsEs>;

/** Those of filters, overlaps, docket and ledger. */
export type MapWords = Widened<typeof mapWordsEs>;

/** Those of drawings, time lines and what is offered while typing. */
export type DrawingWords = Widened<typeof drawingWordsEs>;

/** Those of the page that asks what binds a plant. */
export type PlantWords = Widened<typeof plantWordsEs>;

/** Those of the page of procedures. */
export type PermitWords = Widened<typeof permitWordsEs>;

/** Those of the calendar. */
export type ChangeWords = Widened<typeof changeWordsEs>;

/** The table of each language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { es, en };
