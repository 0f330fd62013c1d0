import type { InstrumentKind } from '../../domain/vocabulary.js';
import type { Mention, PartStep } from '../find/mention.js';
import { ARTICLE_RANK } from '../find/part-words.js';
import { anchorOf, type Place } from './place.js';

/** True for parts that only an instrument holds: "el artículo 5 de la misma", not "la fracción I de la misma". */
export function isOfInstrument({ paths }: Mention): boolean {
  return rankOf(paths) <= ARTICLE_RANK;
}

/** True for "los artículos 2o. y 32, último párrafo de dicho artículo": the list itself names what "dicho" points at. */
export function holdsItself({ paths, relative }: Mention): boolean {
  return paths.some(({ steps }) => steps.some(({ kind }) => kind === relative?.kind));
}

const rankOf = (paths: Mention['paths']): number => paths[0]?.steps[0]?.rank ?? 99;

/** Longest number of an article looked back for, in characters. */
const REACH = 24;
/** "48, primer párrafo", "3o. con un último párrafo": the number is the end of a list that was not read. */
const NUMBER_BEFORE =
  /(?<![\d.,])\d{1,4}(?:o\.|º|°)?(?:[ -](?:[A-Z]|[Bb][Ii][Ss]|[Tt][Ee][Rr]))?(?:\s?[,;]\s+|\s?,?\s+con\s+(?:un|una|los|las)\s+)$/;

/** True for a fraction or paragraph whose article stands before it, outside of what was read. */
export function isCutOff(text: string, mention: Mention): boolean {
  if (rankOf(mention.paths) <= ARTICLE_RANK) return false;
  return NUMBER_BEFORE.test(text.slice(Math.max(0, mention.start - REACH), mention.start));
}

const STANDARDS: ReadonlySet<InstrumentKind | null> = new Set(['nom', 'nom-em', 'nmx', 'international-standard']);
const RULES: ReadonlySet<InstrumentKind | null> = new Set(['guideline', 'agreement', null]);

/** True for a part of a sort that the citing text does not have: an article of a standard, "regla 3.1.1" of a law, "numeral 5.2" of a code. */
export function isOfOtherSort({ paths }: Mention, place: Place, kind: InstrumentKind | null): boolean {
  const [top, inner] = paths[0]?.steps ?? [];
  if (!top) return false;
  if (isOfTreatyAnnex(top, inner)) return kind !== 'treaty';
  if (top.kind === 'art') return STANDARDS.has(kind) && anchorOf(place)?.at(-1)?.startsWith('art-') === false;
  return isForeign(top, kind);
}

/** A general rule, a numeral of levels: only texts of their sort have them. */
const isForeign = ({ kind: part, label }: PartStep, kind: InstrumentKind | null): boolean =>
  (part === 'regla' && !RULES.has(kind)) || (part === 'num' && label.includes('.') && IN_FIGURES.has(kind));

/** "Artículo 4-B.3". */
const isOfTreatyAnnex = (top: PartStep, inner: PartStep | undefined): boolean =>
  top.kind === 'anx' && inner?.kind === 'art' && /-[a-z]$/.test(top.label);

/** True for "con un segundo párrafo" in an article of a decree that amends a law: a part of an article of that law. */
export function isOfAmended({ paths }: Mention, { at }: Place): boolean {
  return rankOf(paths) > ARTICLE_RANK && at[0]?.kind === 'dec' && at[1]?.kind === 'art';
}

/** Kinds whose articles are figures; the decrees printed after them are numbered in words, and speak of them. */
const IN_FIGURES: ReadonlySet<InstrumentKind | null> = new Set([
  'law',
  'code',
  'constitution',
  'regulation',
  'state-law',
]);

/** True for "artículo 69-B" in a text whose own articles are "Primero" and "Segundo". */
export function isNumberedOtherwise({ paths }: Mention, place: Place, kind: InstrumentKind | null): boolean {
  if (IN_FIGURES.has(kind)) return false;
  const own = anchorOf(place)?.at(-1) ?? '';
  const top = paths[0]?.steps[0];
  return /^art-[a-z]{4,}/.test(own) && top?.kind === 'art' && /^\d/.test(top.label);
}
