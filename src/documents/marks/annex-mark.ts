import { fold, slug } from '../../domain/fold.js';
import { segment, type Segment } from '../../domain/locator/segment.js';
import { readOrdinalLabel } from './ordinal-label.js';

/** A heading over an annex, table or list: "APÉNDICE A", "Guía de Referencia II", "TABLA 2". */
export interface AnnexMark {
  readonly segment: Segment;
  readonly end: number;
}

const ANNEX = /^(anexos?|apendices?|guias? de referencia|guias?)(?= |$|[.:(-])/;
const QUALITY =
  /^ ?\(?(?:de caracter )?(no normativ[oa]|no obligatori[oa]|normativ[oa]|informativ[oa]|tecnic[oa]|obligatori[oa])\)?(?![a-z])/;
const LABEL = /^ ?(?:num(?:ero|\.)? |no\.? )?["“]?([ivx]{1,5}|[a-zñ]|\d{1,2})((?:[.-]\d{1,2}){0,2})["”]?(?![a-z0-9ñ])/;

/** Reads a heading over an annex; null for anything else. An annex without letter or number is named by its quality or word: `normativo`, `guia-de-referencia`. */
export function readAnnexMark(text: string): AnnexMark | null {
  const folded = fold(text);
  const word = ANNEX.exec(folded)?.[0];
  if (word === undefined) return null;
  let end = word.length;
  const before = QUALITY.exec(folded.slice(end));
  if (before) end += before[0].length;
  const ordinal = readOrdinalLabel(text.slice(end).trimStart());
  const sign = LABEL.exec(folded.slice(end));
  const label =
    ordinal?.label ?? (sign ? `${sign[1] ?? ''}${(sign[2] ?? '').replaceAll('-', '.')}` : (before?.[1] ?? word));
  if (ordinal) end += text.slice(end).length - text.slice(end).trimStart().length + ordinal.end;
  else if (sign) end += sign[0].length;
  const after = QUALITY.exec(folded.slice(end));
  if (after) end += after[0].length;
  const own = segment('anx', slug(label));
  return own && /^\s*(?:$|[.:(–-]|[A-ZÁÉÍÓÚÑ"“¿])/.test(text.slice(end)) ? { segment: own, end } : null;
}

const TABLE =
  /^(tablas?|cuadros?|listados?) (?:num(?:ero|\.)? |no\.? )?([ivx]{1,5}(?![a-z])|[a-z]?(?:\.|-)?\d{1,3}|[a-z](?![a-z]))((?:[.-]?[a-z0-9]{1,3}(?![a-z0-9])){0,3})(?![a-z0-9])/;

/** Reads the caption of a table or list: "Tabla 2", "TABLA A.1.2", "LISTADO 5"; null for anything else. */
export function readTableMark(text: string): AnnexMark | null {
  const match = TABLE.exec(fold(text));
  if (!match) return null;
  const label = `${match[2] ?? ''}${match[3] ?? ''}`.replaceAll('-', '.').replace(/^\.|\.$/g, '');
  const own = segment(match[1]?.startsWith('listado') === true ? 'lst' : 'tab', label);
  return own && /^\s*(?:$|[.:,;(–-]|\s)/.test(text.slice(match[0].length))
    ? { segment: own, end: match[0].length }
    : null;
}

/** True for a line that begins like the heading of an annex or the caption of a table. */
export function isAnnexStart(text: string): boolean {
  return /^[AGTLC]/.test(text) && (readAnnexMark(text) !== null || readTableMark(text) !== null);
}
