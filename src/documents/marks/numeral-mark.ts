import { fold } from '../../domain/fold.js';
import { SUFFIX_WORD } from './number-suffix.js';

/** The mark of a standard's numeral: "5.2.1", "4.1.4. Bis", "8." */
export interface NumeralMark {
  /** `5.2.1`, `4.1.4-bis`. */
  readonly label: string;
  /** The numbers, for comparing; an inserted numeral ends in a fraction. */
  readonly path: readonly number[];
  readonly end: number;
}

const FORM = new RegExp(
  `^(?:(?:capitulo|numeral|seccion) )?(\\d{1,3}(?:\\.\\d{1,3}){0,7})(?:\\.? (${SUFFIX_WORD})(?![a-z]))?(?:\\.? ?-|[.)])? (?=[a-zñ°µ"“”«¿¡(*'‘])`,
);

/** The same where the space after its stop was lost: "5.Bibliografía", "5.1.-Los". */
const GLUED = /^\d{1,3}(?:\.\d{1,3}){0,7}\.-?(?=["“¿]?\p{Lu}\p{L})/u;

/** Reads a numeral at the start of a text; null for anything else, decimals before a unit among it. */
export function readNumeralMark(text: string): NumeralMark | null {
  const head = text.slice(0, 60);
  const glued = GLUED.exec(head)?.[0];
  if (glued !== undefined) return readGlued(glued);
  const match = FORM.exec(fold(head));
  const number = match?.[1];
  if (!match || number === undefined) return null;
  const path = number.split('.').map(Number);
  if (path.some((value, level) => value === 0 && level > 0)) return null;
  const after = text.slice(match[0].length);
  const stopped = /[.)-] $/.test(match[0]);
  if (!stopped && /^\p{Ll}/u.test(after) && !isDefinition(path, after)) return null;
  const suffix = match[2];
  return {
    label: suffix === undefined ? path.join('.') : `${path.join('.')}-${suffix}`,
    path: suffix === undefined ? path : [...path, 0.5],
    end: match[0].length,
  };
}

const readGlued = (mark: string): NumeralMark | null => {
  const label = mark.replace(/\.-?$/, '');
  const path = label.split('.').map(Number);
  return path.some((value, level) => value === 0 && level > 0)
    ? null
    : { label: path.join('.'), path, end: mark.length };
};

const ANNEX_FORM = /^([a-zñ]|[ivx]{1,5})\.(\d{1,3}(?:\.\d{1,3}){0,6})(?:\.? ?-|[.)])? (?=[a-zñ°µ"“«¿¡(*'‘])/;

/** Reads a numeral that begins with the letter or Roman figure of its annex: "A.1", "I.2.3."; null for anything else. Its path leaves the letter out. */
export function readAnnexNumeral(text: string): (NumeralMark & { readonly annex: string }) | null {
  const match = /^[A-ZÑ]/.test(text) ? ANNEX_FORM.exec(fold(text.slice(0, 60))) : null;
  const [all = '', annex = '', number = ''] = match ?? [];
  const path = number.split('.').map(Number);
  return match && path.every((value) => value > 0)
    ? { annex, label: `${annex}.${number}`, path, end: all.length }
    : null;
}

/** A term in small letters that the numeral defines, "5.11 mg/m3: miligramos", unlike a sentence that a citation opens by chance. */
const isDefinition = (path: readonly number[], after: string): boolean =>
  path.length > 1 && /^[^\s:;]{1,16}(?: [^\s:;]{1,16}){0,3}:/.test(after);

/** Order of numerals: 5 before 5.1 before 5.1.1 before 5.2. */
export function compareNumerals(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const step = (a[at] ?? -1) - (b[at] ?? -1);
    if (step !== 0) return step;
  }
  return 0;
}
