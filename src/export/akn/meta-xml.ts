import { firstDayOf, type PartialDay } from '../../domain/day.js';
import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { EdgeType } from '../../domain/graph/edge.js';
import { addressedOf, KIND_WORDS, printEliPath, printUrn } from '../../domain/urn.js';
import type { Language } from '../../domain/vocabulary.js';
import type { InstrumentDocument } from '../document/instrument-document.js';
import { element, type XmlElement } from '../xml/xml-element.js';
import { expressionIri, isOfficial, LANGUAGE_CODES, workIri } from './iri.js';

/** Who made the files, and our summaries. */
const MAKER = 'normapa';

/**
 * What a document tells of itself: the work, this version of it in this language, this file of that. `suffix` follows an IRI and says which document of
 * the file is meant: `/!main`, `/!att_a` for an annex, `/!main~art_31` for a portion.
 */
export function metaXml(document: InstrumentDocument, language: Language, suffix: string): XmlElement {
  const { properties } = document.instrument;
  return element(
    'meta',
    {},
    identification(document, language, suffix),
    // An annex names bodies by the references of the document that holds it.
    ...(suffix.startsWith('/!main')
      ? [...publication(properties), ...classification(document), references(document)]
      : []),
  );
}

const identification = (document: InstrumentDocument, language: Language, suffix: string): XmlElement => {
  const { properties } = document.instrument;
  const issuers = issuersOf(document.links).map(({ key }) => author(key));
  const authors = issuers.length > 0 ? issuers : [author(UNKNOWN)];
  return element(
    'identification',
    { source: `#${MAKER}` },
    work(properties, suffix, authors),
    expression(properties, language, suffix, authors),
    manifestation(properties, language, suffix),
  );
};

const work = (properties: InstrumentProperties, suffix: string, authors: readonly XmlElement[]): XmlElement => {
  const { jurisdiction, kind } = addressedOf(properties);
  return element(
    'FRBRWork',
    {},
    ...iris(workIri(properties), suffix),
    alias('urn-lex', printUrn(addressedOf(properties))),
    alias('eli', printEliPath(addressedOf(properties))),
    date(properties.published, 'published'),
    ...authors,
    element('FRBRcountry', { value: jurisdiction.toLowerCase() }),
    element('FRBRsubtype', { value: KIND_WORDS[kind] }),
    element('FRBRnumber', { value: properties.designation ?? properties.acronym ?? properties.key }),
    element('FRBRname', { value: properties.titleEs }),
  );
};

const expression = (
  properties: InstrumentProperties,
  language: Language,
  suffix: string,
  authors: readonly XmlElement[],
): XmlElement =>
  element(
    'FRBRExpression',
    {},
    ...iris(expressionIri(properties, language), suffix),
    date(properties.lastReform ?? properties.published, 'version'),
    ...(isOfficial(properties, language) ? authors : [author(MAKER)]),
    // Only the gazette's own file has authority, whoever's words are copied here.
    element('FRBRauthoritative', { value: 'false' }),
    element('FRBRlanguage', { language: LANGUAGE_CODES[language] }),
  );

const manifestation = (properties: InstrumentProperties, language: Language, suffix: string): XmlElement => {
  const iri = expressionIri(properties, language);
  return element(
    'FRBRManifestation',
    {},
    element('FRBRthis', { value: `${iri}${suffix}.xml` }),
    element('FRBRuri', { value: `${iri}.xml` }),
    date(properties.statusOn ?? properties.lastReform ?? properties.published, 'status-known'),
    author(MAKER),
    element('FRBRformat', { value: 'application/akn+xml' }),
  );
};

const iris = (iri: string, suffix: string): readonly XmlElement[] => [
  element('FRBRthis', { value: `${iri}${suffix}` }),
  element('FRBRuri', { value: iri }),
];

const alias = (name: string, value: string): XmlElement => element('FRBRalias', { value, name });

const author = (key: string): XmlElement => element('FRBRauthor', { href: `#${key}`, as: '#author' });

/** A day; where the record knows only its month or year the name says so, and where it knows none, that. The schema asks for a whole day. */
const date = (day: PartialDay | null, name: string): XmlElement => {
  if (day === null) return element('FRBRdate', { date: '0001-01-01', name: `${name}-unknown` });
  return element('FRBRdate', { date: firstDayOf(day), name: `${name}${PRECISIONS[day.length] ?? ''}` });
};

const PRECISIONS: Readonly<Record<number, string>> = { 4: '-in-year', 7: '-in-month', 10: '' };

/** Federal texts are published in one gazette; that of a state, and of others, no record names. */
const publication = ({ jurisdictions, published }: InstrumentProperties): readonly XmlElement[] =>
  jurisdictions[0] === 'MX' && published?.length === 10
    ? [element('publication', { date: published, name: 'DOF', showAs: 'Diario Oficial de la Federación' })]
    : [];

const classification = ({ links }: InstrumentDocument): readonly XmlElement[] => {
  const topics = links.flatMap(({ node }) => (node.label === 'Topic' ? [node.properties] : []));
  if (topics.length === 0) return [];
  const keywords = [...new Map(topics.map((topic) => [topic.key, topic])).values()].map(({ key, nameEs }) =>
    element('keyword', { value: key, showAs: nameEs, dictionary: '/id/topics' }),
  );
  return [element('classification', { source: `#${MAKER}` }, ...keywords)];
};

interface Body {
  readonly key: string;
  readonly name: string;
}

const UNKNOWN = 'autoridad-sin-registro';

const issuersOf = (links: InstrumentDocument['links']): readonly Body[] => bodiesOf(links, 'ISSUED_BY');

const bodiesOf = (links: InstrumentDocument['links'], type: EdgeType): readonly Body[] => {
  const bodies = links.flatMap(({ edge, node }): readonly Body[] => {
    if (edge.type !== type) return [];
    if (node.label === 'Authority') return [{ key: node.properties.key, name: node.properties.nameEs }];
    return node.label === 'NamedText' ? [{ key: node.properties.key, name: node.properties.name }] : [];
  });
  return [...new Map(bodies.map((body) => [body.key, body])).values()];
};

/** The bodies that the file names by their keys, and the texts that its record cites as a whole. */
const references = ({ instrument, links }: InstrumentDocument): XmlElement => {
  const issuers = issuersOf(links);
  const named = issuers.length > 0 ? issuers : [{ key: UNKNOWN, name: 'Autoridad sin registro' }];
  const cited = links.flatMap(({ node }) => (node.label === 'Instrument' ? [node.properties] : []));
  const once = [...new Map(cited.map((text) => [text.key, text])).values()];
  return element(
    'references',
    { source: `#${MAKER}` },
    ...once
      .filter(({ key }) => key !== instrument.properties.key)
      .map((text) =>
        element('activeRef', { eId: `ref_${text.key}`, href: workIri(text), showAs: text.designation ?? text.titleEs }),
      ),
    ...named.map(({ key, name }) => organisation(key, name)),
    organisation(MAKER, 'Normapa'),
    element('TLCRole', { eId: 'author', href: '/akn/ontology/role/author', showAs: 'Autor' }),
  );
};

const organisation = (eId: string, showAs: string): XmlElement =>
  element('TLCOrganization', { eId, href: `/akn/ontology/organization/${eId}`, showAs });
