import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import { keyOfFile } from '../identity.js';
import { isSignature } from '../law/signature.js';
import { blockOf, type Block } from '../reading/block.js';
import type { Reading } from '../reading/reading.js';
import { ListFiller } from '../structure/lists.js';
import { addPart, addText, documentPart, type Part } from '../structure/part.js';
import { elementsOf, wordsOf, type XmlElement } from '../xml/parse-xml.js';
import { splitParagraphs } from './paragraphs.js';
import { readTreatyPart } from './treaty-marks.js';

/** Reads a treaty as the texts of trade agreements keep it: chapters that hold articles, each with its number and name. */
export function readTreaty(name: string, treaty: XmlElement): Reading {
  const reader = new TreatyReader();
  const [body] = elementsOf(treaty, 'body');
  for (const element of body?.content ?? []) reader.add(element);
  const meta = elementsOf(treaty, 'meta')[0] ?? null;
  const title = titleOf(meta);
  return {
    outline: {
      root: reader.root,
      dropped: reader.dropped,
      diagnostics: [],
      footnotes: reader.footnotes,
      considerandos: 0,
    },
    identity: {
      key: keyOfFile(name, title),
      kind: 'treaty',
      designation: null,
      title,
      published: null,
      lastReform: null,
    },
    lines: body ? printedIn(body).map((text) => ({ text })) : [],
  };
}

/** All words of a body, the numbers and names of its parts among them. */
const printedIn = (element: XmlElement): readonly string[] =>
  element.content.flatMap((inner) =>
    typeof inner === 'string'
      ? [inner]
      : [inner.attributes.number ?? '', inner.attributes.name ?? '', ...printedIn(inner)],
  );

/** The kind of agreement and its parties: the text itself carries no title. */
const titleOf = (meta: XmlElement | null): string => {
  const [name, type] = ['name', 'type'].map((tag) => elementsOf(meta, tag).map(wordsOf).join(' ').trim());
  return [type, name].filter((words) => words !== undefined && words !== '').join(': ') || 'Treaty';
};

/** Containers from the outermost in. */
const RANK: readonly SegmentKind[] = ['anx', 'lib', 'tit', 'cap', 'sec'];

class TreatyReader {
  readonly root = documentPart();
  readonly dropped: { reason: string; text: string }[] = [];
  footnotes = 0;
  private container: Part = this.root;
  private last: Part = this.root;

  /** Takes a chapter, an article, a note, or words that stand between them. */
  add(element: XmlElement | string): void {
    if (typeof element === 'string') this.fill(this.container, element);
    else if (element.name === 'chapter') this.addChapter(element);
    else if (element.name === 'article') this.addArticle(element);
    else if (element.name.includes('note')) this.addNote(element);
    else for (const inner of element.content) this.add(inner);
  }

  private addChapter(chapter: XmlElement): void {
    const { number = '', name = '' } = chapter.attributes;
    const own = readTreatyPart(number) ?? readTreatyPart(name);
    if (own && RANK.includes(own.kind)) {
      const part = addPart(this.holderOf(own.kind), own, number === '' ? name : number);
      part.title = number === '' ? '' : name;
      this.container = this.last = part;
    } else {
      this.dropped.push({ reason: 'name of an unnumbered stretch', text: `${number} ${name}` });
      this.container = this.root;
    }
    for (const inner of chapter.content) this.add(inner);
  }

  /** What a container of a kind stands in; annexes stand in none, and hold none but their own. */
  private holderOf(kind: SegmentKind): Part {
    const rank = RANK.indexOf(kind);
    let part = this.container;
    while (part.parent && RANK.indexOf(part.segment?.kind ?? 'sec') >= rank) part = part.parent;
    return kind === 'anx' ? this.root : part;
  }

  private addArticle(article: XmlElement): void {
    const { number = '', name = '' } = article.attributes;
    const own = readTreatyPart(number);
    const part = own?.kind === 'art' ? addPart(this.container, own, number) : null;
    if (part) part.title = name;
    else this.dropped.push({ reason: 'name of an article without number', text: `${number} ${name}` });
    for (const inner of article.content) {
      if (typeof inner === 'string') this.fill(part ?? this.container, inner);
      else this.add(inner);
    }
    if (part) this.last = part;
  }

  private addNote(note: XmlElement): void {
    const text = splitParagraphs(wordsOf(note)).join(' ');
    this.last.content.push({ text, repeated: false, rows: null, images: [] });
    this.footnotes++;
  }

  /** Fills a part with paragraphs. The heading of a section printed at the end of an article opens it for those that follow. */
  private fill(part: Part, words: string): void {
    const paragraphs = splitParagraphs(words);
    const filler = new ListFiller(part, null, true);
    paragraphs.forEach((text, at) => {
      const heading = SECTION.exec(text);
      const closing = part === this.root && this.last !== this.root;
      if (heading && at === paragraphs.length - 1) this.openSection(text, heading);
      else if (closing || isSignature(text)) this.dropped.push({ reason: 'closing words and signatures', text });
      else if (part === this.root) addText(part, text);
      else filler.add(paragraph(text), paragraphs.slice(at + 1, at + LOOK_AHEAD).map(paragraph));
    });
    if (part !== this.root) this.last = part;
  }

  private openSection(text: string, [head = '', words = '']: RegExpExecArray): void {
    const own = readTreatyPart(words);
    if (!own) return;
    this.container = addPart(this.holderOf(own.kind), own, head);
    this.container.title = text.slice(head.length);
  }
}

const SECTION =
  /^((?:Secci[óo]n|SECCI[ÓO]N|Section|SECTION) (?:[A-Z]|[IVX]{1,5}|\d{1,2}))(?:\s*[:.–-]\s*|\s+(?=\p{Lu})|$)(?=.{0,120}$)/u;

/** Paragraphs looked at to tell whether a list goes on after another. */
const LOOK_AHEAD = 40;

const paragraph = (text: string): Block =>
  blockOf([{ text, page: 1, x0: 0, x1: 0, y: 0, size: 1, font: '', lastFont: '', cells: [text] }], false);
