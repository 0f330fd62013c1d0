import { segment } from '../../domain/locator/segment.js';
import { readAnnexMark, type AnnexMark } from '../marks/annex-mark.js';
import { readAnnexNumeral, readNumeralMark, type NumeralMark } from '../marks/numeral-mark.js';
import { readTableMark, type TableMark } from '../marks/table-mark.js';
import type { Block } from '../reading/block.js';
import type { BlockReader } from '../structure/block-reader.js';
import { ListFiller } from '../structure/lists.js';
import { addBlock, addPart, addText, type Part } from '../structure/part.js';
import { isAnnexHeading } from './annex-heading.js';

/** A chapter's heading is a title up to this many letters; beyond, it is text. */
const TITLE_LIMIT = 220;
/** Longer than this and ended by a stop, a chapter's first line is no title. */
const SENTENCE = 120;
/** A caption longer than this is a sentence about a table. */
const CAPTION_LIMIT = 220;

/** Fills a standard: numerals nested by their numbers, tables, annexes with numerals of their own. */
export class StandardBody implements BlockReader {
  private scope: Part;
  private open: { readonly mark: NumeralMark; readonly part: Part }[] = [];
  private filler: ListFiller | null = null;
  private table: Part | null = null;
  private untitled: Part | null = null;

  constructor(
    private readonly root: Part,
    private readonly numerals: ReadonlyMap<Block, NumeralMark>,
  ) {
    this.scope = root;
  }

  get current(): Part {
    return this.table ?? this.filler?.current ?? this.open.at(-1)?.part ?? this.scope;
  }

  add(block: Block, ahead: Iterable<Block>): void {
    const numeral = this.numerals.get(block) ?? this.annexNumeral(block);
    if (numeral) this.openNumeral(block, numeral, ahead);
    else if (isAnnexHeading(block)) this.openAnnex(block);
    else if (isCaption(block)) this.openTable(block);
    else if (this.untitled && block.centred) this.takeTitle(this.untitled, block);
    else this.addInside(block, ahead);
  }

  private openNumeral(block: Block, mark: NumeralMark, ahead: Iterable<Block>): void {
    if (this.numerals.has(block)) this.scope = this.root;
    this.close();
    while (this.open.length > 0 && !isWithin(mark, this.open.at(-1)?.mark)) this.open.pop();
    const own = segment('num', mark.label);
    const parent = this.open.at(-1)?.part ?? this.scope;
    if (!own) {
      addText(parent, block.text);
      return;
    }
    const part = addPart(parent, own, block.text.slice(0, mark.end));
    this.open.push({ mark, part });
    this.filler = new ListFiller(part);
    const text = block.text.slice(mark.end);
    if (mark.path.length === 1 && isChapterTitle(text)) part.title = text;
    else this.filler.add({ ...block, text }, ahead);
  }

  private openAnnex(block: Block): void {
    const mark = readAnnexMark(block.text);
    if (!mark) return;
    this.close();
    this.open = [];
    // A heading without number of its own that comes again is that of the same annex, printed over its next page.
    const same =
      !mark.numbered && this.scope.segment?.kind === 'anx' && this.scope.segment.label === mark.segment.label;
    if (same) {
      addText(this.scope, block.text);
      return;
    }
    this.scope = addTitled(this.root, mark, block.text);
    this.untitled = this.scope;
  }

  private openTable(block: Block): void {
    const mark = readTableMark(block.text);
    if (!mark) return;
    const parent = this.open.at(-1)?.part ?? this.scope;
    this.close();
    this.table = addTitled(parent, mark, block.text);
    this.untitled = this.table;
  }

  private takeTitle(part: Part, block: Block): void {
    part.title = `${part.title} ${block.text}`.trim();
    if (part.title.length > TITLE_LIMIT) this.untitled = null;
  }

  private addInside(block: Block, ahead: Iterable<Block>): void {
    this.untitled = null;
    if (this.table && isProse(block) && this.open.length > 0) this.leaveTable();
    if (block.table) addBlock(this.current, block);
    else if (this.table) addText(this.table, block.text);
    else {
      this.filler ??= new ListFiller(this.scope);
      this.filler.add(block, ahead);
    }
  }

  /** Words after a table stand in the numeral again. */
  private leaveTable(): void {
    this.table = null;
    const part = this.open.at(-1)?.part;
    if (part) this.filler = new ListFiller(part);
  }

  private close(): void {
    this.filler = null;
    this.table = null;
    this.untitled = null;
  }

  /** A numeral of an annex's own: it must follow the one before it. */
  private annexNumeral(block: Block): NumeralMark | null {
    if (this.scope.segment?.kind !== 'anx' || block.table) return null;
    const lettered = readAnnexNumeral(block.text);
    const mark = lettered?.annex === this.scope.segment.label ? lettered : readNumeralMark(block.text);
    const last = this.open.at(-1)?.mark.path ?? [];
    return mark && follows(last, mark.path) ? mark : null;
  }
}

const isWithin = ({ path }: NumeralMark, outer: NumeralMark | undefined): boolean =>
  outer !== undefined && outer.path.length < path.length && outer.path.every((value, at) => value === path[at]);

/** True for the numbers right after a path: its first child, or the next at any of its levels. */
const follows = (last: readonly number[], path: readonly number[]): boolean => {
  const at = path.length - 1;
  const same = path.slice(0, at).every((value, level) => value === last[level]);
  return same && path[at] === (last[at] ?? 0) + 1;
};

const isCaption = (block: Block): boolean => {
  const mark = block.text.length <= CAPTION_LIMIT ? readTableMark(block.text) : null;
  if (!mark || block.text.charAt(mark.end) === ',') return false;
  return (
    block.centred ||
    /^\s*[.:]?\s*$/.test(block.text.slice(mark.end)) ||
    (!block.table && /^(?:TABLA|LISTADO)/.test(block.text))
  );
};

/** A title is short, and opens no list; what is a whole sentence of some length is the chapter's first words. */
const isChapterTitle = (text: string): boolean =>
  text.length <= TITLE_LIMIT && !/[:;]$/.test(text) && !(text.length > SENTENCE && text.endsWith('.'));

/** A paragraph as sentences run, not a cell: long, from the margin. */
const isProse = (block: Block): boolean => !block.table && !block.centred && block.text.length > 80;

/** A part whose title follows its mark; the stops between the two are the mark's. */
const addTitled = (parent: Part, mark: AnnexMark | TableMark, text: string): Part => {
  const title = text.slice(mark.end).replace(/^[\s.:–-]+/, '');
  const part = addPart(parent, mark.segment, text.slice(0, text.length - title.length));
  part.title = title.trim();
  return part;
};
