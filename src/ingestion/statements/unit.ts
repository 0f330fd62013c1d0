/** Units of measure in the spellings of official texts, folded, with the sign that stands for each. Longer spellings first where one begins another. */
const UNITS: readonly (readonly [spelling: string, sign: string])[] = [
  ['por ciento', '%'],
  ['%', '%'],
  ['db ?\\(?a\\)?', 'dB(A)'],
  ['decibeles', 'dB'],
  ['mg/l', 'mg/L'],
  ['ug/l', 'ug/L'],
  ['mg/m3', 'mg/m3'],
  ['ug/m3', 'ug/m3'],
  ['mg/kg', 'mg/kg'],
  ['g/km', 'g/km'],
  ['g/cm3', 'g/cm3'],
  ['km/h', 'km/h'],
  ['kilometros por hora', 'km/h'],
  ['km', 'km'],
  ['kilometros?', 'km'],
  ['kgf?/cm2', 'kgf/cm2'],
  ['kg', 'kg'],
  ['kilogramos?', 'kg'],
  ['toneladas(?: metricas)?', 't'],
  ['ton', 't'],
  ['mva', 'MVA'],
  ['kva', 'kVA'],
  ['mwh', 'MWh'],
  ['kwh', 'kWh'],
  ['mw', 'MW'],
  ['megawatts?', 'MW'],
  ['kw', 'kW'],
  ['kilowatts?', 'kW'],
  ['watts?', 'W'],
  ['kv', 'kV'],
  ['kilovolts?', 'kV'],
  ['volts?', 'V'],
  ['voltios', 'V'],
  ['v(?: ?c\\.?[ad]\\.?)?', 'V'],
  ['ampere?s?', 'A'],
  ['ohms?', 'ohm'],
  ['ω', 'ohm'],
  ['°c', '°C'],
  ['ºc', '°C'],
  ['grados centigrados', '°C'],
  ['grados celsius', '°C'],
  ['kpa', 'kPa'],
  ['mpa', 'MPa'],
  ['pa', 'Pa'],
  ['psi', 'psi'],
  ['mj/hr?', 'MJ/h'],
  ['gj/hr?', 'GJ/h'],
  ['kcal/hr?', 'kcal/h'],
  ['mm', 'mm'],
  ['milimetros?', 'mm'],
  ['cm', 'cm'],
  ['centimetros?', 'cm'],
  ['m3', 'm3'],
  ['metros? cubicos?', 'm3'],
  ['m2', 'm2'],
  ['metros? cuadrados?', 'm2'],
  ['metros?', 'm'],
  ['m', 'm'],
  ['hectareas?', 'ha'],
  ['litros?', 'L'],
  ['l', 'L'],
  ['ppm', 'ppm'],
  ['hz', 'Hz'],
  ['lux(?:es)?', 'lx'],
];

/** Source of a pattern for one unit, ended where its word ends. */
export const UNIT = `(?:${UNITS.map(([spelling]) => spelling).join('|')})(?![\\p{L}\\d/])`;

const READERS = UNITS.map(([spelling, sign]) => [new RegExp(`^(?:${spelling})$`, 'u'), sign] as const);
const KNOWN = new Map<string, string>();

/** The sign of what UNIT matched. */
export function readUnit(text: string): string {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const sign = READERS.find(([reader]) => reader.test(text))?.[1] ?? text;
  KNOWN.set(text, sign);
  return sign;
}
