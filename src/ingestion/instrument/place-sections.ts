import { parseHeading } from '../../domain/locator/heading.js';
import { locatorWithin, type Locator } from '../../domain/locator/locator.js';
import type { Segment } from '../../domain/locator/segment.js';
import { SEGMENT_RULES, type SegmentKind } from '../../domain/locator/segment-kind.js';
import type { PlacedSection, RawSection } from './section.js';

/** Rank of each kind, the outer before the inner. Kinds of one rank stand side by side. */
const RANKS: Readonly<Record<SegmentKind, number>> = {
  dec: 0,
  anx: 0,
  lib: 1,
  tit: 2,
  cap: 3,
  sec: 4,
  art: 5,
  num: 5,
  res: 5,
  regla: 5,
  cons: 5,
  trans: 5,
  tab: 5,
  lst: 5,
  frac: 5,
  sub: 5,
  ap: 6,
  fr: 7,
  inc: 8,
  par: 9,
};

/** The kinds below an article, which nest in either order: a fraction has incisos, and an inciso of a reglamento has fractions. */
const INNER: ReadonlySet<SegmentKind> = new Set(['ap', 'fr', 'inc', 'par']);

/** A part that is open while sections are read: those that follow may stand in it. */
interface OpenPart {
  readonly part: Segment;
  readonly locator: Locator;
  readonly depth: number;
}

/** The holder of the transitories that is open, by the depth of its heading. */
interface Holder {
  readonly depth: number;
}

/**
 * Gives every section its place. What a heading names decides which part holds it; the depth of the heading decides between
 * parts that nest in either order, and where an annex or a decree ends. A text numbers its parts, so a locator is made of what is needed to find them: an article is
 * `art-31` whatever its chapter, a numeral `num-5.2` whatever its numeral 5.
 */
export function placeSections(sections: readonly RawSection[]): readonly PlacedSection[] {
  let open: readonly OpenPart[] = [];
  let holder: Holder | null = null;
  return sections.map((section) => {
    if (holder && section.depth <= holder.depth) holder = null;
    const heading = parseHeading(section.heading, holder !== null);
    if (heading?.kind === 'transitories') {
      holder = { depth: section.depth };
      open = open.filter(({ part }) => part.kind === 'dec' || part.kind === 'anx');
      return { ...section, part: null, locator: null, parent: open.at(-1)?.locator ?? null, level: open.length };
    }
    if (!heading)
      return { ...section, part: null, locator: null, parent: open.at(-1)?.locator ?? null, level: open.length };
    const part = heading.segment;
    const around = open.slice(0, holdersOf(part, section.depth, open));
    const locator = locatorWithin(baseOf(part, around), part);
    open = [...around, { part, locator, depth: section.depth }];
    return { ...section, part, locator, parent: around.at(-1)?.locator ?? null, level: around.length };
  });
}

/** True for the heading that only holds the transitories. */
export function isTransitoriesHeading(section: Pick<RawSection, 'heading'>): boolean {
  return parseHeading(section.heading)?.kind === 'transitories';
}

/** How many of the open parts, from the outermost, hold the new one. */
const holdersOf = (part: Segment, depth: number, open: readonly OpenPart[]): number => {
  let count = open.length;
  for (; count > 0; count--) {
    const outer = open[count - 1];
    if (outer && canHold(outer, part, depth)) break;
  }
  return count;
};

const canHold = (outer: OpenPart, part: Segment, depth: number): boolean => {
  const outerKind = outer.part.kind;
  // Nothing in the words says where an annex or a decree ends: chapters may follow an appendix. There the depth must.
  if (RANKS[outerKind] === 0) return depth > outer.depth;
  if (outerKind === 'num' && part.kind === 'num') return part.label.startsWith(`${outer.part.label}.`);
  if (INNER.has(outerKind) && INNER.has(part.kind)) {
    if (depth !== outer.depth) return depth > outer.depth;
    // A paragraph on the level of a list follows the list: it is of the article, not of the last fraction.
    return part.kind !== 'par' && RANKS[part.kind] > RANKS[outerKind];
  }
  return RANKS[part.kind] > RANKS[outerKind];
};

/** The locator under which a part is addressed. */
const baseOf = (part: Segment, around: readonly OpenPart[]): Locator | null => {
  if (INNER.has(part.kind)) return around.at(-1)?.locator ?? null;
  const bases: (outer: OpenPart) => boolean = SEGMENT_RULES[part.kind].container
    ? ({ part: outer }) => outer.kind === 'anx' || SEGMENT_RULES[outer.kind].container
    : ({ part: outer }) => outer.kind === 'anx' || outer.kind === 'dec';
  return around.findLast(bases)?.locator ?? null;
};
