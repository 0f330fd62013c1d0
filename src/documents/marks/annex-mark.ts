import { fold, slug } from '../../domain/fold.js';
import { segment, type Segment } from '../../domain/locator/segment.js';
import { readOrdinalLabel } from './ordinal-label.js';

/** A heading over an annex: "APÉNDICE A", "Guía de Referencia II", "Apéndice Normativo". */
export interface AnnexMark {
  readonly segment: Segment;
  /** Where the title begins. */
  readonly end: number;
  /** True when it has a letter or number of its own. */
  readonly numbered: boolean;
}

const WORD = /^(anexos?|apendices?|guias? de referencia|guias?)(?= |$|[.:(-])/;
const QUALITY =
  /^ ?\(?(?:de caracter )?(no normativ[oa]|no obligatori[oa]|normativ[oa]|informativ[oa]|tecnic[oa]|obligatori[oa])\)?(?![a-z])/;
const SIGN = /^ ?(?:num(?:ero|\.)? |no\.? )?["“]?([ivx]{1,5}|[a-zñ]|\d{1,2})((?:[.-]\d{1,2}){0,2})["”]?(?![a-z0-9ñ])/;
/** What may follow the heading's own words: nothing, a mark, or a title that begins like one. */
const TITLE = /^\s*(?:$|[.:(–-]|[A-ZÁÉÍÓÚÑ"“¿])/;

/** Reads a heading over an annex; null for anything else. One without letter or number is named by its quality, else `unico` or `guia`. */
export function readAnnexMark(text: string): AnnexMark | null {
  const folded = fold(text.slice(0, 160));
  const word = WORD.exec(folded)?.[0];
  if (word === undefined) return null;
  const before = readQuality(folded, word.length);
  const read = readOrdinal(text, before.end) ?? readSign(folded, before.end);
  const label = read?.label ?? (before.label || (word.startsWith('g') ? 'guia' : 'unico'));
  const { end } = readQuality(folded, (read ?? before).end);
  const own = segment('anx', slug(label));
  if (!own || !TITLE.test(text.slice(end))) return null;
  return { segment: own, end, numbered: read !== null };
}

interface LabelRead {
  readonly label: string;
  readonly end: number;
}

const readOrdinal = (text: string, start: number): LabelRead | null => {
  const gap = text.charAt(start) === ' ' ? 1 : 0;
  const read = readOrdinalLabel(text.slice(start + gap));
  return read && { label: read.label, end: start + gap + read.end };
};

const readSign = (folded: string, start: number): LabelRead | null => {
  const match = SIGN.exec(folded.slice(start));
  return match && { label: `${match[1] ?? ''}${match[2] ?? ''}`, end: start + match[0].length };
};

/** "normativo", "informativo" and the like; an empty label, and no step, where none stands there. */
const readQuality = (folded: string, start: number): LabelRead => {
  const match = QUALITY.exec(folded.slice(start));
  return { label: match?.[1] ?? '', end: start + (match?.[0].length ?? 0) };
};
