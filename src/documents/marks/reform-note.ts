import type { Day } from '../../domain/day.js';
import { fold } from '../../domain/fold.js';
import { readDaysInDigits } from './printed-day.js';

const OPENING =
  /^\(?(?:articulos?|fraccion(?:es)?|parrafos?|inciso|subinciso|numeral|apartado|capitulo|seccion|subseccion|titulo|libro|denominacion|reforma|multas?|cantidad(?:es)?|fe de erratas|nota|tabla|tarifa|encabezado|epigrafe|texto|transitorio|punto|base|lista|antes|se deroga|publicad|aclaracion|rubro|rubros|porcentaje|renglon|cuotas?|derechos?|n\. ?de ?e\.)\b/;
const DONE =
  /(?:reform|adicion|derog|recorr|reubic|actualiz|reenumer|renumer|erratas|public|suprim|modific|corregid|invalid|declarad|recorrid|vigente|reincorpor|restablec|aclar|sustitu|abrog|entonces|antes)/;

/**
 * The days of a note by which the Chamber tells when a part was reformed: "Fracción reformada DOF 08-05-2023", "Artículo
 * adicionado DOF 31-12-2000. Reformado DOF 01-01-2002". Null for text that is no such note. `small`: printed smaller than the law's text.
 */
export function readReformNote(text: string, small: boolean): readonly Day[] | null {
  if (text.length > 1500 || !/\bDOF\b/.test(text)) return null;
  const days = readDaysInDigits(text);
  if (days.length === 0) return null;
  if (small) return days;
  const folded = fold(text);
  const clean = OPENING.test(folded) && DONE.test(folded.slice(0, 80)) && /^[^.]{4,110}\bdof \d/.test(folded);
  return clean ? days : null;
}

/** True when a line begins a note, so that two notes on neighbouring lines stay two. */
export function opensReformNote(text: string): boolean {
  const folded = fold(text.slice(0, 120));
  return OPENING.test(folded) && DONE.test(folded);
}

/** True for a note as states print it above a part: "(REFORMADO G.O. CDMX 26 DE JULIO DE 2019)". */
export function isStateNote(text: string): boolean {
  return /^\((?:REFORMAD|ADICIONAD|DEROGAD|RECORRID|REUBICAD)[^()]{4,400}\)$/.test(text);
}
