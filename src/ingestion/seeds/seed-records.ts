import type { Day } from '../../domain/day.js';
import { CONFIDENCES, type Confidence } from '../../domain/vocabulary.js';
import type { Field, RecordShape } from '../yaml/read-record.js';
import { code, day, fields, listOf, number, oneOf, orNull, text, type Shape } from '../yaml/shape.js';

/** The records of each seed file, under the names that the code uses. */
export interface AuthoritySeed {
  readonly key: string;
  readonly acronym: string | null;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly level: string;
  readonly parent: string | null;
  readonly aliases: readonly string[];
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly successors: readonly {
    readonly key: string;
    readonly by: string | null;
    readonly on: Day | null;
    readonly note: string | null;
  }[];
  readonly mandates: readonly {
    readonly topic: string;
    readonly topics: readonly string[];
    readonly basis: string | null;
    readonly says_en: string;
  }[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

export interface ActivitySeed {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly stage: string;
  readonly aliases: readonly string[];
  readonly scian: readonly { readonly code: string; readonly name: string }[];
  readonly hs: readonly string[];
  readonly descriptionEs: string;
  readonly descriptionEn: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

export interface TopicSeed {
  readonly key: string;
  readonly parent: string | null;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly slugs: readonly string[];
  readonly termsEs: readonly string[];
  readonly termsEn: readonly string[];
  readonly sdg: readonly number[];
  readonly circularEconomy: readonly string[];
}

export interface RecommendationSeed {
  readonly key: string;
  readonly number: number;
  readonly axis: string;
  readonly titleEs: string;
  readonly titleEn: string;
  readonly summaryEs: string;
  readonly summaryEn: string;
  readonly actors: readonly string[];
  readonly named: readonly {
    readonly key: string | null;
    readonly designation: string;
    readonly note: string | null;
  }[];
  readonly asks: readonly AskSeed[];
  readonly reportErrors: readonly string[];
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly unverified: readonly string[];
}

export interface AskSeed {
  readonly id: string;
  readonly verb: string;
  readonly object_es: string;
  readonly object_en: string;
  readonly deadline: string | null;
  readonly addressee: string | null;
  readonly instrument: string | null;
}

export interface JurisdictionSeed {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly parent: string | null;
  readonly kind: string;
}

export interface ProcessSeed {
  readonly key: string;
  readonly nameEs: string;
  readonly nameEn: string;
  readonly termsEs: readonly string[];
  readonly termsEn: readonly string[];
  readonly hazards: readonly string[];
}

export interface ProfileFactSeed {
  readonly key: string;
}

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

export const PROFILE_FACT: RecordShape<ProfileFactSeed> = { key: as('key', text) };

export const GLOSSARY_ENTRY: RecordShape<GlossarySeed> = {
  es: as('es', listOf(text)),
  en: as('en', listOf(text)),
  acronyms: as('acronyms', listOf(text)),
};
