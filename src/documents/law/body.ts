import { segment } from '../../domain/locator/segment.js';
import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import { readArticleMark, type ArticleMark } from '../marks/article-mark.js';
import { readContainerMark, type ContainerMark } from '../marks/container-mark.js';
import type { Block } from '../reading/block.js';
import type { BlockReader } from '../structure/block-reader.js';
import { ListFiller } from '../structure/lists.js';
import { addPart, addText, type Part } from '../structure/part.js';

/** Containers from the outermost in: one of a kind closes those of its own and inner kinds. */
const RANK: readonly SegmentKind[] = ['lib', 'tit', 'cap', 'sec'];

/** True for a block that begins an article or a container, as far as its words and look tell. */
export function opensBody(block: Block): boolean {
  return isContainerHeading(block) !== null || readArticleMark(block.text)?.closed === true;
}

/** Fills the body of a law: containers, articles, what stands in them. */
export class BodyReader implements BlockReader {
  private container: Part;
  private filler: ListFiller | null = null;
  private untitled: Part | null = null;

  /** `articles` are the blocks known to open an article. */
  constructor(
    root: Part,
    private readonly articles: ReadonlyMap<Block, ArticleMark>,
  ) {
    this.container = root;
  }

  get current(): Part {
    return this.filler?.current ?? this.container;
  }

  add(block: Block, ahead: Iterable<Block>): void {
    const heading = isContainerHeading(block);
    if (heading) {
      this.openContainer(block, heading);
      return;
    }
    const mark = this.articles.get(block);
    if (mark) this.openArticle(block, mark, ahead);
    else if (this.untitled && block.centred) this.untitled.title = `${this.untitled.title} ${block.text}`.trim();
    else this.addInside(block, ahead);
  }

  private openContainer(block: Block, { segment: own, end }: ContainerMark): void {
    const rank = RANK.indexOf(own.kind);
    let parent = this.container;
    while (parent.parent && RANK.indexOf(parent.segment?.kind ?? 'lib') >= rank) parent = parent.parent;
    const raw = block.text.slice(end);
    const gap = /^[\s.:,;–-]*/.exec(raw)?.[0].length ?? 0;
    this.container = addPart(parent, own, block.text.slice(0, end + gap));
    this.container.title = raw.slice(gap);
    this.untitled = this.container;
    this.filler = null;
  }

  private openArticle(block: Block, mark: ArticleMark, ahead: Iterable<Block>): void {
    this.untitled = null;
    const text = block.text.slice(mark.end);
    const segments = mark.labels.flatMap((label) => segment('art', label) ?? []);
    if (segments.length === 0) addText(this.current, block.text);
    segments.forEach((own, index) => {
      const article = addPart(this.container, own, index === 0 ? block.text.slice(0, mark.end) : '');
      this.filler = new ListFiller(article);
      if (segments.length > 1) addText(article, text, index > 0);
    });
    if (segments.length === 1) this.filler?.addOpening({ ...block, text }, ahead);
  }

  private addInside(block: Block, ahead: Iterable<Block>): void {
    this.untitled = null;
    if (this.filler) this.filler.add(block, ahead);
    else addText(this.container, block.text);
  }
}

const isContainerHeading = (block: Block): ContainerMark | null => {
  const mark = readContainerMark(block.text);
  if (!mark || block.text.length > 400) return null;
  const after = block.text.slice(mark.end);
  const plain = /^\s*[.:]?\s*$/.test(after);
  const shouted = block.text.length < 200 && !/\p{Ll}/u.test(block.text);
  return block.centred || plain || shouted ? mark : null;
};
