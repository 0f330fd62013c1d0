import { parseDay, type Day } from '../../domain/day.js';

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
/** How far after a citation the words on its publication are looked for, in characters. */
const REACH = 140;
const PUBLISHED =
  /^[”",\s]*(?:publicad[oa]s?|expedid[oa]s?|de fecha|del?|DOF)\b[^.;]{0,90}?\b(\d{1,2})\s*(?:o\.?|º)?\s*de\s+([a-záéíóú]+)\s+del?\s+((?:19|20)\d\d)/i;

/** The day of publication that the words after a citation name: "..., publicada en el Diario Oficial el 5 de enero de 2010"; null for none. */
export function dayNamedAfter(text: string, end: number): Day | null {
  const [, day = '', month = '', year = ''] = PUBLISHED.exec(text.slice(end, end + REACH)) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? null : parseDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}
