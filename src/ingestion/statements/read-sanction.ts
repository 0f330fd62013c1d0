import type { AmountUnit, Sanction, SanctionAmount, SanctionKind } from '../../domain/statement.js';
import { NUMBER, readNumber } from './spelled-number.js';

/** Words that name a sort of sanction, folded. */
const KINDS: readonly (readonly [RegExp, SanctionKind])[] = [
  [/\bmultas?\b/, 'fine'],
  [/\b(?:amonestacion|apercibimiento)\b/, 'warning'],
  [/\bclausura\b/, 'closure'],
  [/\bsuspension\b/, 'suspension'],
  [/\b(?:revocacion|revocar|cancelacion|cancelar|caducidad)\b/, 'revocation'],
  [/\b(?:decomiso|aseguramiento|inmovilizacion)\b/, 'seizure'],
  [/\barresto\b/, 'arrest'],
  [/\bprision\b/, 'prison'],
  [/\binhabilita/, 'disqualification'],
  [/\b(?:demolicion|demoler|remocion|trabajo en favor|trabajo a favor)\b/, 'works'],
];

/** What follows a figure tells what it counts. The minimum wage and the UMA are told apart by their own words only. */
const UNITS: readonly (readonly [RegExp, AmountUnit])[] = [
  [/^ ?(?:por ciento|%)/, 'percent'],
  [/^ horas/, 'hour'],
  [/^ meses/, 'month'],
  [/^ (?:anos|años)/, 'year'],
  [/^ dias? (?:de )?(?:el )?salario/, 'minimum-wage'],
  [/^.{0,12}?(?:pesos|m\.n\.)/, 'mxn'],
  [/^.{0,12}?dolares/, 'usd'],
  [/^.{0,40}?(?:\buma\b|\bumas\b|unidad(?:es)? de medida y actualizacion)/, 'uma'],
  [/^.{0,60}?(?:salarios?(?: diarios?)? minimos?)/, 'minimum-wage'],
  [/^ dias/, 'day'],
];

const MIXED = new RegExp(
  `(?<![\\p{L}\\d])(?:de |entre )?(${NUMBER})(?= (?:dias|meses|anos|años) (?:a|y) (${NUMBER}) (?:dias|meses|anos|años))`,
  'gu',
);
const RANGE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:de(?:l)?|desde|entre|equivalente a|por) )?(?:el )?\\$? ?(${NUMBER}) (?:hasta|a|y)(?: el| la)? \\$? ?(${NUMBER})(?![\\p{L}\\d])`,
  'gu',
);
const UP_TO = new RegExp(
  `(?<![\\p{L}])(?:hasta|maxim[oa])(?: (?:por|de|el|del|la|un|importe|equivalente|cantidad|monto|a|al))* \\$? ?(${NUMBER})(?![\\p{L}\\d])`,
  'gu',
);
const FROM = new RegExp(`(?<![\\p{L}])(?:al menos|cuando menos|minim[oa])(?: de)? (${NUMBER})(?![\\p{L}\\d])`, 'gu');

const ONE = new RegExp(
  `multas?(?: (?:de|por|equivalente|a|el|importe|monto|la|cantidad))* \\$? ?(${NUMBER})(?! (?:a|hasta|y) )(?![\\p{L}\\d])`,
  'gu',
);
const AND_UP = /^[^.;]{0,90} y hasta /;

/** How far behind a figure its unit may stand: "veces el valor diario de la Unidad de Medida y Actualización". */
const REACH = 80;

/** What the words of a sentence threaten with; null where they name no sanction. */
export function readSanction(words: string, folded: string): Sanction | null {
  const kinds = KINDS.filter(([pattern]) => pattern.test(folded)).map(([, kind]) => kind);
  return kinds.length === 0 ? null : { kinds, amounts: readAmounts(words, folded) };
}

/** A figure or a pair of them, with its place. */
interface Figure {
  readonly start: number;
  readonly end: number;
  readonly from: number | null;
  readonly to: number | null;
}

const readAmounts = (words: string, folded: string): readonly SanctionAmount[] => {
  const amounts: SanctionAmount[] = [];
  const taken: Figure[] = [];
  for (const figure of readFigures(folded)) {
    if (taken.some(({ start, end }) => figure.start < end && start < figure.end)) continue;
    const behind = folded.slice(figure.end, figure.end + REACH);
    const [pattern, unit] = UNITS.find(([one]) => one.test(behind)) ?? [];
    if (!pattern || unit === undefined) continue;
    taken.push(figure);
    const surface = words.slice(figure.start, figure.end + (pattern.exec(behind)?.[0].length ?? 0)).trim();
    amounts.push({ from: figure.from, to: figure.to, unit, surface });
  }
  return amounts;
};

/** Ranges first: one end of a range is no figure of its own. */
const readFigures = (folded: string): readonly Figure[] => [
  ...[...folded.matchAll(MIXED)].flatMap((match) => readMixed(match, folded)),
  ...[...folded.matchAll(RANGE)].flatMap((match) => readRange(match)),
  ...[...folded.matchAll(UP_TO)].map((match) => ({ ...placeOf(match), from: null, to: readNumber(match[1] ?? '') })),
  ...[...folded.matchAll(FROM)].map((match) => ({ ...placeOf(match), from: readNumber(match[1] ?? ''), to: null })),
  ...[...folded.matchAll(ONE)].map((match) => readOne(match, folded)),
];

const readRange = (match: RegExpExecArray): readonly Figure[] => {
  const [low = '', high = ''] = match.slice(1);
  const [from, to] = [readNumber(low), readNumber(high)];
  if (from === null || to === null || from > to) return [];
  return [{ ...placeOf(match), from: isOpen(low, from, high, to) ? null : from, to }];
};

/** "de seis meses a seis años": each end in its own unit. */
const readMixed = (match: RegExpExecArray, folded: string): readonly Figure[] => {
  const [low = '', high = ''] = match.slice(1);
  const first = placeOf(match);
  const start = folded.indexOf(` ${high} `, first.end) + 1;
  return [
    { ...first, from: readNumber(low), to: null },
    { start, end: start + high.length, from: null, to: readNumber(high) },
  ];
};

/** A fine of one figure is that figure; where another follows "y hasta", it is the least. */
const readOne = (match: RegExpExecArray, folded: string): Figure => {
  const place = placeOf(match);
  const value = readNumber(match[1] ?? '');
  return { ...place, from: value, to: AND_UP.test(folded.slice(place.end, place.end + 120)) ? null : value };
};

const placeOf = ({ index, 0: surface }: RegExpExecArray): Pick<Figure, 'start' | 'end'> => ({
  start: index,
  end: index + surface.length,
});

/** "veinticinco a setenta y cinco mil" leaves open whether its first figure is of thousands too; "una a tres mil" does not. */
const isOpen = (low: string, from: number, high: string, to: number): boolean =>
  high.includes(' mil') && !/^una?$|mil|\d/.test(low) && from * 1_000 <= to;
