import type { Named } from './fragments.js';

/** A step of the value chain that may be ticked. */
export interface ActivityChoice extends Named {
  readonly stage: string;
  readonly hs: readonly string[];
}

/** A place where a plant may stand. */
export interface PlaceChoice extends Named {
  readonly kind: string;
}

/** Something that happens on a floor, with its names in both languages: an address made in one is read in the other. */
export interface ProcessChoice extends Named {
  readonly es: string;
  readonly en: string;
}

/** A fact that a plant may declare. */
export interface FactRecord {
  readonly key: string;
  readonly type: 'NUMBER' | 'BOOLEAN' | 'CHOICE' | 'LIST' | 'TEXT';
  readonly unit: string | null;
  readonly choices: readonly string[];
  readonly meaning: string;
}

/** A topic with the broader one that it stands under. */
export interface TopicChoice extends Named {
  readonly broader: { readonly nodes: readonly { readonly key: string }[] };
}

/** A made-up plant to begin with. */
export interface ExampleAnswer {
  readonly key: string;
  readonly jurisdictions: readonly string[];
  readonly activities: readonly string[];
  readonly query: string;
}

const listOf = (name: string, list: string, fields: string): string =>
  `query ${name}($after: String, $language: Language!, $asOf: Date) {
  list: ${list}(first: 100, after: $after, asOf: $asOf) {
    totalCount asOf pageInfo { hasNextPage endCursor } edges { node { ${fields} } }
  }
}`;

/** One page of each list that the form is made of. */
export const PLANT_FORM_QUERIES = {
  activities: listOf('ActivityChoices', 'activities', 'key name(language: $language) stage hs'),
  places: listOf('PlaceChoices', 'jurisdictions', 'key name(language: $language) kind'),
  processes: listOf(
    'ProcessChoices',
    'processes',
    'key name(language: $language) es: name(language: ES) en: name(language: EN)',
  ),
  facts: listOf('FactRecords', 'facts', 'key type unit choices meaning(language: $language)'),
  topics: listOf('TopicChoices', 'topics', 'key name(language: $language) broader(first: 1) { nodes { key } }'),
} as const;

export interface ExamplesAnswer {
  readonly exampleProfiles: readonly ExampleAnswer[];
}

/** The made-up plants. */
export const EXAMPLES_QUERY = `query Examples($asOf: Date) {
  exampleProfiles(asOf: $asOf) { key jurisdictions activities query }
}`;
