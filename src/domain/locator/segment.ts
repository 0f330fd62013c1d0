import { parseDay } from '../day.js';
import { parseOrdinal, printOrdinal } from '../ordinal.js';
import { isSegmentKind, SEGMENT_RULES, type SegmentKind } from './segment-kind.js';

/** One step of a locator: `art-32-bis` is kind `art`, label `32-bis`. */
export interface Segment {
  readonly kind: SegmentKind;
  /** Lower case, no accents (ñ stays), without the occurrence mark. */
  readonly label: string;
  /** 1 unless the text prints the same label again under the same parent; `num-4.14_2` is the second. */
  readonly occurrence: number;
}

/**
 * The segment of a kind and label; null when the kind does not take that label. A number in words is written in one gender, whatever
 * the noun before it: "Sección Cuarta" is `sec-cuarto`, as "Capítulo Cuarto" is `cap-cuarto`.
 */
export function segment(kind: SegmentKind, label: string, occurrence = 1): Segment | null {
  if (!Number.isInteger(occurrence) || occurrence < 1 || occurrence > 9999 || label.length > 120) return null;
  if (!SEGMENT_RULES[kind].label.test(label)) return null;
  if (kind === 'dec' && !parseDay(label)) return null;
  return { kind, label: inOneGender(label), occurrence };
}

const inOneGender = (label: string): string => {
  const [, words, suffix = ''] = FEMININE.exec(label) ?? [];
  if (words === undefined) return label;
  const value = words === 'unica' ? null : parseOrdinal(words);
  const regular = words === 'unica' ? 'unico' : value === null ? words : (printOrdinal(value) ?? words);
  return `${regular}${suffix}`;
};

const FEMININE = /^((?:[a-z]{4,}-){0,3}[a-z]{3,}a)((?:-bis|-ter)?)$/;

/** Reads `art-32-bis`, `num-4.14_2`; null for what is no segment. Inverse of printSegment. */
export function parseSegment(text: string): Segment | null {
  const match = /^([a-z]+)-([^_]+)(?:_([2-9]|[1-9]\d{1,3}))?$/.exec(text);
  const [, kind, label, occurrence] = match ?? [];
  if (kind === undefined || label === undefined || !isSegmentKind(kind)) return null;
  return segment(kind, label, occurrence === undefined ? 1 : Number(occurrence));
}

/** Writes a segment as a locator holds it. */
export function printSegment({ kind, label, occurrence }: Segment): string {
  return occurrence === 1 ? `${kind}-${label}` : `${kind}-${label}_${occurrence}`;
}
