import { segment } from '../../domain/locator/segment.js';
import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import { fold } from '../../domain/fold.js';
import { readArticleMark } from '../marks/article-mark.js';
import type { BodyMark } from '../marks/body-mark.js';
import { readContainerMark, type ContainerMark } from '../marks/container-mark.js';
import { readTableMark, type TableMark } from '../marks/table-mark.js';
import type { Block } from '../reading/block.js';
import type { BlockReader } from '../structure/block-reader.js';
import { ListFiller } from '../structure/lists.js';
import { addBlock, addPart, addText, type Part } from '../structure/part.js';

/** Containers from the outermost in: one of a kind closes those of its own and inner kinds. */
const RANK: readonly SegmentKind[] = ['lib', 'tit', 'cap', 'sec'];

/** True for a block that is the heading of a container. */
export function opensContainer(block: Block): boolean {
  return isContainerHeading(block) !== null;
}

/** True for a block that begins an article or a container, as far as its words and look tell. */
export function opensBody(block: Block): boolean {
  return opensContainer(block) || readArticleMark(block.text)?.closed === true;
}

/** Fills the body of a law, a decree or an annex: containers, articles or numerals, what stands in them. */
export class BodyReader implements BlockReader {
  private readonly root: Part;
  private container: Part;
  private filler: ListFiller | null = null;
  private untitled: Part | null = null;
  /** Open numerals, from the outermost in. */
  private open: { readonly path: readonly number[]; readonly part: Part }[] = [];
  /** The article whose words quote another text; what follows in it are that text's parts, not its own. */
  private quoting: Part | null = null;

  /** `marks` are the blocks known to open a part. `quotes`: an article may give another instrument's new words. */
  constructor(
    root: Part,
    private readonly marks: ReadonlyMap<Block, Omit<BodyMark, 'kind'> & Partial<Pick<BodyMark, 'kind'>>>,
    private readonly quotes = false,
  ) {
    this.root = root;
    this.container = root;
  }

  get current(): Part {
    return this.filler?.current ?? this.container;
  }

  add(block: Block, ahead: Iterable<Block>): void {
    const mark = this.marks.get(block);
    const heading = mark || this.quoting ? null : isContainerHeading(block);
    if (heading) this.openContainer(block, heading);
    else if (mark) this.openPart(block, { kind: 'art', ...mark }, ahead);
    else if (this.quoting) addBlock(this.quoting, block);
    else if (this.untitled && isTitle(block)) this.takeTitle(this.untitled, block);
    else this.addInside(block, ahead);
    if (this.quotes) this.quoting = this.quotedAfter(block);
  }

  private takeTitle(part: Part, block: Block): void {
    part.title = `${part.title} ${block.text}`.trim();
  }

  private openContainer(block: Block, { segment: own, end }: ContainerMark): void {
    const rank = RANK.indexOf(own.kind);
    let parent = this.container;
    while (parent !== this.root && RANK.indexOf(parent.segment?.kind ?? 'lib') >= rank && parent.parent)
      parent = parent.parent;
    const raw = block.text.slice(end);
    const gap = /^[\s.:,;–-]*/.exec(raw)?.[0].length ?? 0;
    this.container = addPart(parent, own, block.text.slice(0, end + gap));
    this.container.title = raw.slice(gap);
    this.untitled = this.container;
    this.filler = null;
    this.open = [];
  }

  private openPart(block: Block, { kind, labels, end, path }: BodyMark, ahead: Iterable<Block>): void {
    this.untitled = null;
    const text = block.text.slice(end);
    const parent = path ? this.holderOf(path) : this.container;
    const segments = labels.flatMap((label) => segment(kind, label) ?? []);
    if (segments.length === 0) addText(this.current, block.text);
    segments.forEach((own, index) => {
      const part = addPart(parent, own, index === 0 ? block.text.slice(0, end) : '');
      this.filler = new ListFiller(part);
      if (path) this.open.push({ path, part });
      if (segments.length > 1) addText(part, text, index > 0);
    });
    const [part] = segments.length === 1 && this.filler && block.centred && !path ? [this.filler.head] : [];
    if (part) {
      part.title = text.trim();
      this.untitled = part;
    } else if (segments.length === 1) this.filler?.addOpening({ ...block, text }, ahead);
    this.quoting = null;
  }

  /** The open numeral that another stands in; the container where there is none. */
  private holderOf(path: readonly number[]): Part {
    const isWithin = (outer: readonly number[]): boolean =>
      outer.length < path.length && outer.every((value, at) => value === path[at]);
    while (this.open.length > 0 && !isWithin(this.open.at(-1)?.path ?? [])) this.open.pop();
    return this.open.at(-1)?.part ?? this.container;
  }

  private addInside(block: Block, ahead: Iterable<Block>): void {
    this.untitled = null;
    const caption = block.text.length > CAPTION_LIMIT || block.rows ? null : readTableMark(block.text);
    if (caption && block.centred) this.openTable(block, caption);
    else if (this.filler) this.filler.add(block, ahead);
    else if (this.container === this.root) addBlock(this.container, block);
    else {
      this.filler = new ListFiller(this.container);
      this.filler.add(block, ahead);
    }
  }

  /** A table's caption holds the table that follows it, and nothing else. */
  private openTable(block: Block, { segment: own, end }: TableMark): void {
    const gap = /^[\s.:-]*/.exec(block.text.slice(end))?.[0].length ?? 0;
    const table = addPart(this.current, own, block.text.slice(0, end + gap));
    table.title = block.text.slice(end + gap);
    this.untitled = null;
    if (this.filler) this.filler.awaitTable(table);
    else this.filler = new ListFiller(this.container, table);
  }

  /** An article that reforms another text gives its new words after a colon. */
  private quotedAfter(block: Block): Part | null {
    if (this.quoting) return this.quoting;
    const part = this.filler?.head;
    if (!part?.segment || !/[:.]$/.test(block.text)) return null;
    const folded = fold(block.text.slice(-400));
    return QUOTES.test(folded) && REFORMS.test(fold(block.text)) ? part : null;
  }
}

/** A line that goes on a heading: in the middle of the page, or in capitals where the file does not tell how lines are set. */
const isTitle = ({ centred, rows, text }: Block): boolean =>
  rows === null && (centred || (text.length < 160 && !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)));

/** A caption longer than this is a sentence about a table. */
const CAPTION_LIMIT = 220;
const QUOTES =
  /(?:para quedar(?:se)? (?:como sigue|redactad[oa]s? |en los |de la )|como sigue|en los (?:siguientes )?terminos siguientes|en los siguientes terminos|de la (?:siguiente (?:manera|forma)|manera siguiente|forma siguiente)|(?:texto|redaccion) siguiente|siguientes? (?:texto|redaccion))\b[^.:]{0,40}[:.]$/;
const REFORMS = /\b(?:reforman?|adicionan?|modifican?|derogan?|sustituyen?|reordenan?|recorren?|cambian?)\b/;

const isContainerHeading = (block: Block): ContainerMark | null => {
  const mark = readContainerMark(block.text);
  if (!mark || block.text.length > 400) return null;
  const after = block.text.slice(mark.end);
  const plain = /^\s*[.:]?\s*$/.test(after);
  const shouted = block.text.length < 200 && !/\p{Ll}/u.test(block.text);
  const titled =
    block.text.length < 200 &&
    /^[.:]?\s*[-–]?\s*\p{Lu}[^.]*\.?$/u.test(after) &&
    /^[A-Z]/.test(block.text) &&
    /^\s*[.:–-]/.test(after);
  return block.centred || plain || shouted || titled ? mark : null;
};
