import type { Block } from '../reading/block.js';
import { segment, type Segment } from '../../domain/locator/segment.js';
import { readListMarks, type ListMark, type ListStyle } from '../marks/list-mark.js';
import { addPart, addTable, addText, type Part } from './part.js';

/** An open list: its style, how far it has counted, and the item being filled. */
interface Frame {
  readonly style: ListStyle;
  value: number;
  item: Part;
  /** Left edge of the item's text where it hangs from its mark; null where it wraps to the margin. */
  hang: number | null;
}

/** Largest step between two members of one list: repealed fractions are sometimes not printed. */
const STEP_LIMIT = 4;
/** Two edges nearer than this are one, in points. */
const EDGE = 5;

/** Fills an article, transitory or the like: paragraphs, and lists of any depth in them. */
export class ListFiller {
  private frames: Frame[] = [];

  /** `head` is the part to fill, `table` one whose caption was met and whose cells follow; `numbered`: figures number its paragraphs, as in treaties. */
  constructor(
    readonly head: Part,
    private table: Part | null = null,
    private readonly numbered = false,
  ) {}

  /** Takes a table's part, whose caption was met: the cells that follow go there. */
  awaitTable(table: Part): void {
    this.table = table;
  }

  /** The innermost part being filled. */
  get current(): Part {
    return this.frames.at(-1)?.item ?? this.head;
  }

  /** Adds a block. `ahead` are the blocks that follow in the same article: they tell whether a list goes on. */
  add(block: Block, ahead: Iterable<Block>): void {
    if (block.rows) {
      addTable(this.table ?? this.current, block.rows);
      return;
    }
    this.table = null;
    const marks = readListMarks(block.text);
    const next = marks.some(isLettered) ? [...ahead] : ahead;
    const placed =
      marks.length > 0 &&
      this.addItem(
        block,
        marks.filter((mark) => !isLettered(mark) || goesOn(mark, next)),
      );
    if (!placed) this.addParagraph(block, next);
  }

  /** Adds what follows the part's own mark in its block; nothing where the mark stands alone. */
  addOpening(block: Block, ahead: Iterable<Block>): void {
    if (block.text !== '') this.add(block, ahead);
  }

  private addItem(block: Block, marks: readonly ListMark[]): boolean {
    const found = findFrame(this.frames, marks);
    if (found) {
      const [depth, mark] = found;
      this.frames.length = depth + 1;
      this.open(depth, mark, block);
      return true;
    }
    const opening = marks.find((mark) => mark.value === 1 && !mark.inserted);
    if (!opening || this.frames.length > 6) return false;
    this.open(this.frames.length, opening, block);
    return true;
  }

  private open(depth: number, mark: ListMark, block: Block): void {
    const parent = this.frames[depth - 1]?.item ?? this.head;
    const isParagraph = this.numbered && depth === 0 && mark.style === 'digit';
    const own = isParagraph ? segment('par', mark.label) : segmentFor(mark, parent);
    if (!own) {
      addText(this.current, block.text);
      return;
    }
    const item = addPart(parent, own, block.text.slice(0, mark.end));
    const hang = block.lines.length > 1 && block.rest > block.first + EDGE ? block.rest : null;
    this.frames[depth] = { style: mark.style, value: mark.value, item, hang };
    this.addRest(block, mark);
  }

  /** The text after a mark may open an inner list at once: "A. I. Texto". */
  private addRest(block: Block, mark: ListMark): void {
    const text = block.text.slice(mark.end);
    const inner = readListMarks(text).filter((next) => next.value === 1 && !next.inserted && next.style !== mark.style);
    if (inner.length > 0 && this.frames.length < 6) this.addItem({ ...block, text }, inner);
    else addText(this.current, text);
  }

  private addParagraph(block: Block, ahead: Iterable<Block>): void {
    const least = this.frames.length === 0 ? 0 : nextDepth(this.frames, ahead);
    const depth = Math.max(least, this.depthByIndent(block));
    this.frames.length = depth;
    const target = this.current;
    if (!target.divided) addText(target, block.text);
    else addText(addPart(target, paragraphSegment(target), ''), block.text);
  }

  /** How many lists a paragraph stands in, told from where its first line begins; 0 where no item hangs. */
  private depthByIndent(block: Block): number {
    for (let depth = this.frames.length; depth > 0; depth--) {
      const hang = this.frames[depth - 1]?.hang;
      if (hang !== null && hang !== undefined && !block.centred && block.first > hang - EDGE) return depth;
    }
    return 0;
  }
}

/** A letter that may open a list, or only a sentence: "A. Símbolo de ampere". */
const isLettered = ({ style, value, inserted }: ListMark): boolean =>
  value === 1 && !inserted && (style === 'capital' || style === 'letter');

/** So many blocks looked at without the second item do not tell that none follows. */
const SEEN_ALL = 39;

/** True where the second item follows, or an inner list at once; or where the article is too long to tell. */
const goesOn = (mark: ListMark, ahead: Iterable<Block>): boolean => {
  let seen = 0;
  for (const block of ahead) {
    const marks = readListMarks(block.text);
    if (
      marks.some(({ style, value }) => value === (style === mark.style ? 2 : 1) && (style === mark.style || seen === 0))
    )
      return true;
    seen++;
  }
  return seen >= SEEN_ALL;
};

/** The open list that one of the readings of a mark carries on, innermost first; exact steps before jumps. */
const findFrame = (frames: readonly Frame[], marks: readonly ListMark[]): readonly [number, ListMark] | null => {
  for (const limit of [1, STEP_LIMIT]) {
    for (let depth = frames.length - 1; depth >= 0; depth--) {
      const frame = frames[depth];
      const mark = frame && marks.find((one) => one.style === frame.style && carriesOn(frame.value, one, limit));
      if (mark) return [depth, mark];
    }
  }
  return null;
};

const carriesOn = (value: number, mark: ListMark, limit: number): boolean =>
  mark.inserted
    ? mark.value === value || (mark.value > value && mark.value <= value + limit)
    : mark.value > value && mark.value <= value + limit;

/** How deep the next item that carries on an open list stands: text before it cannot have left that list. */
const nextDepth = (frames: readonly Frame[], ahead: Iterable<Block>): number => {
  for (const block of ahead) {
    const marks = readListMarks(block.text);
    if (marks.length === 0) continue;
    const found = findFrame(frames, marks);
    if (found) return found[0] + 1;
  }
  return 0;
};

const segmentFor = (mark: ListMark, parent: Part): Segment | null => {
  if (mark.style === 'roman') return segment('fr', mark.label);
  if (mark.style === 'capital' && !insideItem(parent)) return segment('ap', mark.label);
  return segment('inc', mark.label);
};

const insideItem = (part: Part): boolean => part.segment?.kind === 'fr' || part.segment?.kind === 'inc';

/** The number of the next paragraph of a part's own, items not counted, as lawyers count. */
const paragraphSegment = (part: Part): Segment => ({ kind: 'par', label: String(part.paragraphs + 1), occurrence: 1 });
