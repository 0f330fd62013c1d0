import { fold } from '../../domain/fold.js';
import { segment, type Segment } from '../../domain/locator/segment.js';
import type { SegmentKind } from '../../domain/locator/segment-kind.js';
import { SUFFIX_WORD } from './number-suffix.js';
import { readOrdinalLabel } from './ordinal-label.js';

/** A heading over articles: "TÍTULO PRIMERO", "Capítulo II Bis", with what follows it on its line. */
export interface ContainerMark {
  readonly segment: Segment;
  readonly end: number;
}

const WORDS: readonly (readonly [string, SegmentKind])[] = [
  ['libro', 'lib'],
  ['titulo', 'tit'],
  ['capitulo', 'cap'],
  ['seccion', 'sec'],
];

const SIGN = new RegExp(
  `^(?:[ivxlcdm]+|[0-9]{1,3}|[a-hñ])(?:[ -](?:${SUFFIX_WORD}|[a-z](?![a-z])|[0-9]{1,2}))*(?![a-zñ0-9])`,
);

/** Reads a container's heading at the start of a text; null where the words name none. */
export function readContainerMark(text: string): ContainerMark | null {
  const folded = fold(text.slice(0, 80));
  const found = WORDS.find(([word]) => folded.startsWith(`${word} `));
  if (!found) return null;
  const [word, kind] = found;
  const start = word.length + 1;
  const ordinal = readOrdinalLabel(text.slice(start, 80));
  const sign = SIGN.exec(folded.slice(start))?.[0];
  const label = ordinal?.label ?? sign?.replaceAll(' ', '-');
  const read = label === undefined ? null : segment(kind, label);
  const length = ordinal?.end ?? sign?.length ?? 0;
  return read && { segment: read, end: start + length };
}
