import { addressedOf, KIND_WORDS, printEliPath } from '../../domain/urn.js';
import type { Language } from '../../domain/vocabulary.js';
import { webAddress } from '../../domain/web-address.js';
import type { DocumentPart, InstrumentDocument } from '../document/instrument-document.js';
import { printXml } from '../xml/print-xml.js';
import { element, type XmlElement } from '../xml/xml-element.js';
import { eIdOf } from './eid.js';
import { isOfficial } from './iri.js';
import { metaXml } from './meta-xml.js';
import { headXml, noteXml, partXml, wordsXml, type PartContext } from './part-xml.js';

export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * An instrument as an act of Akoma Ntoso 3.0, or a part of one as a portion. Its words in Spanish are the official ones where they were read and else
 * our summary, in English our summary; each paragraph says by its class which it is.
 */
export function aknDocument(document: InstrumentDocument, language: Language): string {
  const context: PartContext = {
    language,
    instrumentOf: (key) => document.cited.get(key)?.properties,
  };
  const content = document.part ? portion(document, document.part, context) : act(document, context);
  return printXml(element('akomaNtoso', { xmlns: AKN_NAMESPACE }, content));
}

const act = (document: InstrumentDocument, context: PartContext): XmlElement => {
  const annexes = document.parts.filter(isAnnex);
  const body = document.parts.filter((part) => !isAnnex(part));
  return element(
    'act',
    { name: KIND_WORDS[document.instrument.properties.kind], contains: 'singleVersion' },
    metaXml(document, context.language, '/!main'),
    preface(document, context.language),
    element('body', {}, ...(body.length > 0 ? body.map((part) => partXml(part, context)) : [elsewhere(document)])),
    ...(annexes.length === 0
      ? []
      : [element('attachments', {}, ...annexes.map((part) => annex(document, part, context)))]),
  );
};

const isAnnex = ({ node }: DocumentPart): boolean => node.properties.kind === 'anx';

/** A text of which no part outside its annexes is described: its body is found where it was published. */
const elsewhere = ({ instrument: { properties } }: InstrumentDocument): XmlElement =>
  element('componentRef', {
    src: webAddress(properties.url) ?? printEliPath(addressedOf(properties)),
    showAs: properties.titleEs,
  });

const TITLES = { es: 'titleEs', en: 'titleEn' } as const;

/** Title and designation, whose words these are, and the doubts of the record as a whole. */
const preface = ({ instrument: { properties } }: InstrumentDocument, language: Language): XmlElement => {
  const title = properties[TITLES[language]] ?? properties.titleEs;
  const number = properties.designation;
  const notes = properties.unverified.map((text, index) => noteXml(`preface__doubt_${index + 1}`, 'doubt', text));
  return element(
    'preface',
    {},
    element(
      'p',
      {},
      ...(number === null ? [] : [element('docNumber', {}, number), ' ']),
      element('docTitle', {}, title),
      ...notes,
    ),
    ...(isOfficial(properties, language)
      ? []
      : [element('p', { class: 'notice', status: 'editorial' }, NOTICE[language])]),
  );
};

const NOTICE: Readonly<Record<Language, string>> = {
  es: 'Resumen de Normapa, que no es el texto oficial.',
  en: 'A summary by Normapa; this is not the official text.',
};

const annex = (document: InstrumentDocument, part: DocumentPart, context: PartContext): XmlElement => {
  const { properties } = part.node;
  const eId = eIdOf(properties.locator);
  const blocks = [...wordsXml(part, context), ...part.parts.map((inner) => partXml(inner, context))];
  return element(
    'attachment',
    { eId },
    ...headXml(properties),
    element(
      'doc',
      { name: 'anexo', contains: 'singleVersion' },
      metaXml(document, context.language, `/!${eId}`),
      element('mainBody', {}, ...(blocks.length > 0 ? blocks : [element('p')])),
    ),
  );
};

const portion = (document: InstrumentDocument, part: DocumentPart, context: PartContext): XmlElement =>
  element(
    'portion',
    { includedIn: printEliPath(addressedOf(document.instrument.properties)) },
    metaXml(document, context.language, `/!main~${eIdOf(part.node.properties.locator)}`),
    element('portionBody', {}, partXml(part, context)),
  );
