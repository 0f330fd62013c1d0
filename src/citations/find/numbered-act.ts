import { tokenAt, type Token } from '../text/token.js';

/** The number of an act of a commission, and where it stands. */
export interface ActRead {
  /** The noun of the act, folded; empty where the number stands alone. */
  readonly noun: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** Nouns of acts that their bodies number. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['acuerdo', 'acuerdo'],
  ['acuerdos', 'acuerdo'],
  ['resolucion', 'resolucion'],
  ['resoluciones', 'resolucion'],
  ['circular', 'circular'],
]);
/** The same, for a search that must stop at them. */
export const ACT_NOUNS: readonly string[] = [...NOUNS.keys()];

/** "A/108/2024", "RES/142/2017", "P/IFT/EXT/210616/8": capitals, then groups, one of digits after a stroke. */
const NUMBER = /[A-Z]{1,8}(?:[/.-][A-Z\d]{1,10}){0,4}\/\d{1,6}(?:[/-][A-Z\d]{1,10}){0,3}(?![\p{L}\d/])/uy;
const LEAD = /\s{1,3}(?:(?:[Nn][uú]m(?:ero|\.)?|[Nn][oº°]\.?|[Nn]\.\s?[º°o])\s{0,3})?["“]?/uy;

/** "Ley 1753 de 2015", "Decreto 442/2021", "Ley 21.505": a number and a year, or thousands, tell one law of those with numbers. */
const LAW_NUMBER =
  /(?:Ley|Decreto|Despacho|Resolución)\s{1,3}(?:(?:[Nn][uú]m(?:ero|\.)?|[Nn][oº°]\.?|[Nn]\.\s?[º°o])\s{0,3})?\d{1,3}(?:\.?\d{3})?(?:\/(?:19|20)\d\d|\s{1,3}de\s{1,3}(?:19|20)\d\d|(?<=\.\d{3}))(?![\p{L}\d/])/uy;

/** Where the name of a law that is called by its number ends: "Ley 1753 de 2015"; null for any other. */
export function numberedLawEnd(text: string, token: Token): number | null {
  if (!token.capital || !/^(?:ley|decreto|despacho|resolucion)$/.test(token.word)) return null;
  LAW_NUMBER.lastIndex = token.start;
  const found = LAW_NUMBER.exec(text)?.[0];
  return found === undefined ? null : token.start + found.length;
}

/** Reads "Acuerdo Núm. A/108/2024", "Resolución RES/142/2017" or the number alone at a token; null for anything else. */
export function readNumberedAct(text: string, token: Token): ActRead | null {
  const noun = NOUNS.get(token.word);
  if (noun === undefined) return numberAt(text, token.start, token.start, '');
  LEAD.lastIndex = token.end;
  const lead = LEAD.exec(text)?.[0].length;
  return lead === undefined ? null : numberAt(text, token.start, token.end + lead, noun);
}

const numberAt = (text: string, start: number, at: number, noun: string): ActRead | null => {
  const first = tokenAt(text, at);
  // Most words are no number: the stroke right after the capitals is a cheap test.
  if (first.start !== at || !first.capital || !/[/.-]/.test(text.charAt(first.end))) return null;
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  // A year must stand alone in it, or a noun before it: "km/h", "TCP/IP" and "A/1" are none.
  if (number === undefined || (noun === '' && !/\/\d{1,6}\/(?:19|20)\d\d$/.test(number))) return null;
  return { noun, number, start, end: at + number.length };
};

/** Every number of an act in a title: "Acuerdo Núm. A/108/2024 por el que ...". */
export function actNumbersOf(title: string): readonly string[] {
  return title.match(/(?<![\p{L}\d/])[A-Z]{1,8}(?:[/.-][A-Z\d]{1,10}){0,4}\/\d{1,6}\/(?:19|20)\d\d(?![\d/])/gu) ?? [];
}
