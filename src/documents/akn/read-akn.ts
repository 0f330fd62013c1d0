import { kindOfElement } from '../../domain/akn/part-element.js';
import { parseHeading } from '../../domain/locator/heading.js';
import { SEGMENT_RULES, type SegmentKind } from '../../domain/locator/segment-kind.js';
import type { Segment } from '../../domain/locator/segment.js';
import type { Dropped } from '../../domain/ports/document-importer.js';
import type { Reading } from '../reading/reading.js';
import { addHolder, addPart, addText, documentPart, type Part } from '../structure/part.js';
import { elementsOf, type XmlElement } from '../xml/parse-xml.js';
import { readAknIdentity } from './read-identity.js';

/** Elements whose words are notes to the text and not of it. */
const NOTES: ReadonlySet<string> = new Set(['authorialNote', 'note', 'noteRef']);

/** Elements that hold the text of a document. */
const BODIES: ReadonlySet<string> = new Set(['body', 'mainBody', 'portionBody']);

/** Reads a document of Akoma Ntoso 3.0: its parts by their elements and numbers, its paragraphs, its annexes. Notes, and what stands before the body, are dropped and told. */
export function readAkn(name: string, root: XmlElement): Reading {
  const [document] = root.content.filter((inner) => typeof inner !== 'string');
  const reader = new AknReader();
  if (document) reader.addDocument(document, reader.root);
  const { identity, summary } = readAknIdentity(name, document ?? root);
  return {
    outline: {
      root: reader.root,
      dropped: reader.dropped,
      diagnostics: [],
      footnotes: reader.dropped.filter(({ reason }) => reason === NOTE).length,
      considerandos: 0,
    },
    identity: { ...identity, ...(summary && { text: 'summary' as const }) },
    lines: reader.lines,
  };
}

const NOTE = 'note to the text';

class AknReader {
  readonly root = documentPart();
  readonly dropped: Dropped[] = [];
  readonly lines: { readonly text: string }[] = [];

  /** Reads a document, or the document of an annex, into a part. */
  addDocument(document: XmlElement, into: Part): void {
    for (const inner of childrenOf(document)) {
      if (BODIES.has(inner.name)) this.addAll(inner, into);
      else if (inner.name === 'attachments')
        for (const annex of elementsOf(inner, 'attachment')) this.addPart(annex, 'anx', into);
      else if (inner.name !== 'meta') this.drop('before or behind the body', wordsIn(inner));
    }
  }

  private addAll(element: XmlElement, into: Part): void {
    let holder: Part | null = null;
    for (const inner of childrenOf(element)) {
      const kind = kindOfElement(inner.name, inner.attributes.name);
      if (kind === null) this.addOther(inner, into);
      else if (kind === 'trans') this.addPart(inner, kind, (holder ??= addHolder(into, 'Transitorios', '')));
      else this.addPart(inner, kind, into);
      if (kind !== 'trans') holder = null;
    }
  }

  private addPart(element: XmlElement, kind: SegmentKind, into: Part): void {
    const number = numberOf(element);
    const title = elementsOf(element, 'heading').map(plainWords).join(' ').trim();
    this.lines.push({ text: number }, { text: title });
    const own = readNumber(number, kind);
    if (!own) {
      // A part without a number that can be read has no address: its words belong to what holds it.
      addText(into, `${number} ${title}`.trim());
      this.addRest(element, into);
      return;
    }
    // The mark of a second part of a name is in its number, also where the first of them stands below, or not in the document.
    const part = addPart(into, own, number);
    part.title = title;
    this.addRest(element, part);
  }

  private addRest(element: XmlElement, part: Part): void {
    const rest = element.content.filter((inner) => typeof inner === 'string' || !HEAD.has(inner.name));
    const [document] = elementsOf(element, 'doc');
    if (document) this.addDocument(document, part);
    else this.addAll({ ...element, content: rest }, part);
  }

  /** Paragraphs, and what holds them. */
  private addOther(element: XmlElement, part: Part): void {
    if (NOTES.has(element.name)) this.drop(NOTE, wordsIn(element));
    else if (isBlock(element)) {
      const text = plainWords(element).replace(/\s+/g, ' ').trim();
      this.lines.push({ text });
      addText(part, text);
      for (const note of notesIn(element)) this.drop(NOTE, wordsIn(note));
    } else this.addAll(element, part);
  }

  private drop(reason: string, text: string): void {
    if (text.trim() === '') return;
    this.lines.push({ text });
    this.dropped.push({ reason, text });
  }
}

const HEAD: ReadonlySet<string> = new Set(['num', 'heading', 'subheading']);

const childrenOf = (element: XmlElement): readonly XmlElement[] =>
  element.content.flatMap((inner) => (typeof inner === 'string' ? [] : [inner]));

const numberOf = (element: XmlElement): string =>
  elementsOf(element, 'num').map(plainWords).join(' ').replace(/\s+/g, ' ').trim();

/** The number of a part, with the word of its kind before it or without. */
const readNumber = (number: string, kind: SegmentKind): Segment | null => {
  for (const text of [number, `${SEGMENT_RULES[kind].name} ${number}`]) {
    const read = parseHeading(text, kind === 'trans');
    if (read?.kind === 'part' && read.title === '') return read.segment;
  }
  return null;
};

/** An element that holds words of its own is a paragraph, whatever it is called. */
const isBlock = ({ content }: XmlElement): boolean =>
  content.some((inner) => typeof inner === 'string' && inner.trim() !== '') ||
  content.some((inner) => typeof inner !== 'string' && INLINE.has(inner.name));

const INLINE: ReadonlySet<string> = new Set([
  'ref',
  'mref',
  'b',
  'i',
  'span',
  'sup',
  'sub',
  'def',
  'term',
  'docNumber',
  'docTitle',
  'date',
  'authorialNote',
]);

/** Words without those of notes. */
const plainWords = (element: XmlElement): string =>
  element.content
    .map((inner) => (typeof inner === 'string' ? inner : NOTES.has(inner.name) ? '' : plainWords(inner)))
    .join('');

const wordsIn = (element: XmlElement): string =>
  element.content.map((inner) => (typeof inner === 'string' ? inner : ` ${wordsIn(inner)}`)).join('');

const notesIn = (element: XmlElement): readonly XmlElement[] =>
  childrenOf(element).flatMap((inner) => (NOTES.has(inner.name) ? [inner] : notesIn(inner)));
