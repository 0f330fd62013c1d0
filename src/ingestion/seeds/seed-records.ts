import type { Day } from '../../domain/day.js';
import type {
  ActivityProperties,
  AskProperties,
  AuthorityProperties,
  FactProperties,
  JurisdictionProperties,
  ProcessProperties,
  RecommendationProperties,
  TopicProperties,
} from '../../domain/graph/record-properties.js';
import { FACT_TYPES } from '../../domain/profile.js';
import { CONFIDENCES } from '../../domain/vocabulary.js';
import type { Field, RecordShape } from '../yaml/read-record.js';
import { code, day, fields, listOf, number, oneOf, orNull, text, type Shape } from '../yaml/shape.js';

/** The records of each seed file: the properties of a node, and what becomes edges. */
export interface AuthoritySeed extends AuthorityProperties {
  readonly parent: string | null;
  readonly successors: readonly Successor[];
  readonly mandates: readonly Mandate[];
}

interface Successor {
  readonly key: string;
  readonly by: string | null;
  readonly on: Day | null;
  readonly note: string | null;
}

interface Mandate {
  readonly topic: string;
  readonly topics: readonly string[];
  readonly basis: string | null;
  readonly says_en: string;
}

export interface ActivitySeed extends Omit<ActivityProperties, 'scian' | 'scianNames'> {
  readonly scian: readonly { readonly code: string; readonly name: string }[];
}

export interface TopicSeed extends TopicProperties {
  readonly parent: string | null;
}

export interface RecommendationSeed extends RecommendationProperties {
  readonly actors: readonly string[];
  readonly named: readonly {
    readonly key: string | null;
    readonly designation: string;
    readonly note: string | null;
  }[];
  readonly asks: readonly AskSeed[];
}

export interface AskSeed extends Pick<AskProperties, 'verb' | 'deadline' | 'addressee' | 'instrument'> {
  readonly id: string;
  readonly object_es: string;
  readonly object_en: string;
}

export interface JurisdictionSeed extends JurisdictionProperties {
  readonly parent: string | null;
}

export type ProcessSeed = ProcessProperties;

export type ProfileFactSeed = FactProperties;

/** What a process may bring to people or surroundings; its terms signal it in texts. */
export type HazardSeed = Pick<ProcessProperties, 'key' | 'nameEs' | 'nameEn' | 'termsEs' | 'termsEn'>;

export interface GlossarySeed {
  readonly es: readonly string[];
  readonly en: readonly string[];
  readonly acronyms: readonly string[];
}

const as = <T>(name: string, shape: Shape<T>): Field<T> => ({ name, shape });
const names = { key: as('key', text), nameEs: as('name_es', text), nameEn: as('name_en', text) };
const provenance = {
  sources: as('sources', listOf(text)),
  confidence: as('confidence', oneOf(CONFIDENCES)),
  unverified: as('unverified', listOf(text)),
};

export const AUTHORITY: RecordShape<AuthoritySeed> = {
  ...names,
  ...provenance,
  acronym: as('acronym', orNull(text)),
  kind: as('kind', text),
  level: as('level', text),
  parent: as('parent', orNull(text)),
  aliases: as('aliases', listOf(text)),
  validFrom: as('valid_from', orNull(day)),
  validTo: as('valid_to', orNull(day)),
  successors: as('successor', listOf(fields({ key: text, by: orNull(text), on: orNull(day), note: orNull(text) }))),
  mandates: as('mandates', listOf(fields({ topic: text, topics: listOf(text), basis: orNull(text), says_en: text }))),
};

export const ACTIVITY: RecordShape<ActivitySeed> = {
  ...names,
  ...provenance,
  stage: as('stage', text),
  aliases: as('aliases', listOf(text)),
  scian: as('scian_2023', listOf(fields({ code, name: text }))),
  hs: as('hs', listOf(code)),
  descriptionEs: as('description_es', text),
  descriptionEn: as('description_en', text),
};

export const TOPIC: RecordShape<TopicSeed> = {
  ...names,
  parent: as('parent', orNull(text)),
  slugs: as('slugs', listOf(text)),
  termsEs: as('terms_es', listOf(text)),
  termsEn: as('terms_en', listOf(text)),
  sdg: as('sdg', listOf(number)),
  circularEconomy: as('circular_economy', listOf(text)),
};

export const RECOMMENDATION: RecordShape<RecommendationSeed> = {
  ...provenance,
  key: as('key', text),
  number: as('number', number),
  axis: as('axis', text),
  titleEs: as('title_es', text),
  titleEn: as('title_en', text),
  summaryEs: as('summary_es', text),
  summaryEn: as('summary_en', text),
  actors: as('actors', listOf(text)),
  named: as('instruments_named', listOf(fields({ key: orNull(text), designation: text, note: orNull(text) }))),
  asks: as(
    'asks',
    listOf(
      fields<AskSeed>({
        id: text,
        verb: text,
        object_es: text,
        object_en: text,
        deadline: orNull(text),
        addressee: orNull(text),
        instrument: orNull(text),
      }),
    ),
  ),
  reportErrors: as('report_errors', listOf(text)),
};

export const JURISDICTION: RecordShape<JurisdictionSeed> = {
  ...names,
  parent: as('parent', orNull(text)),
  kind: as('kind', text),
};

export const PROCESS: RecordShape<ProcessSeed> = {
  ...names,
  termsEs: as('terms_es', listOf(text)),
  termsEn: as('terms_en', listOf(text)),
  hazards: as('hazards', listOf(text)),
};

export const PROFILE_FACT: RecordShape<ProfileFactSeed> = {
  key: as('key', text),
  type: as('type', oneOf(FACT_TYPES)),
  unit: as('unit', orNull(text)),
  choices: as('choices', listOf(text)),
  meaningEs: as('meaning_es', text),
  meaningEn: as('meaning_en', text),
};

export const HAZARD: RecordShape<HazardSeed> = {
  ...names,
  termsEs: as('terms_es', listOf(text)),
  termsEn: as('terms_en', listOf(text)),
};

export const GLOSSARY_ENTRY: RecordShape<GlossarySeed> = {
  es: as('es', listOf(text)),
  en: as('en', listOf(text)),
  acronyms: as('acronyms', listOf(text)),
};
