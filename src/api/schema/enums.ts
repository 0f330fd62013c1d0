import { EDGE_TYPES } from '../../domain/graph/edge.js';
import { NODE_LABELS } from '../../domain/graph/node-id.js';
import { FACT_TYPES } from '../../domain/profile.js';
import { FACETS, SEARCH_SORTS } from '../../domain/ports/search-index.js';
import { AMOUNT_UNITS, DEADLINE_UNITS, SANCTION_KINDS, STATEMENT_BASES } from '../../domain/statement.js';
import * as vocabulary from '../../domain/vocabulary.js';
import { builder } from './builder.js';

/** The name under which the API shows a word of the domain: `nom-em` is `NOM_EM`. */
export type EnumName<W extends string> = W extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${EnumName<Tail>}`
  : Uppercase<W>;

/** Names a word. The inside value of every enum is its name too, so that compiled queries may write it as it is. */
export function enumName<W extends string>(word: W): EnumName<W> {
  return word.toUpperCase().replaceAll('-', '_') as EnumName<W>;
}

/** The word that a name stands for. Inverse of enumName. */
export function wordOf<W extends string>(name: EnumName<W>): W {
  return name.toLowerCase().replaceAll('_', '-') as W;
}

const named = <W extends string>(words: readonly W[]): readonly EnumName<W>[] => words.map(enumName);

export const InstrumentKindEnum = builder.enumType('InstrumentKind', {
  description:
    'What sort of legal text an instrument is: `NOM` and `NMX` are Mexican standards, `NOM_EM` an emergency one.',
  values: named(vocabulary.INSTRUMENT_KINDS),
});

export const StatusEnum = builder.enumType('Status', {
  description: 'How an instrument stands, as its record says for the month of `statusOn`.',
  values: named(vocabulary.STATUSES),
});

export const ModalityEnum = builder.enumType('Modality', {
  description: 'What a provision does.',
  values: named(vocabulary.MODALITIES),
});

export const ActEnum = builder.enumType('Act', {
  description: 'What an authority does to those it rules; the acts in which two mandates can overlap.',
  values: named(vocabulary.ACTS),
});

export const StatementBasisEnum = builder.enumType('StatementBasis', {
  description: 'How a statement came to be: CURATED by a person, EXTRACTED from the official words by rules.',
  values: named(STATEMENT_BASES),
});

export const DeadlineUnitEnum = builder.enumType('DeadlineUnit', {
  description: 'What a time is counted in.',
  values: named(DEADLINE_UNITS),
});

export const SanctionKindEnum = builder.enumType('SanctionKind', {
  description: 'A sort of sanction.',
  values: named(SANCTION_KINDS),
});

export const AmountUnitEnum = builder.enumType('AmountUnit', {
  description: 'What a sanction is counted in: UMA took the place of the minimum wage as a measure in 2016.',
  values: named(AMOUNT_UNITS),
});

export const RelationEnum = builder.enumType('Relation', {
  description: 'How a citing text stands to the cited one.',
  values: named(vocabulary.RELATIONS),
});

export const ReferenceEnum = builder.enumType('Reference', {
  description:
    'How a citation is tied to an edition: STATIC names one, DYNAMIC says "or the one that replaces it", HISTORICAL is what a transitory repeals.',
  values: named(vocabulary.REFERENCES),
});

export const BasisEnum = builder.enumType('Basis', {
  description: 'How a link came to be: CURATED by a person, EXTRACTED from words of a text, INFERRED by a rule.',
  values: named(vocabulary.BASES),
});

export const ConfidenceEnum = builder.enumType('Confidence', {
  description: 'How far a record is to be trusted.',
  values: named(vocabulary.CONFIDENCES),
});

export const TermKindEnum = builder.enumType('TermKind', {
  description: 'How the days of a term are counted. MONTHS run by the calendar, thirty days written for each.',
  values: named(vocabulary.TERM_KINDS),
});

export const TermBoundEnum = builder.enumType('TermBound', {
  description: "Whose time a term is: the AUTHORITY's to answer, or the APPLICANT's to act.",
  values: named(vocabulary.TERM_BOUNDS),
});

export const SilenceEnum = builder.enumType('Silence', {
  description: 'What it means that an authority has not answered in time; UNKNOWN where nobody has found out.',
  values: named(vocabulary.SILENCES),
});

export const FactTypeEnum = builder.enumType('FactType', {
  description: 'What a fact may be: CHOICE is one word of a list, LIST any number of them.',
  values: named(FACT_TYPES),
});

export const ReviewStateEnum = builder.enumType('ReviewState', {
  description: 'Whether a second person has read the entry against its source.',
  values: named(vocabulary.REVIEW_STATES),
});

export const TextSortEnum = builder.enumType('TextSort', {
  description: 'Whose words a text is: OFFICIAL as published, SUMMARY in our own words.',
  values: named(vocabulary.TEXT_SORTS),
});

export const LanguageEnum = builder.enumType('Language', {
  description: 'Spanish is the language of the law; English stands beside it.',
  values: named(vocabulary.LANGUAGES),
});

export const FacetEnum = builder.enumType('Facet', {
  description: 'What the hits of a search are counted and filtered by.',
  values: named(FACETS),
});

export const SearchSortEnum = builder.enumType('SearchSort', {
  description:
    'What comes first: the best hit, or that of the text last published, first published, or first by its title. By any but RELEVANCE the hits of one text stand together, in its order.',
  values: named(SEARCH_SORTS),
});

export const LinkTypeEnum = builder.enumType('LinkType', {
  description: 'The type of a link of the graph, direction as read: HAS_PROVISION is "instrument has provision".',
  values: EDGE_TYPES,
});

export const NodeLabelEnum = builder.enumType('NodeLabel', {
  description: 'The label of a node of the graph.',
  values: NODE_LABELS.map((label) => label),
});

export const DirectionEnum = builder.enumType('Direction', {
  description: 'Which end of an order comes first.',
  values: ['ASCENDING', 'DESCENDING'] as const,
});
