import type { Day } from '../../domain/day.js';
import type { Diagnostic } from '../../domain/diagnostic.js';
import { segment } from '../../domain/locator/segment.js';
import type { Dropped } from '../../domain/ports/document-importer.js';
import { hangReforms } from '../metadata/hang-reforms.js';
import { hangStateNote, readStateNote } from '../metadata/state-note.js';
import { isStateNote, readReformNote } from '../marks/reform-note.js';
import { isNamedTransitoryHeading, isTransitoryHeading } from '../marks/transitory-mark.js';
import { readAnnexes } from '../decree/annexes.js';
import type { Block } from '../reading/block.js';
import type { BlockReader } from '../structure/block-reader.js';
import type { Outline } from '../structure/outline.js';
import { addBeside, addPart, addText, documentPart, isPart, placeOf, type Part } from '../structure/part.js';
import { chooseArticles } from './article-chain.js';
import { BodyReader, opensBody } from './body.js';
import type { Cover } from './cover.js';
import type { DecreeHead } from './reform-decrees.js';
import { withoutDecree, withoutDay, withoutPart } from './law-doubts.js';
import { isSignature } from './signature.js';
import { TransitoryReader } from './transitories.js';
import { signedOn } from './undated-decrees.js';
import { findLawZones } from './zones.js';

/** What a law is read from. */
export interface LawText {
  readonly file: string;
  readonly blocks: readonly Block[];
  readonly cover: Cover;
  /** Letter height of running text, in points: notes are smaller. */
  readonly size: number;
}

/** Reads the structure of a law: body, own transitories, reform decrees. */
export function readLaw(text: LawText): Outline {
  return new LawReader(text).read();
}

/** Blocks looked at to tell whether a list goes on after a paragraph. */
const LOOK_AHEAD = 60;
/** The line by which the Chamber says from when on it prints the decrees. */
const SINCE = /^\(?A partir de(?:l año(?: de)?)? \d{4}\.?\)?$/i;
/** Letters smaller than this share of the running text's are a note's. */
const SMALL = 0.9;

class LawReader {
  private readonly root = documentPart();
  private readonly dropped: Dropped[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private readonly blocks: readonly Block[];

  constructor(private readonly text: LawText) {
    this.blocks = text.blocks;
  }

  read(): Outline {
    const { cover } = this.text;
    const zones = findLawZones(this.blocks, cover.length);
    const { preamble, index, body, enacted, transitories, annexes, reforms, decrees } = zones;
    this.drop('cover: title and days, now in the front matter', 0, cover.length);
    this.drop('seal, promulgation and enacting words', cover.length, Math.min(preamble + 1, index));
    for (const { text } of this.blocks.slice(Math.min(preamble + 1, index), index)) addText(this.root, text);
    this.drop('index', index, body);
    this.each(body, enacted, new BodyReader(this.root, chooseArticles(this.blocks, body, enacted)));
    const decree = this.readEnacted(enacted, transitories);
    this.each(transitories, annexes, new TransitoryReader(this.root, cover.published, decree));
    readAnnexes(this.root, this.blocks.slice(0, reforms), annexes, (reason, blocks) => {
      for (const { text } of blocks) this.dropped.push({ reason, text });
    });
    this.dropReformsHeading(reforms, decrees[0]?.start ?? this.blocks.length);
    decrees.forEach((head, at) => {
      this.readDecree(head, decrees[at + 1]?.start ?? this.blocks.length);
    });
    const { root, dropped, diagnostics } = this;
    return { root, dropped, diagnostics, footnotes: 0, considerandos: 0 };
  }

  /** What the decree that gave the law orders besides; null where nothing stands before the transitories. */
  private readEnacted(start: number, end: number): Part | null {
    const own = start < end ? segment('dec', this.text.cover.published ?? '') : null;
    if (!own) {
      this.each(start, end, new BodyReader(this.root, new Map()));
      return null;
    }
    const decree = addPart(this.root, own, '');
    this.each(start, end, new TransitoryReader(decree, null));
    return decree;
  }

  /** Nothing but a heading stands before the first decree; where no decree was found, all that follows it is doubtful. */
  private dropReformsHeading(start: number, end: number): void {
    const since = SINCE.test(this.blocks[start + 1]?.text ?? '') ? 2 : 1;
    const rest = Math.min(start + since, end);
    this.drop('heading over the reform decrees', start, rest);
    if (rest === end) return;
    this.drop('between the heading over the reform decrees and the first of them', rest, end);
    this.diagnostics.push(withoutDecree(this.text.file, end - rest));
  }

  /** A decree whose day is not printed, or is none, has that of its signature; without one it stands below the decree before it. */
  private readDecree(head: DecreeHead, end: number): void {
    const day = head.day ?? signedOn(this.blocks, head.end, end);
    const own = segment('dec', day ?? '');
    const before = this.root.content.findLast((inner) => isPart(inner) && inner.segment?.kind === 'dec');
    if (head.day === null || head.line === '') this.diagnostics.push(withoutDay(this.text.file, head, day));
    if (!own && before && isPart(before)) {
      this.each(head.start, end, new TransitoryReader(before, null));
      return;
    }
    if (!own) {
      this.drop('reform decree whose day cannot be read', head.start, end);
      return;
    }
    const decree = addPart(this.root, own, '');
    decree.title = head.title;
    if (head.line !== '') this.dropped.push({ reason: 'day of a reform decree, now in its heading', text: head.line });
    this.each(head.end, end, new TransitoryReader(decree, null));
  }

  /** Gives each block of a stretch to a reader; notes and signatures are taken out before it sees them. */
  private each(start: number, end: number, reader: BlockReader): void {
    let above: Block[] = [];
    for (let at = start; at < end; at++) {
      const block = this.blocks[at];
      if (!block) continue;
      if (isStateNote(block.text)) above.push(block);
      else if (!this.takeOut(block, reader.current)) {
        const before = reader.current;
        reader.add(block, this.ahead(at + 1, end));
        addBeside(reader.current, block);
        for (const note of above) this.hangAbove(note.text, before, reader.current);
        above = [];
      }
    }
    for (const note of above) this.dropped.push({ reason: 'reform note above no part', text: note.text });
  }

  /** Takes a note below a part, or a signature, out of the text; false for any other block. */
  private takeOut(block: Block, part: Part): boolean {
    const small = (block.lines[0]?.size ?? this.text.size) < SMALL * this.text.size;
    const days = readReformNote(block.text, small);
    if (days && !hangReforms(block.text, part))
      this.diagnostics.push(withoutPart(this.text.file, block.text, placeOf(part)));
    if (days) this.dropNote(block.text, part, days);
    else if (isSignature(block.text)) this.dropped.push({ reason: 'signatures and promulgation', text: block.text });
    return days !== null || isSignature(block.text);
  }

  /** A note that stands above what it is about. */
  private hangAbove(text: string, before: Part, current: Part): void {
    const note = readStateNote(text);
    const part = note && hangStateNote(note, before, current);
    if (note && part) this.dropNote(text, part, note.on);
    else this.dropped.push({ reason: 'reform note above no part', text });
  }

  private dropNote(text: string, part: Part, days: readonly Day[]): void {
    this.dropped.push({ reason: `reform note on ${placeOf(part) || 'the instrument'}: ${days.join(', ')}`, text });
  }

  private *ahead(start: number, end: number): Generator<Block> {
    for (let at = start; at < Math.min(end, start + LOOK_AHEAD); at++) {
      const block = this.blocks[at];
      if (!block || opensBody(block) || isTransitoryHeading(block.text) || isNamedTransitoryHeading(block.text)) return;
      yield block;
    }
  }

  private drop(reason: string, start: number, end: number): void {
    for (const block of this.blocks.slice(start, end)) this.dropped.push({ reason, text: block.text });
  }
}
