import type { Diagnostic } from '../../domain/diagnostic.js';
import { segment } from '../../domain/locator/segment.js';
import type { Dropped } from '../../domain/ports/document-importer.js';
import { readArticleMark } from '../marks/article-mark.js';
import { hangReforms } from '../metadata/hang-reforms.js';
import { isStateNote, readReformNote } from '../marks/reform-note.js';
import { isNamedTransitoryHeading, isTransitoryHeading, readSelfNamedTransitory } from '../marks/transitory-mark.js';
import { readAnnexes } from '../decree/annexes.js';
import { isAnnexHeading } from '../standard/annex-heading.js';
import type { Block } from '../reading/block.js';
import type { BlockReader } from '../structure/block-reader.js';
import type { Outline } from '../structure/outline.js';
import { addBeside, addPart, addText, documentPart, placeOf, type Part } from '../structure/part.js';
import { chooseArticles, type BodyArticle } from './article-chain.js';
import { BodyReader, opensBody } from './body.js';
import type { Cover } from './cover.js';
import { findDecrees, isReformsHeading, type DecreeHead } from './reform-decrees.js';
import { withoutDecree, withoutDay, withoutPart } from './law-doubts.js';
import { isSignature } from './signature.js';
import { TransitoryReader } from './transitories.js';

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

/** The heading over the words in which a constitution says why it is given. */
const PREAMBLE = /(?:^| )PRE[ÁA]MBULO$/;
/** Blocks looked at to tell whether a list goes on after a paragraph. */
const LOOK_AHEAD = 60;
/** So many headings over transitories are looked at for a body that goes on after one. */
const HEADINGS_TRIED = 8;
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
    const found = this.find(cover.length, opensBody);
    const body = found === this.blocks.length ? cover.length : found;
    const transitories = this.findBodyEnd(body);
    const heading = this.find(transitories, ({ text }) => isReformsHeading(text));
    const decrees = findDecrees(this.blocks, transitories);
    const reforms = Math.min(decrees[0]?.start ?? this.blocks.length, heading);
    this.drop('cover: title and days, now in the front matter', 0, cover.length);
    const preamble = this.find(cover.length, ({ text }) => PREAMBLE.test(text));
    this.drop('seal, promulgation and enacting words', cover.length, Math.min(preamble + 1, body));
    for (const { text: words } of this.blocks.slice(Math.min(preamble + 1, body), body)) addText(this.root, words);
    this.each(body, transitories, new BodyReader(this.root, chooseArticles(this.blocks, body, transitories)));
    const annexes = this.findAnnexes(transitories, reforms);
    this.each(transitories, annexes, new TransitoryReader(this.root, cover.published));
    readAnnexes(this.root, this.blocks.slice(0, reforms), annexes, (reason, blocks) => {
      for (const { text } of blocks) this.dropped.push({ reason, text });
    });
    this.dropReformsHeading(reforms, decrees[0]?.start ?? this.blocks.length);
    decrees.forEach((head, index) => {
      this.readDecree(head, decrees[index + 1]?.start ?? this.blocks.length);
    });
    const { root, dropped, diagnostics } = this;
    return { root, dropped, diagnostics, footnotes: 0, considerandos: 0 };
  }

  /** Nothing but a heading stands before the first decree; where no decree was found, all that follows it is doubtful. */
  private dropReformsHeading(start: number, end: number): void {
    this.drop('heading over the reform decrees', start, Math.min(start + 1, end));
    if (end - start <= 1) return;
    this.drop('between the heading over the reform decrees and the first of them', start + 1, end);
    this.diagnostics.push(withoutDecree(this.text.file, end - start - 1));
  }

  private readDecree(head: DecreeHead, end: number): void {
    const own = segment('dec', head.day ?? '');
    if (!own) {
      this.drop('reform decree whose day cannot be read', head.start, end);
      this.diagnostics.push(withoutDay(this.text.file, head));
      return;
    }
    const decree = addPart(this.root, own, '');
    decree.title = head.title;
    this.dropped.push({ reason: 'day of a reform decree, now in its heading', text: head.line });
    this.each(head.end, end, new TransitoryReader(decree, null));
  }

  /** Gives each block of a stretch to a reader; notes and signatures are taken out before it sees them. */
  private each(start: number, end: number, reader: BlockReader): void {
    for (let at = start; at < end; at++) {
      const block = this.blocks[at];
      if (!block) continue;
      const reason = this.reasonToDrop(block, reader.current);
      if (reason !== null) this.dropped.push({ reason, text: block.text });
      else {
        reader.add(block, this.ahead(at + 1, end));
        addBeside(reader.current, block);
      }
    }
  }

  private reasonToDrop(block: Block, part: Part): string | null {
    const small = (block.lines[0]?.size ?? this.text.size) < SMALL * this.text.size;
    const days = readReformNote(block.text, small);
    if (days) {
      if (!hangReforms(block.text, part)) this.diagnostics.push(withoutPart(this.text.file, block.text, placeOf(part)));
      return `reform note on ${placeOf(part) || 'the instrument'}: ${days.join(', ')}`;
    }
    if (isStateNote(block.text)) return 'reform note above a part';
    return isSignature(block.text) ? 'signatures and promulgation' : null;
  }

  private *ahead(start: number, end: number): Generator<Block> {
    for (let at = start; at < Math.min(end, start + LOOK_AHEAD); at++) {
      const block = this.blocks[at];
      if (!block || opensBody(block) || isTransitoryHeading(block.text) || isNamedTransitoryHeading(block.text)) return;
      yield block;
    }
  }

  /** The first heading over transitories after which the count of articles does not go on. */
  private findBodyEnd(body: number): number {
    let end = this.find(body, endsBody);
    for (
      let tries = 0;
      end < this.blocks.length && tries < HEADINGS_TRIED;
      tries++, end = this.find(end + 1, endsBody)
    ) {
      const last = numberOf([...chooseArticles(this.blocks, body, end).values()].at(-1));
      if (isReformsHeading(this.blocks[end]?.text ?? '') || last === null || this.articleAfter(end) !== last + 1)
        return end;
    }
    return end;
  }

  /** The number of the next article within reach of a heading; null where none follows. */
  private articleAfter(heading: number): number | null {
    const marks = this.blocks.slice(heading + 1, heading + LOOK_AHEAD).map(({ text }) => readArticleMark(text));
    return numberOf(marks.find((mark) => mark?.closed === true));
  }

  /** Annexes stand after the signatures, where a heading in the middle of the page names one. */
  private findAnnexes(from: number, end: number): number {
    const signed = this.find(from, ({ text }) => isSignature(text));
    const annex = this.find(signed, (block) => block.centred && isAnnexHeading(block));
    return Math.min(annex, end);
  }

  private find(from: number, test: (block: Block) => boolean): number {
    const found = this.blocks.findIndex((block, index) => index >= from && test(block));
    return found < 0 ? this.blocks.length : found;
  }

  private drop(reason: string, start: number, end: number): void {
    for (const block of this.blocks.slice(start, end)) this.dropped.push({ reason, text: block.text });
  }
}

const endsBody = (block: Block): boolean =>
  readSelfNamedTransitory(block.text) !== null ||
  isTransitoryHeading(block.text) ||
  isReformsHeading(block.text) ||
  (block.centred && isNamedTransitoryHeading(block.text));

const numberOf = (mark: BodyArticle | null | undefined): number | null =>
  mark ? Number.parseInt(mark.labels[0] ?? '', 10) : null;
