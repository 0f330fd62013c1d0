import XmlBuilder from 'fast-xml-builder';
import type { XmlElement } from './xml-element.js';

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const ILLEGAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/gu;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Writes a document. */
export function printXml(root: XmlElement): string {
  return `${DECLARATION}${printElement(root)}\n`;
}

/**
 * Writes a document piece by piece, so that it need not be held whole. Of `holders` each stands in the one before, behind what that holds itself; in the
 * last stands `inner`, each on a line of its own.
 */
export function* printXmlStream(holders: readonly XmlElement[], inner: Iterable<XmlElement>): Generator<string> {
  yield DECLARATION;
  for (const holder of holders) {
    const whole = printElement({ ...holder, content: [...holder.content, ' '] });
    yield `${whole.slice(0, -closing(holder).length).trimEnd()}\n`;
  }
  for (const each of inner) yield `${printElement(each)}\n`;
  for (const holder of holders.toReversed()) yield `${closing(holder)}\n`;
}

const closing = ({ name }: XmlElement): string => `</${name}>`;

/** Writes an element. */
export function printElement(element: XmlElement): string {
  return BUILDER.build([nodeOf(element)]);
}

const BUILDER = new XmlBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** An element as the builder takes it. Elements that stand beside no words stand on lines of their own. */
const nodeOf = ({ name, attributes, content }: XmlElement): object => {
  const apart = content.length > 0 && content.every((inner) => typeof inner !== 'string');
  const nodes = content.map((inner) => (typeof inner === 'string' ? textNode(inner) : nodeOf(inner)));
  const spaced = apart ? [...nodes.flatMap((node) => [LINE_END, node]), LINE_END] : nodes;
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, legalText(value)] as const],
  );
  return { [name]: spaced, ...(given.length > 0 && { ':@': Object.fromEntries(given) }) };
};

const textNode = (text: string): object => ({ '#text': legalText(text) });

const LINE_END = textNode('\n');

/** The characters that XML 1.0 (section 2.2) allows; half a character and control characters become the replacement character. */
function legalText(text: string): string {
  return text.replace(ILLEGAL, '\ufffd');
}
