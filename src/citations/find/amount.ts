import { tokenAt, type Token } from '../text/token.js';
import { isOpen } from './bracket.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns that make the number before them a quantity or a date, not a label. */
const UNITS = words(
  `dia dias mes meses ano anos hora horas minuto minutos segundos semana semanas bimestre bimestres trimestre trimestres semestre semestres
  vez veces tanto tantos pesos centavos dolares euros usd mxn mdp millones millon mil ciento uma umas udi udis unidad unidades salario salarios
  toneladas tonelada kilogramos kilogramo kilos gramos litros litro metros metro kilometros centimetros milimetros hectareas galones barriles
  watts kilowatts megawatts volts amperes grados decibeles puntos porciento
  kw mw gw kwh mwh gwh kv kva mva hp hz khz mhz ghz db dba ppm ppb psi kpa mpa lux lx mg kg g µg μg ng ml l m cm mm km nm ha m² m³
  trabajadores personas empleados habitantes pasajeros usuarios vehiculos ejes cajones cargadores equipos muestras votos ejemplares
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  day days month months year years hour hours percent units pesos dollars tonnes tons`,
);
const MONTHS = /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/;
/** Adjectives between a number and its unit: "15 primeros días". */
const BETWEEN = words('primeros ultimos siguientes');
/** What "por" goes on with in a share: "10 por ciento", "5 por millar". */
const SHARES = /^(?:ciento|cien|millar|mil)$/;

/** True when what follows a number makes it a quantity or a date: "10 días", "5%", "10 por ciento", "12 de mayo", "12/05/2023". */
export function isUnit(text: string, at: number): boolean {
  const next = tokenAt(text, at);
  if (next.word === '%' || next.word === '°' || next.word === '‰') return true;
  if (next.word === '/') return !next.spaced && tokenAt(text, next.end).kind === 'number';
  if (next.kind !== 'word' || isLettered(text, next)) return false;
  const after = tokenAt(text, next.end);
  if (next.word === 'de') return MONTHS.test(after.word);
  if (next.word === 'por') return SHARES.test(after.word);
  return UNITS.has(BETWEEN.has(next.word) ? after.word : next.word);
}

/** "8.2 g)": the letter of an inciso, not grams, unless the bracket closes another. */
const isLettered = (text: string, { end, start }: Token): boolean =>
  end - start === 1 && text.charAt(end) === ')' && !isOpen(text, end);

/** Digits in groups of three, with decimals or without: "10,000", "1,234,567.89". */
const GROUPED = /(\d{1,3})((?:,\d{3})+)(?!\d)(?:\.\d+)?/y;
const PLAIN = /\d+(?:\.\d+)?/y;
/** From one amount to another: "a 65,000", "hasta 30", "- 50". */
const UNTIL = /\s{0,3}(?:a|al|hasta|to|[-–])\s{1,3}\$?(?=\d)|\s?[-–](?=\d)/y;

/**
 * True when a number of a list is no label but an amount: by its unit, by the unit at the end of its range ("de 30 a 50,000 días"), or by
 * its thousands. `labelEnd` is where it ends if it is a label, `previous` the number before it. "115,116" after 33 is two articles.
 */
export function isAmount(text: string, token: Token, labelEnd: number, previous: number | null): boolean {
  if (token.kind !== 'number') return isUnit(text, labelEnd);
  if (token.word.startsWith('0') && text.charAt(token.end) === '.') return true;
  if (isUnit(text, labelEnd) || isGrouped(text, token.start, labelEnd, previous)) return true;
  const end = numberEnd(text, token.start);
  if (isUnit(text, end)) return true;
  UNTIL.lastIndex = end;
  const joint = UNTIL.exec(text);
  if (!joint) return false;
  const last = end + joint[0].length;
  return isUnit(text, numberEnd(text, last)) || isGrouped(text, last, last, null);
}

/** True for digits in groups that no label takes up and that are no two labels written without a space. */
export function isGrouped(text: string, start: number, labelEnd: number, previous: number | null): boolean {
  GROUPED.lastIndex = start;
  const found = GROUPED.exec(text);
  if (!found || start + found[0].length <= labelEnd) return false;
  const [, head = '', tail = ''] = found;
  const rises =
    previous !== null && previous < Number(head) && tail.length === 4 && Number(head) < Number(tail.slice(1));
  return !rises || tail.startsWith(',0');
}

const numberEnd = (text: string, start: number): number => {
  GROUPED.lastIndex = start;
  const grouped = GROUPED.exec(text);
  if (grouped) return start + grouped[0].length;
  PLAIN.lastIndex = start;
  return start + (PLAIN.exec(text)?.[0].length ?? 0);
};
