import type { Day } from '../../domain/day.js';
import { segment } from '../../domain/locator/segment.js';
import { readWordArticleMark, type ArticleMark } from '../marks/article-mark.js';
import {
  isNamedTransitoryHeading,
  isTransitoryHeading,
  readSelfNamedTransitory,
  readTransitoryMark,
  type TransitoryMark,
} from '../marks/transitory-mark.js';
import { valueOfWords } from '../marks/ordinal-label.js';
import type { Block } from '../reading/block.js';
import type { BlockReader } from '../structure/block-reader.js';
import { ListFiller } from '../structure/lists.js';
import { addBlock, addHolder, addPart, addText, type Part } from '../structure/part.js';

/**
 * Fills what stands after a body: transitories, and the articles of a decree between them. `enacted` is the day of the decree
 * that gave the law, where these are the law's own transitories: an article numbered in words after them is that decree's; `decree` the part of
 * that decree, where it has one already.
 */
export class TransitoryReader implements BlockReader {
  private home: Part;
  private holder: Part | null = null;
  private filler: ListFiller | null = null;
  private styled: boolean | null = null;
  private last = 0;
  /** How the marks of these transitories look; an article of the decree mostly looks different. */
  private look: string | null = null;

  constructor(
    root: Part,
    private enacted: Day | null,
    private readonly decree: Part | null = null,
  ) {
    this.home = root;
  }

  get current(): Part {
    return this.filler?.current ?? this.holder ?? this.home;
  }

  add(block: Block, ahead: Iterable<Block>): void {
    if (isTransitoryHeading(block.text) || isNamedTransitoryHeading(block.text)) {
      this.openHolder(block);
      return;
    }
    if (!this.holder && readSelfNamedTransitory(block.text)) this.holder = addHolder(this.home, 'Transitorios', '');
    const article = this.readDecreeArticle(block.text);
    const transitory = article || !this.holder ? null : readTransitoryMark(block.text);
    if (article) this.openParts('art', this.home, block, article, ahead);
    else if (transitory && this.isNext(transitory)) this.openTransitory(block, transitory, ahead);
    else if (this.filler) this.filler.add(block, ahead);
    else addBlock(this.current, block);
  }

  private openHolder(block: Block): void {
    if (this.holder && this.enacted) this.leaveLaw();
    this.holder = addHolder(this.home, 'Transitorios', block.text);
    this.filler = null;
    this.styled = null;
    this.look = null;
    this.last = 0;
  }

  private openTransitory(block: Block, mark: TransitoryMark, ahead: Iterable<Block>): void {
    this.styled ??= mark.article;
    this.look ??= lookOf(block.text);
    this.last = valueOf(mark.labels.at(-1));
    this.openParts('trans', this.holder ?? this.home, block, mark, ahead);
  }

  private openParts(
    kind: 'art' | 'trans',
    parent: Part,
    block: Block,
    { labels, end }: Pick<ArticleMark, 'labels' | 'end'>,
    ahead: Iterable<Block>,
  ): void {
    const text = block.text.slice(end);
    const segments = labels.flatMap((label) => segment(kind, label) ?? []);
    if (segments.length === 0) addText(this.current, block.text);
    segments.forEach((own, index) => {
      const part = addPart(parent, own, index === 0 ? block.text.slice(0, end) : '');
      this.filler = new ListFiller(part);
      if (segments.length > 1) addText(part, text, index > 0);
    });
    if (segments.length === 1) this.filler?.addOpening({ ...block, text }, ahead);
  }

  /** An article of the decree itself: before its transitories any, after them one that says what it reforms or is left out. */
  private readDecreeArticle(text: string): ArticleMark | null {
    const mark = readWordArticleMark(text);
    if (!mark) return null;
    if (!this.holder) return mark;
    const rest = text.slice(mark.end).trimStart();
    if (!ORDERS.test(rest)) return null;
    const other = this.look !== null && this.look !== lookOf(text);
    const breaks = this.styled === false || other || (this.last > 0 && valueOf(mark.labels[0]) <= this.last);
    if (!breaks) return null;
    if (this.enacted) this.leaveLaw();
    this.holder = null;
    return mark;
  }

  /** What follows belongs to the decree that gave the law. */
  private leaveLaw(): void {
    const own = this.enacted && segment('dec', this.enacted);
    if (own) this.home = this.decree ?? addPart(this.home, own, '');
    this.enacted = null;
    this.holder = null;
  }

  /** Transitories count up; a number that goes back, or the other style of mark, is quoted. */
  private isNext(mark: TransitoryMark): boolean {
    const value = valueOf(mark.labels[0]);
    // Old laws count their transitories on from their articles.
    if (this.styled === null) return value <= 3 || (mark.article && /^\d/.test(mark.labels[0] ?? ''));
    return mark.article === this.styled && value >= this.last && value - this.last <= STEP_LIMIT;
  }
}

/** What an article of a decree opens with. */
export const ORDERS = /^(?:[.…\s]{3,}$|Se (?:reform|adicion|derog|expid|modific|abrog|crea))/;

/** Largest step between two transitories: those of other laws are left out of the Chamber's editions. */
const STEP_LIMIT = 60;

/** Whether a mark is in capitals, and calls itself transitory. */
const lookOf = (text: string): string =>
  `${text.startsWith('ART') ? 'capitals' : 'small'} ${readSelfNamedTransitory(text) ? 'named' : 'plain'}`;

const valueOf = (label = ''): number => (/^\d/.test(label) ? Number.parseInt(label, 10) : (valueOfWords(label) ?? 1));
