import { parseLocator, type Locator } from '../../domain/locator/locator.js';
import { printSegment, segment, type Segment } from '../../domain/locator/segment.js';
import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import { parseOrdinal, printOrdinal } from '../../domain/ordinal.js';
import { parseRoman, printRoman } from '../../domain/roman.js';
import { suffixBefore } from '../find/suffixes.js';
import type { PlaceMark, RelativePart } from '../find/mention.js';
import { ParagraphCounter } from './paragraphs.js';

/** What anchors parts that are named from where the reader stands. */
export interface Place {
  /** Segments of the part that the text is; empty where unknown. */
  readonly at: readonly Segment[];
  readonly within: readonly Segment[];
  readonly paragraphs: ParagraphCounter;
}

/** The place after a heading of the text itself, up to `end`: the article it names, its paragraphs counted anew. */
export function placeUnder(text: string, mark: PlaceMark, end: number): Place {
  const at = mark.steps.flatMap(({ kind, label }) => segment(kind, label) ?? []);
  const within = at.filter((step) => CONTAINERS.has(step.kind));
  return { at: at.length === within.length ? [] : at, within, paragraphs: new ParagraphCounter(text, mark.at, end) };
}

/** Takes the place of a text from its context, each part of it when it is asked for: most citations are of other texts. */
export function placeOf(text: string, at: Locator | undefined, within: Locator | undefined): Place {
  return new TextPlace(text, at, within);
}

class TextPlace implements Place {
  readonly #text: string;
  readonly #locators: readonly (Locator | undefined)[];
  #at: readonly Segment[] | null = null;
  #within: readonly Segment[] | null = null;
  #paragraphs: ParagraphCounter | null = null;

  constructor(text: string, at: Locator | undefined, within: Locator | undefined) {
    this.#text = text;
    this.#locators = [at, within];
  }

  get at(): readonly Segment[] {
    return (this.#at ??= segmentsOf(this.#locators[0]));
  }

  get within(): readonly Segment[] {
    return (this.#within ??= segmentsOf(this.#locators[1]));
  }

  get paragraphs(): ParagraphCounter {
    return (this.#paragraphs ??= new ParagraphCounter(this.#text));
  }
}

const segmentsOf = (locator: Locator | undefined): readonly Segment[] =>
  locator === undefined ? [] : (parseLocator(locator)?.segments ?? []);

/** The parts that hold, or may hold, an article: what "la fracción I" without more hangs on. */
const ANCHORS: ReadonlySet<SegmentKind> = new Set(['art', 'trans', 'num', 'regla', 'res', 'cons']);
const CONTAINERS: ReadonlySet<SegmentKind> = new Set(['lib', 'tit', 'cap', 'sec']);

/** Segments of the article, transitory or numeral that the text is or stands in; null where unknown. */
export function anchorOf(place: Place): readonly string[] | null {
  const index = place.at.findIndex((segment) => ANCHORS.has(segment.kind));
  return index < 0 ? null : place.at.slice(0, index + 1).map(printSegment);
}

/** What each inner part may stand in below an article. Paragraphs do only where they carry numbers, as those of treaties do. */
const HOLDERS: Readonly<Partial<Record<SegmentKind, ReadonlySet<SegmentKind>>>> = {
  inc: new Set<SegmentKind>(['ap', 'fr', 'par']),
  fr: new Set<SegmentKind>(['ap']),
};

/**
 * What holds a bare "inciso a)" of the text itself, as printed segments: in fraction IV, or in its inciso b), the incisos of fraction IV.
 * Null where the locator of the text does not tell.
 */
export function segmentsAbove(place: Place, kind: SegmentKind): readonly string[] | null {
  const anchor = place.at.findIndex((segment) => ANCHORS.has(segment.kind));
  const holders = HOLDERS[kind];
  if (anchor < 0 || !holders) return null;
  let end = anchor + 1;
  for (let at = place.at[end]; at && holders.has(at.kind) && isStep(place, end); at = place.at[end]) end++;
  const holds = place.at[end]?.kind === kind || (kind === 'inc' && end > anchor + 1);
  return holds && end > anchor + 1 ? place.at.slice(0, end).map(printSegment) : null;
}

/** A paragraph is a step on the way to an inciso where it stands right below the article. */
const isStep = (place: Place, index: number): boolean => {
  const before = place.at[index - 1]?.kind;
  return place.at[index]?.kind !== 'par' || before === 'art';
};

/**
 * The part that "este artículo", "el párrafo anterior" or "este Capítulo" means at an offset, as printed segments. Where the text
 * does not show which paragraph or fraction is meant, the article alone. Null where the place is not known.
 */
export function relativeSegments(place: Place, part: RelativePart, offset: number): readonly string[] | null {
  if (part.shift === 'said') return null;
  if (CONTAINERS.has(part.kind)) return containerSegments(place, part.kind, part.shift);
  if (part.kind === 'par') return paragraphSegments(place, part.shift, offset);
  const anchor = anchorOf(place);
  if (part.kind === 'num' && !place.at.some(({ kind }) => kind === 'num')) return numberedSegments(place, part.shift);
  if (part.kind === 'art' || part.kind === 'trans' || part.kind === 'num') return neighbour(anchor, part.shift);
  return innerSegments(place, anchor, part.kind, part.shift, offset);
}

/** "el numeral anterior" in a law: the numbered inciso that the text is; the article where it is none. */
const numberedSegments = (place: Place, shift: number): readonly string[] | null => {
  const index = place.at.findLastIndex(({ kind, label }) => kind === 'inc' && /^\d+$/.test(label));
  return index < 0 ? anchorOf(place) : neighbour(place.at.slice(0, index + 1).map(printSegment), shift);
};

const containerSegments = (place: Place, kind: SegmentKind, shift: number): readonly string[] | null => {
  const index = place.within.findIndex((segment) => segment.kind === kind);
  if (index < 0) return kind === 'cap' ? neighbour(chapterOfStandard(place), shift) : null;
  const path = place.within.slice(0, index + 1).map(printSegment);
  return neighbour(path, shift);
};

/** "el presente Capítulo" in numeral 8.1 of a standard is its numeral 8. */
const chapterOfStandard = ({ at: [first] }: Place): readonly string[] | null => {
  const chapter = first?.kind === 'num' ? /^\d+(?=\.)/.exec(first.label)?.[0] : undefined;
  return chapter === undefined ? null : [`num-${chapter}`];
};

const paragraphSegments = (place: Place, shift: number, offset: number): readonly string[] | null => {
  const anchor = anchorOf(place);
  if (!anchor) return null;
  const path = place.at.map(printSegment);
  // The text is itself one paragraph: "el párrafo anterior" is the one before it.
  if (place.at.at(-1)?.kind === 'par') return neighbour(path, shift) ?? path.slice(0, -1);
  const index = place.paragraphs.indexAt(offset);
  const wanted = index === null ? 0 : index + shift;
  return wanted > 0 ? [...path, `par-${wanted}`] : anchor;
};

/** "esta fracción", "el inciso anterior": read from the locator, or from the mark that opens the item. */
const innerSegments = (
  place: Place,
  anchor: readonly string[] | null,
  kind: SegmentKind,
  shift: number,
  offset: number,
): readonly string[] | null => {
  const index = place.at.findIndex((segment) => segment.kind === kind);
  if (index >= 0) return neighbour(place.at.slice(0, index + 1).map(printSegment), shift);
  if (!anchor) return null;
  const mark = kind === 'fr' ? place.paragraphs.fractionAt(offset) : null;
  const label = mark === null ? null : shiftLabel(mark, shift);
  return label === null ? anchor : [...anchor, `${kind}-${label}`];
};

/** The path with its last label moved; null where the row of labels does not tell. */
const neighbour = (path: readonly string[] | null, shift: number): readonly string[] | null => {
  const last = path?.at(-1);
  if (!path || last === undefined || shift === 0) return path;
  const cut = last.indexOf('-');
  const printed = last.slice(cut + 1).replace(/_\d+$/, '');
  const label = isLetter(path, printed) ? shiftLetter(printed, shift) : shiftLabel(printed, shift);
  return label === null ? null : [...path.slice(0, -1), `${last.slice(0, cut)}-${label}`];
};

/** "c" of "inciso c)" is the third letter and no Roman hundred; below another inciso "i" is Roman: `inc-a/inc-i`. */
const isLetter = (path: readonly string[], label: string): boolean =>
  path.at(-1)?.startsWith('inc-') === true && /^[a-z]$/.test(label) && path.at(-2)?.startsWith('inc-') !== true;

const shiftLetter = (letter: string, shift: number): string | null => {
  const code = letter.charCodeAt(0) + shift;
  return code < 97 || code > 122 ? null : String.fromCharCode(code);
};

/** `105` to `104`, `93-bis` to `93`, `63-ter` to `63-bis`, `segundo` to `primero`, `iii` to `ii`, `5.3` to `5.2`, `15-b` to `15-a`. */
export function shiftLabel(label: string, shift: number): string | null {
  const [, head = '', tail = ''] = /^(.*?)([^.-]+)$/.exec(label) ?? [];
  if (/^\d+$/.test(tail)) return shiftNumber(head, Number(tail) + shift);
  const roman = head === '' ? parseRoman(label) : null;
  if (roman !== null) return printRoman(roman + shift);
  const ordinal = parseOrdinal(label);
  if (ordinal !== null) return printOrdinal(ordinal + shift);
  return shift === -1 ? suffixBack(head, tail) : null;
}

/** "15-A" stands before "15-B", "15" before "15-A", "63 Bis" before "63 Ter". */
const suffixBack = (head: string, tail: string): string | null => {
  const before = /^[b-z]$/.test(tail) ? previousLetter(tail) : tail === 'a' ? '' : suffixBefore(tail);
  if (before === null) return null;
  return before === '' ? head.replace(/-$/, '') || null : head + before;
};

const previousLetter = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 1);

/** Before "20 Bis 1" stands "20 Bis"; before article 1 stands nothing. */
const shiftNumber = (head: string, value: number): string | null => {
  if (value > 0) return `${head}${value}`;
  return head.endsWith('-') ? head.slice(0, -1) : null;
};
