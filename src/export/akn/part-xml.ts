import type { ProvisionProperties } from '../../domain/graph/instrument-properties.js';
import type { Language } from '../../domain/vocabulary.js';
import type { DocumentPart } from '../document/instrument-document.js';
import { headOf, paragraphsOf, wordsOf } from '../document/part-words.js';
import { element, type XmlElement } from '../xml/xml-element.js';
import { eIdOf } from './eid.js';
import { markCitations, type InstrumentOf } from './mark-citations.js';
import { PART_ELEMENTS } from '../../domain/akn/part-element.js';

/** What the parts of a document are written with. */
export interface PartContext {
  readonly language: Language;
  readonly instrumentOf: InstrumentOf;
}

/** A part with all that stands in it. */
export function partXml(part: DocumentPart, context: PartContext): XmlElement {
  const { name, label } = PART_ELEMENTS[part.node.properties.kind];
  // An attachment that stands inside another part can be no document of its own.
  const own = name === 'attachment' ? { name: 'hcontainer', label: 'anexo' } : { name, label };
  const attributes = { name: own.label, eId: eIdOf(part.node.properties.locator) };
  return element(own.name, attributes, ...headXml(part.node.properties), ...innerXml(part, context));
}

/** The number and the title of a part. */
export function headXml(properties: ProvisionProperties): readonly XmlElement[] {
  const { number, title } = headOf(properties);
  return [
    ...(number === null ? [] : [element('num', {}, number)]),
    ...(title === '' ? [] : [element('heading', {}, title)]),
  ];
}

/** The words of a part, and behind them the parts that stand in it. */
export function innerXml(part: DocumentPart, context: PartContext): readonly XmlElement[] {
  const blocks = wordsXml(part, context);
  const eId = eIdOf(part.node.properties.locator);
  if (part.parts.length === 0)
    return [element('content', { eId: `${eId}__content` }, ...(blocks.length > 0 ? blocks : [element('p')]))];
  const intro = blocks.length === 0 ? [] : [element('intro', { eId: `${eId}__intro` }, ...blocks)];
  return [...intro, ...part.parts.map((inner) => partXml(inner, context))];
}

/** The paragraphs of a part, each saying whose words it holds; the last carries the notes: doubts, and our summary where the text is official. */
export function wordsXml(
  { node, links }: DocumentPart,
  { language, instrumentOf }: PartContext,
): readonly XmlElement[] {
  const { properties } = node;
  const words = wordsOf(properties, language);
  const notes = notesXml(properties, language, words?.sort === 'official');
  const read = links.filter(({ edge }) => edge.evidence.file === properties.evidence.file);
  const paragraphs = words === null ? [] : markCitations(paragraphsOf(words.text), read, instrumentOf);
  const attributes =
    words?.sort === 'official' ? { class: 'official' } : { class: 'summary', status: 'editorial' as const };
  const blocks = paragraphs.map((content, index) =>
    element('p', attributes, ...content, ...(index === paragraphs.length - 1 ? notes : [])),
  );
  return blocks.length === 0 && notes.length > 0 ? [element('p', { status: 'editorial' }, ...notes)] : blocks;
}

const notesXml = (
  { locator, doubts, summaryEs }: ProvisionProperties,
  language: Language,
  besideOfficial: boolean,
): readonly XmlElement[] => {
  const eId = eIdOf(locator);
  const summary = besideOfficial && summaryEs !== null && language === 'es' ? [summaryEs] : [];
  return [
    ...summary.map((text, index) => noteXml(`${eId}__summary_${index + 1}`, 'summary', text)),
    ...doubts.map((text, index) => noteXml(`${eId}__doubt_${index + 1}`, 'doubt', text)),
  ];
};

/** A note of ours. Doubts are written in English. */
export function noteXml(eId: string, sort: 'doubt' | 'summary', text: string): XmlElement {
  const language = sort === 'doubt' ? 'en' : 'es';
  const attributes = { eId, class: sort, status: 'editorial', 'xml:lang': language, placement: 'bottom' };
  return element('authorialNote', attributes, ...paragraphsOf(text).map((line) => element('p', {}, line)));
}
