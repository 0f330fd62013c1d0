import { SaxesParser } from 'saxes';
import { NormapaError } from '../../domain/errors.js';

/** An element of an XML file: its attributes, and its words and elements in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
}

/** Deepest nesting read; texts of treaties have five levels. */
const DEPTH_LIMIT = 100;

/** Parses an XML file. Entities that it declares itself are not read at all. Errors: `unreadable-file` where it is not well formed, or declares some. */
export function parseXml(name: string, text: string): XmlElement {
  const root: OpenElement = { name: '', attributes: {}, content: [] };
  const open = [root];
  const parser = new SaxesParser({ position: true });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw unreadable(name, 'an XML file that declares entities of its own');
  });
  parser.on('opentag', ({ name: tag, attributes: given }) => {
    const attributes = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
    if (open.length > DEPTH_LIMIT) throw unreadable(name, `an XML file nested more than ${DEPTH_LIMIT} deep`);
    const element: OpenElement = { name: tag, attributes, content: [] };
    open.at(-1)?.content.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addWords = (words: string): void => {
    open.at(-1)?.content.push(words);
  };
  parser.on('text', addWords);
  parser.on('cdata', addWords);
  parser.on('error', (cause) => {
    throw unreadable(name, `a damaged XML file: ${cause.message}`);
  });
  parser.write(text).close();
  const element = root.content.find((inner) => typeof inner !== 'string');
  if (!element) throw unreadable(name, 'an XML file without an element');
  return element;
}

interface OpenElement extends XmlElement {
  readonly content: (XmlElement | string)[];
}

const unreadable = (name: string, found: string): NormapaError =>
  new NormapaError('unreadable-file', `${name} cannot be read: ${found}`, {
    found,
    expected: 'a well-formed XML file of a treaty',
  });

/** The elements inside one, by their name. */
export function elementsOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return (element?.content ?? []).flatMap((inner) => (typeof inner !== 'string' && inner.name === name ? [inner] : []));
}

/** All words inside an element, elements apart by a blank line. */
export function wordsOf(element: XmlElement): string {
  return element.content.map((inner) => (typeof inner === 'string' ? inner : `\n\n${wordsOf(inner)}\n\n`)).join('');
}
