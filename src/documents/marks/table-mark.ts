import { fold } from '../../domain/fold.js';
import { segment, type Segment } from '../../domain/locator/segment.js';
import { SUFFIX_WORD } from './number-suffix.js';

/** The caption of a table or list: "Tabla 2", "TABLA A.1.2", "LISTADO 5", "Tabla 2 Bis". */
export interface TableMark {
  readonly segment: Segment;
  /** Where the title begins. */
  readonly end: number;
}

const FORM = new RegExp(
  '^(tablas?|cuadros?|listados?) (?:num(?:ero|\\.)? |no\\.? )?([ivx]{1,5}(?![a-z])|[a-z]?(?:\\.|-)?\\d{1,3}|[a-z](?![a-z]))((?:[.-]?[a-z0-9]{1,3}(?![a-z0-9])){0,3})' +
    `(?:\\.? (${SUFFIX_WORD})(?![a-z]))?(?![a-z0-9])`,
);

/** Reads a caption at the start of a text; null for anything else. */
export function readTableMark(text: string): TableMark | null {
  const match = FORM.exec(fold(text.slice(0, 60)));
  if (!match) return null;
  const number = `${match[2] ?? ''}${match[3] ?? ''}`.replaceAll('-', '.').replace(/^\.|\.$/g, '');
  const label = match[4] === undefined ? number : `${number}-${match[4]}`;
  const own = segment(match[1]?.startsWith('listado') === true ? 'lst' : 'tab', label);
  const end = match[0].length;
  return own && /^(?:$|[\s.:,;(–-])/.test(text.slice(end)) ? { segment: own, end } : null;
}
