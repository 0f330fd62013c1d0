import { tokenAt } from '../text/token.js';

/** Nouns that make the number before them a quantity or a date, not a label. */
const UNITS: ReadonlySet<string> = new Set(
  (
    'dias dia meses mes anos ano horas hora minutos segundos semanas veces por pesos dolares unidades umas uma salarios ' +
    'toneladas kilogramos kilos gramos litros metros kilometros centimetros milimetros hectareas kw mw kv kva hp volts watts ' +
    'trabajadores personas empleados puntos millones mil grados vehiculos mg kg km ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'days months years percent'
  ).split(' '),
);
const MONTHS = /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/;

/** True when what follows a number makes it a quantity or a date: "10 días", "5%", "12 de mayo". */
export function isUnit(text: string, at: number): boolean {
  const next = tokenAt(text, at);
  if (next.word === '%' || next.word === '°') return true;
  if (next.kind !== 'word') return false;
  return next.word === 'de' ? MONTHS.test(tokenAt(text, next.end).word) : UNITS.has(next.word);
}
