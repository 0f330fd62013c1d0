import type { EdgeType } from '../../domain/graph/edge.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import { provisionId } from '../../domain/locator/provision-id.js';
import { LANGUAGE_FORMS } from '../../domain/ports/pages.js';
import { SEGMENT_RULES } from '../../domain/locator/segment-kind.js';
import { addressedOf, KIND_WORDS, printUrn } from '../../domain/urn.js';
import type { Neighbour } from '../../domain/ports/graph-store.js';
import type { Status } from '../../domain/vocabulary.js';
import { webAddress } from '../../domain/web-address.js';
import { walkParts, type DocumentPart, type InstrumentDocument } from '../document/instrument-document.js';
import { nodeIri, pageIri, recordIri } from './addresses.js';
import { resource, wholeDay, words, type LinkedName, type LinkedResource, type LinkedValue } from './resource.js';

/** The two languages with their names in the authority tables of the European Union, which ELI asks for. */
const LANGUAGES = [
  { code: 'es', iri: 'http://publications.europa.eu/resource/authority/language/SPA' },
  { code: 'en', iri: 'http://publications.europa.eu/resource/authority/language/ENG' },
] as const;

/** Whether a text of a status is in force, in the words of ELI and of schema.org. A draft is not. */
const FORCE: Readonly<Record<Status, 'InForce' | 'NotInForce'>> = {
  'in-force': 'InForce',
  superseded: 'NotInForce',
  repealed: 'NotInForce',
  expired: 'NotInForce',
  cancelled: 'NotInForce',
  draft: 'NotInForce',
};

const ELI_FORCE = {
  InForce: 'http://data.europa.eu/eli/ontology#InForce-inForce',
  NotInForce: 'http://data.europa.eu/eli/ontology#InForce-notInForce',
} as const;

/** What linked data says of the edges of a text. A replaced edition is no repealed law, so `REPLACES` is Dublin Core's word. */
const EDGE_NAMES: Readonly<Partial<Record<EdgeType, readonly LinkedName[]>>> = {
  CITES: ['eli:cites', 'schema:citation'],
  BASED_ON: ['eli:based_on'],
  AMENDS: ['eli:amends', 'schema:legislationAmends'],
  REPEALS: ['eli:repeals', 'schema:legislationRepeals'],
  REPLACES: ['dct:replaces'],
  ISSUED_BY: ['eli:passed_by', 'schema:legislationPassedBy'],
  ENFORCED_BY: ['eli:responsibility_of_agent', 'schema:legislationResponsible'],
  REGULATES: ['eli:is_about', 'schema:about'],
};

/** An instrument, its versions in both languages and its files, and each of its parts, in the words of ELI and of schema.org. */
export function* describeDocument(document: InstrumentDocument, base: string): Generator<LinkedResource> {
  if (document.part === null) yield* describeInstrument(document, base);
  for (const part of walkParts(document.parts)) yield describePart(document, part, base);
}

function* describeInstrument(document: InstrumentDocument, base: string): Generator<LinkedResource> {
  const { properties } = document.instrument;
  const iri = pageIri(base, properties);
  yield {
    iri,
    types: ['eli:LegalResource', 'schema:Legislation'],
    properties: [
      ...inWordsOfEli(document, base),
      ...inWordsOfSchema(properties),
      ['rdfs:seeAlso', resource(absolute(properties.url))],
      [
        'rdfs:comment',
        [...knownOn(properties.statusOn), ...properties.unverified.flatMap((text) => words(text, 'en'))],
      ],
      ...linkProperties(document, document.links, base),
    ],
  };
  for (const language of LANGUAGES) {
    yield describeVersion(properties, iri, language);
    yield* describeFiles(iri, language.code);
  }
}

const inWordsOfEli = (
  { instrument: { properties }, parts }: InstrumentDocument,
  base: string,
): LinkedResource['properties'] => {
  const iri = pageIri(base, properties);
  const force = forceOf(properties);
  return [
    ['eli:id_local', words(properties.key)],
    ['eli:number', words(properties.designation)],
    ['eli:type_document', resource(`${base}/id/kind/${KIND_WORDS[properties.kind]}`)],
    ['eli:date_publication', wholeDay(properties.published)],
    ['eli:first_date_entry_in_force', wholeDay(properties.effective)],
    ['eli:date_no_longer_in_force', wholeDay(properties.ended)],
    ['eli:version_date', wholeDay(properties.lastReform)],
    ['eli:in_force', resource(force && ELI_FORCE[force])],
    ['eli:jurisdiction', properties.jurisdictions.map((key) => ({ iri: recordIri(base, 'Jurisdiction', key) }))],
    ['eli:is_realized_by', LANGUAGES.map(({ code }) => ({ iri: `${iri}#${code}` }))],
    ['eli:has_part', parts.map(({ node }) => ({ iri: pageIri(base, properties, node.properties.locator) }))],
  ];
};

const inWordsOfSchema = (properties: InstrumentProperties): LinkedResource['properties'] => {
  const force = forceOf(properties);
  return [
    ['schema:name', [...words(properties.titleEs, 'es'), ...words(properties.titleEn, 'en')]],
    ['schema:alternateName', words(properties.acronym)],
    ['schema:legislationIdentifier', [...words(printUrn(addressedOf(properties))), ...words(properties.designation)]],
    ['schema:legislationType', words(KIND_WORDS[properties.kind].replace('.', ' '), 'es')],
    ['schema:datePublished', wholeDay(properties.published)],
    ['schema:legislationDateVersion', wholeDay(properties.lastReform)],
    ['schema:legislationLegalForce', resource(force && `https://schema.org/${force}`)],
    ['schema:abstract', [...words(properties.relevanceEs, 'es'), ...words(properties.relevanceEn, 'en')]],
  ];
};

const forceOf = ({ status }: InstrumentProperties): 'InForce' | 'NotInForce' | null => status && FORCE[status];

const describeVersion = (
  { titleEs, titleEn, acronym, formerTitles }: InstrumentProperties,
  iri: string,
  { code, iri: language }: (typeof LANGUAGES)[number],
): LinkedResource => ({
  iri: `${iri}#${code}`,
  types: ['eli:LegalExpression'],
  properties: [
    ['eli:realizes', resource(iri)],
    ['eli:language', resource(language)],
    ['eli:title', words({ es: titleEs, en: titleEn }[code], code)],
    ['eli:title_short', words(code === 'es' ? acronym : null)],
    ['eli:title_alternative', code === 'es' ? formerTitles.flatMap((title) => words(title, 'es')) : []],
    ['eli:is_embodied_by', LANGUAGE_FORMS.map(({ suffix }) => ({ iri: `${iri}.${suffix}?lang=${code}` }))],
  ],
});

/** The files of one version. None of them has force of law. */
function* describeFiles(iri: string, code: string): Generator<LinkedResource> {
  for (const { suffix, mediaType } of LANGUAGE_FORMS) {
    yield {
      iri: `${iri}.${suffix}?lang=${code}`,
      types: ['eli:Format'],
      properties: [
        ['eli:embodies', resource(`${iri}#${code}`)],
        ['eli:media_type', resource(`https://www.iana.org/assignments/media-types/${mediaType}`)],
        ['eli:legal_value', resource('http://data.europa.eu/eli/ontology#LegalValue-unofficial')],
        ['eli:publisher', words('Normapa')],
      ],
    };
  }
}

const describePart = (
  document: InstrumentDocument,
  { node, parts, links }: DocumentPart,
  base: string,
): LinkedResource => {
  const instrument = document.instrument.properties;
  const { locator, parent, kind, heading, official, summaryEs, summaryEn, doubts } = node.properties;
  const iriOf = (own: typeof locator): string => pageIri(base, instrument, own);
  const holder = parent === null ? pageIri(base, instrument) : iriOf(parent);
  return {
    iri: iriOf(locator),
    types: ['eli:LegalResourceSubdivision', 'schema:Legislation'],
    properties: [
      ['eli:id_local', words(provisionId(instrument.key, locator))],
      ['eli:type_subdivision', resource(`${base}/id/part/${encodeURIComponent(SEGMENT_RULES[kind].name)}`)],
      ['eli:is_part_of', resource(holder)],
      ['eli:has_part', parts.map((inner) => ({ iri: iriOf(inner.node.properties.locator) }))],
      ['schema:name', words(heading, 'es')],
      ['schema:legislationIdentifier', words(printUrn(addressedOf(instrument), locator))],
      // Official words are the text; ours tell what it says.
      ['schema:text', words(official)],
      ['schema:abstract', [...words(summaryEs, 'es'), ...words(summaryEn, 'en')]],
      ['rdfs:comment', doubts.flatMap((text) => words(text, 'en'))],
      ...linkProperties(document, links, base),
    ],
  };
};

/** The links of a text, each once; a name without a record is words, which schema.org takes for a citation. */
const linkProperties = (
  { cited }: InstrumentDocument,
  links: readonly Neighbour[],
  base: string,
): LinkedResource['properties'] => {
  const found = new Map<LinkedName, Map<string, LinkedValue>>();
  for (const { edge, node } of links) {
    const named = node.label === 'NamedText';
    const names = (EDGE_NAMES[edge.type] ?? []).filter((name) => !named || name === 'schema:citation');
    const iri = nodeIri(base, node, (key) => cited.get(key as never)?.properties);
    const value: LinkedValue = named ? { text: node.properties.name } : { iri };
    for (const name of names) {
      const values = found.get(name) ?? new Map<string, LinkedValue>();
      found.set(name, values.set(iri, value));
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, values]) => [name, [...values.values()]] as const);
};

const knownOn = (day: string | null): readonly LinkedValue[] =>
  day === null ? [] : [{ text: `Whether it is in force is known for ${day}.`, language: 'en' }];

/** An address as it may stand in linked data; null for what is none. */
const absolute = (url: string | null): string | null => {
  const address = webAddress(url);
  return address === null ? null : new URL(address).href;
};
