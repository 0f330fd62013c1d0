import { NormapaError } from '../../domain/errors.js';
import { parseXml, type XmlElement } from '../xml/parse-xml.js';
import { ListCounter, type CountedLabel } from './list-counter.js';
import { readListDefinitions, type ListDefinitions } from './list-definitions.js';
import { readListStyles, type ListPlace, type ListStyles } from './list-styles.js';
import { readParagraphPlaces } from './paragraph-places.js';

/** The parts of a package that say how its paragraphs are numbered. */
export interface ListParts {
  readonly numbering: string;
  readonly styles: string;
}

/**
 * The markup of a document whose automatic numbers are words of their paragraphs, as the page prints them: a file holds only that a paragraph is the
 * next of its list. Bullets stay out, and so do lists whose definition cannot be read.
 */
export function writeListLabels(name: string, document: string, { numbering, styles }: ListParts): string {
  const styled = readListStyles(parse(name, styles));
  const lists = readListDefinitions(parse(name, numbering), (style) => styled.placeOf(style).use);
  const counter = new ListCounter();
  const pieces: string[] = [];
  let written = 0;
  for (const { style, place, at } of readParagraphPlaces(document)) {
    const label = labelOf(counter, lists, styled, style, place);
    if (!label) continue;
    pieces.push(document.slice(written, at), runOf(label));
    written = at;
  }
  return [...pieces, document.slice(written)].join('');
}

const parse = (name: string, markup: string): XmlElement | null => {
  try {
    return parseXml(name, markup.replace(/^\ufeff/, ''));
  } catch (cause) {
    if (cause instanceof NormapaError) return null;
    throw cause;
  }
};

const labelOf = (
  counter: ListCounter,
  lists: ListDefinitions,
  styled: ListStyles,
  style: string | undefined,
  own: ListPlace,
): CountedLabel | null => {
  const base = styled.placeOf(style);
  const id = own.use ?? base.use;
  const use = id === undefined ? undefined : lists.uses.get(id);
  if (id === undefined || !use) return null;
  const ofStyle = lists.levelOfStyle(id, style ?? base.style) ?? lists.levelOfStyle(id, base.style);
  return counter.next(id, use, own.level ?? ofStyle ?? (own.use === undefined ? base.level : undefined) ?? 0);
};

const runOf = ({ text, level }: CountedLabel): string => {
  const look = level.bold ? '<w:rPr><w:b/></w:rPr>' : '';
  const words = text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `<w:r>${look}<w:t xml:space="preserve">${words}${level.tight ? '' : ' '}</w:t></w:r>`;
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
