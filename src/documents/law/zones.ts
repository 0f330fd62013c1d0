import { opensArticle, readArticleMark, readWordArticleMark } from '../marks/article-mark.js';
import { readContainerMark } from '../marks/container-mark.js';
import { isStateNote } from '../marks/reform-note.js';
import { isNamedTransitoryHeading, isTransitoryHeading, readSelfNamedTransitory } from '../marks/transitory-mark.js';
import { isAnnexHeading } from '../standard/annex-heading.js';
import { isIndexHeading } from '../standard/zones.js';
import type { Block } from '../reading/block.js';
import { chooseArticles, type BodyArticle } from './article-chain.js';
import { opensBody, opensContainer } from './body.js';
import { findDecrees, isReformsHeading, type DecreeHead } from './reform-decrees.js';
import { isSignature } from './signature.js';
import { ORDERS } from './transitories.js';
import { findUndated } from './undated-decrees.js';

/** Where the parts of a law stand among its blocks; each ends where the next begins. */
export interface LawZones {
  /** The heading over why a constitution is given; the body where there is none. */
  readonly preamble: number;
  /** A list of what the body holds; the body where there is none. */
  readonly index: number;
  readonly body: number;
  /** What the decree that gave the law orders besides, before the transitories. */
  readonly enacted: number;
  readonly transitories: number;
  readonly annexes: number;
  /** The heading over the reform decrees, or the first of them. */
  readonly reforms: number;
  readonly decrees: readonly DecreeHead[];
}

/** The heading over the words in which a constitution says why it is given. */
const PREAMBLE = /(?:^| )PRE[ÁA]MBULO$/;
/** So many headings over transitories are looked at for a body that goes on after one. */
const HEADINGS_TRIED = 8;
/** Blocks looked at for the article that goes on after a heading. */
const REACH = 60;

/** Finds the parts of a law among the blocks after the `cover` that hold the title. */
export function findLawZones(blocks: readonly Block[], cover: number): LawZones {
  const found = findFrom(blocks, cover, opensBody);
  const first = found === blocks.length ? cover : found;
  const again = findAgain(blocks, first);
  const body = again ?? aboveNotes(blocks, first, cover);
  const transitories = findBodyEnd(blocks, body);
  const heading = findFrom(blocks, transitories, ({ text }) => isReformsHeading(text));
  const decrees = withUndated(blocks, heading, findDecrees(blocks, transitories));
  const reforms = Math.min(decrees[0]?.start ?? blocks.length, heading);
  const listed = findFrom(blocks, cover, ({ text }) => isIndexHeading(text));
  const preamble = findFrom(blocks, cover, ({ text }) => PREAMBLE.test(text));
  return {
    preamble: Math.min(preamble, body),
    index: again === null ? body : Math.min(listed, first),
    body,
    enacted: findEnacted(blocks, body, transitories),
    transitories,
    annexes: findAnnexes(blocks, transitories, reforms),
    reforms,
    decrees,
  };
}

/** The reform decrees with those among them that no line of publication tells. */
const withUndated = (
  blocks: readonly Block[],
  heading: number,
  dated: readonly DecreeHead[],
): readonly DecreeHead[] => {
  const [first] = dated;
  const before = findUndated(blocks, heading + 1, first?.start ?? blocks.length, true);
  const between = dated.flatMap(({ end }, at) => findUndated(blocks, end, dated[at + 1]?.start ?? blocks.length));
  return [...before, ...dated, ...between].sort((one, next) => one.start - next.start);
};

/** Where the notes of reforms stand that a state prints above a part. */
const aboveNotes = (blocks: readonly Block[], part: number, floor: number): number => {
  let at = part;
  while (at > floor && isStateNote(blocks[at - 1]?.text ?? '')) at--;
  return at;
};

/** Where, after an index, the container that opens it comes again before the first article; null where none does. */
const findAgain = (blocks: readonly Block[], first: number): number | null => {
  const label = containerAt(blocks[first]);
  const article = findFrom(blocks, first, ({ text }) => opensArticle(text));
  const again = blocks.findIndex((block, at) => at > first && at < article && containerAt(block) === label);
  return label === null || again < 0 ? null : again;
};

const containerAt = (block: Block | undefined): string | null => {
  const mark = readContainerMark(block?.text ?? '');
  return mark && `${mark.segment.kind} ${mark.segment.label}`;
};

/** The first heading over transitories after which the count of articles does not go on; one that stands before them all is an index's. */
const findBodyEnd = (blocks: readonly Block[], body: number): number => {
  let end = findFrom(blocks, body, endsBody);
  for (let tries = 0; end < blocks.length && tries < HEADINGS_TRIED; tries++) {
    const last = numberOf([...chooseArticles(blocks, body, end).values()].at(-1));
    const on = last === null ? isBefore(blocks, end) : goesOn(blocks, end, last);
    if (isReformsHeading(blocks[end]?.text ?? '') || !on) return end;
    end = findFrom(blocks, end + 1, endsBody);
  }
  return end;
};

/** True where an index ends and the body begins: another heading of its kind follows, and articles stand between the two. */
const isBefore = (blocks: readonly Block[], heading: number): boolean => {
  const next = findFrom(blocks, heading + 1, ({ text }) => isTransitoryHeading(text) || isReformsHeading(text));
  const first = findFrom(blocks, heading + 1, ({ text }) => numberOf(readArticleMark(text)) === 1);
  return first < next && findFrom(blocks, heading + 1, opensContainer) < first;
};

/** True where the next article within reach of a heading counts on, unless it says what transitories say. */
const goesOn = (blocks: readonly Block[], heading: number, last: number): boolean => {
  const reach = blocks.slice(heading + 1, heading + REACH);
  const next = reach.find(({ text }) => readArticleMark(text)?.closed === true || isSignature(text));
  return next !== undefined && numberOf(readArticleMark(next.text)) === last + 1 && !IN_FORCE.test(next.text);
};

const IN_FORCE =
  /entra(?:r[áa]n?|n)? en vigor|(?:comenzar|empezar)[áa] a regir|[Ss]e (?:abrog|derog)an? (?:todas|la Ley|el C[óo]digo|las dem)/;

/** Where the decree's own articles, numbered in words, follow those of the law that it gives; `end` where none does. */
const findEnacted = (blocks: readonly Block[], body: number, end: number): number => {
  const chosen = chooseArticles(blocks, body, end);
  let last: number | null = null;
  for (let at = body; at < end; at++) {
    const block = blocks[at];
    const mark = block && chosen.get(block);
    if (mark) last = numberOf(mark);
    if (last !== null && Number.isNaN(last)) return end;
    if (last !== null && block && isDecreeArticle(block.text) && !goesOn(blocks, at, last)) return at;
  }
  return end;
};

/** An article in words that says what a decree orders, or is left out: "ARTÍCULO SEGUNDO.- ..........". */
const isDecreeArticle = (text: string): boolean => {
  const mark = readWordArticleMark(text);
  return mark !== null && ORDERS.test(text.slice(mark.end).trimStart());
};

/** Annexes stand after the signatures, or after the transitories, where a heading in the middle of the page names one. */
const findAnnexes = (blocks: readonly Block[], from: number, end: number): number => {
  const signed = findFrom(blocks, from, ({ text }) => isSignature(text));
  const annex = findFrom(blocks, Math.min(signed, end), (block) => block.centred && isAnnexHeading(block));
  const unsigned = findFrom(blocks, from, (block) => block.centred && isAnnexHeading(block) && /\d/.test(block.text));
  return Math.min(annex, unsigned, end);
};

const findFrom = (blocks: readonly Block[], from: number, test: (block: Block) => boolean): number => {
  const found = blocks.findIndex((block, index) => index >= from && test(block));
  return found < 0 ? blocks.length : found;
};

const endsBody = (block: Block): boolean =>
  readSelfNamedTransitory(block.text) !== null ||
  isTransitoryHeading(block.text) ||
  isReformsHeading(block.text) ||
  (block.centred && isNamedTransitoryHeading(block.text));

const numberOf = (mark: Pick<BodyArticle, 'labels'> | null | undefined): number | null =>
  mark ? Number.parseInt(mark.labels[0] ?? '', 10) : null;
