import { printHeading } from '../../domain/locator/heading.js';
import type { Block, Rows } from '../reading/block.js';
import { SEGMENT_RULES } from '../../domain/locator/segment-kind.js';
import { printSegment, segment, type Segment } from '../../domain/locator/segment.js';
import type { PartReform } from '../metadata/part-reform.js';

/** A part of an instrument as the importer builds it: filled while reading, then written and reported. */
export interface Part {
  /** Null for the document itself and for the holder of transitories. */
  readonly segment: Segment | null;
  /** What the heading prints; empty for the document. */
  readonly heading: string;
  /** Letters of the text that the heading stands for, as printed, so that none is lost unseen. */
  readonly mark: string;
  /** The part's own title, which follows its number in the heading. */
  title: string;
  /** Paragraphs and inner parts in the order of the text. */
  readonly content: (Paragraph | Part)[];
  /** What notes of reforms say of it, in the order in which they were printed. */
  readonly reforms: PartReform[];
  readonly parent: Part | null;
  /** How many paragraphs of its own it has, those that stand after inner parts among them. */
  paragraphs: number;
  /** True once it holds an inner part. */
  divided: boolean;
  /** How often each label was given to a part inside this one, for the marks of those printed twice. */
  readonly used: Map<string, number>;
  /** Marks that the text itself gave, whatever came before: `inc-a_4` ahead of the second. */
  readonly marked: Set<string>;
}

/** One paragraph of a part, or the rows of one table. */
export interface Paragraph {
  readonly text: string;
  /** True for words already given elsewhere: the one text of a heading over several articles. */
  readonly repeated: boolean;
  /** The cells where it is a table; its text is then all of them. */
  readonly rows: Rows | null;
  /** Addresses of the images that stand below its words. */
  readonly images: readonly string[];
}

/** The document. */
export function documentPart(): Part {
  return newPart(null, null, '', '');
}

/** Adds a part with its heading. It keeps the occurrence mark that it has where that is free; a label already used in the same scope gets the next. */
export function addPart(parent: Part, wanted: Segment, mark: string): Part {
  const placed = segment(wanted.kind, wanted.label, occurrenceIn(scopeOf(parent, wanted), wanted)) ?? wanted;
  const part = newPart(parent, placed, printHeading(placed), mark);
  parent.content.push(part);
  parent.divided = true;
  if (wanted.kind === 'par') parent.paragraphs++;
  return part;
}

const occurrenceIn = ({ used, marked }: Part, wanted: Segment): number => {
  const key = `${wanted.kind}-${wanted.label}`;
  let count = used.get(key) ?? 0;
  if (wanted.occurrence > count && wanted.occurrence > 1 && !marked.has(`${key}_${wanted.occurrence}`)) {
    marked.add(`${key}_${wanted.occurrence}`);
    return wanted.occurrence;
  }
  do count++;
  while (marked.has(`${key}_${count}`));
  used.set(key, count);
  return count;
};

/** Adds a plain holder, such as "Transitorios". */
export function addHolder(parent: Part, heading: string, mark: string): Part {
  const part = newPart(parent, null, heading, mark);
  parent.content.push(part);
  parent.divided = true;
  return part;
}

/** Adds a paragraph. */
export function addText(part: Part, text: string, repeated = false): void {
  const trimmed = text.trim();
  if (trimmed === '') return;
  part.content.push({ text: trimmed, repeated, rows: null, images: [] });
  part.paragraphs++;
}

/** Adds a table. It is no paragraph of the part's own. */
export function addTable(part: Part, rows: Rows): void {
  part.content.push({ text: rows.flat().join(' '), repeated: false, rows, images: [] });
}

/** Adds what a block says as it stands: a table, or its words. */
export function addBlock(part: Part, block: Block): void {
  if (block.rows) addTable(part, block.rows);
  else addText(part, block.text);
}

/** Adds what stands beside a block's words: its images, and the footnotes whose marks it carries. Neither is a paragraph of the part's own. */
export function addBeside(part: Part, { images, notes }: Block): void {
  if (images.length > 0) part.content.push({ text: '', repeated: false, rows: null, images });
  for (const text of notes) part.content.push({ text, repeated: false, rows: null, images: [] });
}

/** Tells an inner part from a paragraph. */
export function isPart(inner: Paragraph | Part): inner is Part {
  return 'content' in inner;
}

/** The part and all parts inside it, in the order of the text. */
export function* walk(part: Part): Generator<Part> {
  yield part;
  for (const inner of part.content) if (isPart(inner)) yield* walk(inner);
}

/** The locator of a part; articles are addressed without the containers they stand in. Empty for the document. */
export function placeOf(part: Part): string {
  const words: string[] = [];
  let contained = true;
  for (let at: Part | null = part; at; at = at.parent) {
    if (!at.segment) continue;
    const grouping = at !== part && SEGMENT_RULES[at.segment.kind].container && at.segment.kind !== 'dec';
    if (!grouping || (contained && isContainer(part))) words.unshift(printSegment(at.segment));
    contained &&= isContainer(at);
  }
  return words.join('/');
}

const newPart = (parent: Part | null, own: Segment | null, heading: string, mark: string): Part => ({
  segment: own,
  heading,
  mark,
  title: '',
  content: [],
  reforms: [],
  parent,
  paragraphs: 0,
  divided: false,
  used: new Map(),
  marked: new Set(),
});

const isContainer = (part: Part): boolean => part.segment !== null && SEGMENT_RULES[part.segment.kind].container;

/** Where a label must be one of its kind: articles in the whole instrument or decree, other parts in their parent. */
const scopeOf = (parent: Part, { kind }: Segment): Part => {
  let scope = parent;
  if (SEGMENT_RULES[kind].container) return scope;
  while (scope.parent && (scope.segment === null || (isContainer(scope) && scope.segment.kind !== 'dec')))
    scope = scope.parent;
  return scope;
};
