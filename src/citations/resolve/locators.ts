import type { Locator } from '../../domain/locator/locator.js';
import { printSegment } from '../../domain/locator/segment.js';
import type { InstrumentWords, Mention, PartPath, PartStep, RelativePart } from '../find/mention.js';
import { ARTICLE_RANK } from '../find/part-words.js';
import { anchorOf, relativeSegments, segmentsAbove, type Place } from './place.js';
import { relativeRun } from './relative-run.js';

/** The locators of a mention, and whether the place that they hang on was known. */
export interface Located {
  readonly locators: readonly Locator[];
  readonly placed: boolean;
}

/** Writes the parts of a mention as locators. `standard` tells that the cited instrument is a standard, whose chapters are numerals. */
export function locate(mention: Mention, place: Place, own: boolean, standard: boolean): Located {
  if (mention.relative?.run !== undefined && mention.paths.length === 0)
    return locateRun(mention.relative, mention.start, place);
  const head = headOf(mention, place, own);
  if (head === null) return { locators: [], placed: false };
  if (mention.paths.length === 0) return { locators: head.length > 0 ? [head.join('/') as Locator] : [], placed: true };
  const decree = own ? decreeOf(mention, place) : [];
  const paths = isOfLaw(mention.instrument) ? mention.paths.map(asArticle) : mention.paths;
  const locators = new Set(paths.map((path) => printPath(path, head, decree, standard, own)));
  return { locators: [...locators], placed: true };
}

const isOfLaw = (words: InstrumentWords | null): boolean =>
  (words?.form === 'name' || words?.form === 'short') && /^(?:ley|codigo|constitucion)$/.test(words.noun);

/** "el numeral 61 de la Ley de Amparo": courts call the articles of laws so. */
const asArticle = (path: PartPath): PartPath => {
  const [first, ...inner] = path.steps;
  if (first?.kind !== 'num' || !/^\d+(?:-[a-z\d-]+)?$/.test(first.label)) return path;
  const until = path.until?.kind === 'num' ? { ...path.until, kind: 'art' as const } : path.until;
  return { steps: [{ ...first, kind: 'art' }, ...inner], until };
};

/** "las fracciones anteriores": each of them; where the place does not show which, the article alone. */
const locateRun = (part: RelativePart, start: number, place: Place): Located => {
  const runs = relativeRun(place, part, start);
  return { locators: runs.map((path) => path.join('/') as Locator), placed: runs.length > 0 };
};

/** The parts below one that is already known: "fracción I de dicho artículo". */
export function locateBelow(head: string, paths: readonly PartPath[]): readonly Locator[] {
  return paths.map((path) => printPath(path, [head], [], false, false));
}

/** The segments that hold the parts: those of "este artículo", or of the text itself for a bare "fracción I". Null where unknown. */
const headOf = (mention: Mention, place: Place, own: boolean): readonly string[] | null => {
  const top = mention.paths[0]?.steps[0];
  if (mention.relative) return relativeHead(mention.relative, top, place, mention.start);
  if (!own || !top) return [];
  // "la Sección B" of the chapter that the text stands in.
  if (top.kind === 'sec' && mention.instrument === null) return chapterOf(place);
  // "el apartado 5.2.1" of a standard is its numeral.
  const numeral = top.kind === 'ap' && top.label.includes('.');
  return top.rank > ARTICLE_RANK && !numeral ? ownHead(mention, place, top) : [];
};

const relativeHead = (
  relative: RelativePart,
  top: PartStep | undefined,
  place: Place,
  start: number,
): readonly string[] | null =>
  // "la fracción IV del párrafo anterior": fractions are of the article, whichever of its paragraphs announces them.
  relative.kind === 'par' && top?.kind === 'fr' ? anchorOf(place) : relativeSegments(place, relative, start);

const chapterOf = ({ within }: Place): readonly string[] => {
  const index = within.findIndex(({ kind }) => kind === 'cap');
  return index < 0 ? [] : within.slice(0, index + 1).map(printSegment);
};

/** What holds a bare "fracción I" or "inciso a)" of the text itself. */
const ownHead = (mention: Mention, place: Place, top: PartStep): readonly string[] | null => {
  const anchor = anchorOf(place);
  if (!anchor || top.kind === 'ap') return anchor;
  const above = segmentsAbove(place, top.kind);
  if (above !== null || top.kind === 'fr') return above ?? anchor;
  const fraction = top.kind === 'inc' ? place.paragraphs.fractionAt(mention.start) : null;
  return fraction === null ? anchor : [...anchor, `fr-${fraction}`];
};

/** The reform decree that the text stands in, where it speaks of that decree's own articles and transitories. */
const decreeOf = ({ paths, instrument }: Mention, place: Place): readonly string[] => {
  const top = paths[0]?.steps[0];
  if (!top || !(instrument === null || isDecree(instrument))) return [];
  const [decree] = place.at;
  if (decree?.kind !== 'dec') return [];
  const inWords = /^[a-z]{4,}/.test(top.label);
  return top.kind === 'trans' || (top.kind === 'art' && (inWords || instrument !== null)) ? [printSegment(decree)] : [];
};

const isDecree = (words: InstrumentWords): boolean => words.form === 'short' && words.noun === 'decreto';

const printPath = (
  path: PartPath,
  head: readonly string[],
  decree: readonly string[],
  standard: boolean,
  own: boolean,
): Locator => {
  const first = path.steps[0];
  const steps = path.steps.map((step, index) =>
    index === 0 && isNumbered(step, head) ? `inc-${step.label}` : printStep(step, standard && index === 0),
  );
  const held = own && first && standsApart(first, head) ? decree : head;
  const text = [...held, ...steps].join('/');
  const until = path.until && printStep(path.until, standard && steps.length === 1);
  // "artículo 5, párrafo 2 a 7.1": parts of two kinds bound no range.
  return (until !== null && kindOf(until) === kindOf(steps.at(-1)) ? `${text}..${until}` : text) as Locator;
};

const kindOf = (step = ''): string => step.slice(0, step.indexOf('-'));

/** A part that stands by itself is never below another: "artículo 5" beside "este artículo". */
const standsApart = (first: PartStep, head: readonly string[]): boolean =>
  first.rank <= ARTICLE_RANK && !isInContainer(first, head) && !isNumbered(first, head);

/** "capítulo segundo del presente título": a chapter stands below the title that holds it, an article by itself. */
const isInContainer = ({ kind }: PartStep, head: readonly string[]): boolean =>
  /^(?:cap|sec)$/.test(kind) && /^(?:lib|tit|cap)-/.test(head.at(-1) ?? '') && !head.at(-1)?.startsWith(`${kind}-`);

/** "los numerales 1 y 2 de esta fracción": numbered incisos, not numerals of a standard. */
const isNumbered = ({ kind, label }: PartStep, head: readonly string[]): boolean =>
  kind === 'num' && /^\d+$/.test(label) && /^(?:fr|inc|ap)-/.test(head.at(-1) ?? '');

/** A standard's chapters and sections of plain number are its numerals. */
const printStep = ({ kind, label }: PartStep, standard: boolean): string => {
  const numeral =
    (standard && kind === 'cap' && /^\d/.test(label)) ||
    (label.includes('.') && /^(?:ap|sec)$/.test(kind) && /^\d/.test(label));
  return `${numeral ? 'num' : kind}-${label}`;
};
