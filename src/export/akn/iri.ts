import { addressedOf, KIND_WORDS } from '../../domain/urn.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { Locator } from '../../domain/locator/locator.js';
import type { Language } from '../../domain/vocabulary.js';
import { eIdOf } from './eid.js';

/** Codes of ISO 639-2 for the languages spoken here. */
export const LANGUAGE_CODES: Readonly<Record<Language, string>> = { es: 'spa', en: 'eng' };

/** What stands for a year that is not known, where the naming convention asks for one. */
const NO_YEAR = '0001';

/** The IRI of a legal text as a work: `/akn/mx/act/ley/2003-10-08/lgpgir`; of a part of it `/akn/mx/act/ley/2003-10-08/lgpgir/~art_31`. */
export function workIri(instrument: InstrumentProperties, locator: Locator | null = null): string {
  const { jurisdiction, kind, published, key } = addressedOf(instrument);
  const iri = `/akn/${jurisdiction.toLowerCase()}/act/${KIND_WORDS[kind]}/${published ?? NO_YEAR}/${key}`;
  return locator === null ? iri : `${iri}/~${eIdOf(locator)}`;
}

/** The IRI of one version of a legal text in one language. What is not the official text says whose words it holds: `…/spa@2023-05-08/normapa`. */
export function expressionIri(instrument: InstrumentProperties, language: Language): string {
  const version = instrument.lastReform ?? instrument.published ?? '';
  const author = isOfficial(instrument, language) ? '' : '/normapa';
  return `${workIri(instrument)}/${LANGUAGE_CODES[language]}@${version}${author}`;
}

/** True where the words are those of the official text: they were read, and they are asked for in the language of the law. */
export function isOfficial({ hasOfficialText }: InstrumentProperties, language: Language): boolean {
  return hasOfficialText && language === 'es';
}
