import type { Dropped } from '../../domain/ports/document-importer.js';
import { segment } from '../../domain/locator/segment.js';
import { readReformNote } from '../marks/reform-note.js';
import { isNamedTransitoryHeading, isTransitoryHeading } from '../marks/transitory-mark.js';
import type { Block } from '../reading/block.js';
import type { Outline } from '../structure/outline.js';
import { addPart, documentPart, placeOf, type Part } from '../structure/part.js';
import { chooseArticles } from './article-chain.js';
import { BodyReader, opensBody } from './body.js';
import type { Cover } from './cover.js';
import { findDecrees, isReformsHeading, type DecreeHead } from './reform-decrees.js';
import { isSignature } from './signature.js';
import { TransitoryReader } from './transitories.js';

/** Reads the blocks of a law after its cover. `size` is the letter height of its text, in points. */
export function readLaw(blocks: readonly Block[], cover: Cover, size: number): Outline {
  return new LawReader(blocks, cover, size).read();
}

class LawReader {
  private readonly root = documentPart();
  private readonly dropped: Dropped[] = [];

  constructor(
    private readonly blocks: readonly Block[],
    private readonly cover: Cover,
    private readonly size: number,
  ) {}

  read(): Outline {
    const { blocks, cover } = this;
    const rest = blocks.findIndex((block, index) => index >= cover.length && opensBody(block));
    const bodyStart = rest < 0 ? cover.length : rest;
    this.drop('cover: title and days, now in the front matter', 0, cover.length);
    this.drop('seal, promulgation and enacting words', cover.length, bodyStart);
    const bodyEnd = this.find(bodyStart, (block) => isTransitoryHeading(block.text) || isReformsHeading(block.text));
    const decrees = findDecrees(blocks, bodyEnd);
    const heading = this.find(bodyEnd, (block) => isReformsHeading(block.text));
    const reforms = Math.min(decrees[0]?.start ?? blocks.length, heading);
    this.readBody(bodyStart, bodyEnd);
    this.readOwnTransitories(bodyEnd, reforms);
    if (heading < blocks.length) this.drop('heading over the reform decrees', heading, heading + 1);
    decrees.forEach((head, index) => {
      if (index === 0) this.drop('between the body and the reform decrees', Math.max(reforms, heading + 1), head.start);
      this.readDecree(head, decrees[index + 1]?.start ?? blocks.length);
    });
    return { root: this.root, dropped: this.dropped, diagnostics: [], tables: 0, footnotes: 0, considerandos: 0 };
  }

  private readBody(start: number, end: number): void {
    const reader = new BodyReader(this.root, chooseArticles(this.blocks, start, end));
    this.each(
      start,
      end,
      () => reader.current,
      (block, ahead) => {
        reader.add(block, ahead);
      },
    );
  }

  private readOwnTransitories(start: number, end: number): void {
    const reader = new TransitoryReader(this.root, this.cover.published);
    this.each(
      start,
      end,
      () => reader.current,
      (block, ahead) => {
        reader.add(block, ahead);
      },
    );
  }

  private readDecree(head: DecreeHead, end: number): void {
    const decree = this.addDecree(head);
    decree.title = head.title;
    const reader = new TransitoryReader(decree, null);
    this.each(
      head.end,
      end,
      () => reader.current,
      (block, ahead) => {
        reader.add(block, ahead);
      },
    );
  }

  private addDecree(head: DecreeHead): Part {
    const mark = this.blocks[head.end - 1]?.text ?? '';
    const own = segment('dec', head.day ?? '');
    return own ? addPart(this.root, own, mark) : this.root;
  }

  /** Gives each block of a stretch to a reader; notes and signatures are taken out before it sees them. */
  private each(
    start: number,
    end: number,
    place: () => Part,
    add: (block: Block, ahead: Iterable<Block>) => void,
  ): void {
    for (let at = start; at < end; at++) {
      const block = this.blocks[at];
      if (!block) continue;
      const reason = this.reasonToDrop(block, place());
      if (reason !== null) this.dropped.push({ reason, text: block.text });
      else add(block, this.ahead(at + 1, end));
    }
  }

  private reasonToDrop(block: Block, part: Part): string | null {
    const days = readReformNote(block.text, (block.lines[0]?.size ?? this.size) < 0.9 * this.size);
    if (days) return `reform note on ${placeOf(part) || 'the instrument'}: ${days.join(', ')}`;
    return isSignature(block.text) ? 'signatures and promulgation' : null;
  }

  private *ahead(start: number, end: number): Generator<Block> {
    for (let at = start; at < Math.min(end, start + LOOK_AHEAD); at++) {
      const block = this.blocks[at];
      if (!block || opensBody(block) || isTransitoryHeading(block.text) || isNamedTransitoryHeading(block.text)) return;
      yield block;
    }
  }

  private find(from: number, test: (block: Block) => boolean): number {
    const found = this.blocks.findIndex((block, index) => index >= from && test(block));
    return found < 0 ? this.blocks.length : found;
  }

  private drop(reason: string, start: number, end: number): void {
    for (const block of this.blocks.slice(start, end)) this.dropped.push({ reason, text: block.text });
  }
}

/** Blocks looked at to tell whether a list goes on after a paragraph. */
const LOOK_AHEAD = 60;
