import { fold } from '../../domain/fold.js';
import { segment, type Segment } from '../../domain/locator/segment.js';
import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import { parseRoman } from '../../domain/roman.js';
import { readAnnexMark } from '../marks/annex-mark.js';
import { readOrdinalLabel } from '../marks/ordinal-label.js';

/** The words by which treaties call their parts, in both languages, folded. */
const WORDS: readonly (readonly [string, SegmentKind])[] = [
  ['part', 'lib'],
  ['parte', 'lib'],
  ['libro', 'lib'],
  ['book', 'lib'],
  ['titulo', 'tit'],
  ['title', 'tit'],
  ['capitulo', 'cap'],
  ['chapter', 'cap'],
  ['seccion', 'sec'],
  ['section', 'sec'],
  ['articulo', 'art'],
  ['article', 'art'],
];

const ANNEX_WORDS: ReadonlyMap<string, string> = new Map([
  ['annex', 'Anexo'],
  ['annexes', 'Anexos'],
  ['appendix', 'Apéndice'],
]);

/** Reads what a treaty calls a part: "CAPÍTULO 1", "ARTICLE 4.5", "Title I", "Annex 3.3"; null for words that name none. */
export function readTreatyPart(words: string): Segment | null {
  const [first = '', ...rest] = fold(words).trim().split(/\s+/);
  const annex = ANNEX_WORDS.get(first);
  const mark = readAnnexMark(
    annex === undefined ? words.trim() : `${annex} ${words.trim().split(/\s+/).slice(1).join(' ')}`,
  );
  if (mark) return mark.segment;
  const kind = WORDS.find(([word]) => word === first)?.[1];
  return kind === undefined ? null : segment(kind, labelOf(kind, rest.join(' ')));
}

/** A number with dots, hyphens and suffixes as printed; words and Roman numerals of articles as locators write them. */
const labelOf = (kind: SegmentKind, sign: string): string => {
  const plain = sign.replace(/[.:;,]+$/, '');
  const ordinal = readOrdinalLabel(plain);
  if (ordinal?.end === plain.length) return ordinal.label;
  const roman = kind === 'art' ? parseRoman(plain) : null;
  return roman === null ? plain.replaceAll(' ', '-') : String(roman);
};
