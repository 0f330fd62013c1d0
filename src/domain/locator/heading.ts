import { fold } from '../fold.js';
import { parseOrdinal, printOrdinal } from '../ordinal.js';
import { HEADING_WORDS } from './heading-words.js';
import { segment, type Segment } from './segment.js';
import { SEGMENT_RULES, type SegmentKind } from './segment-kind.js';

/** What a heading of a corpus file names: a part with its title, or the holder of the transitories. */
export type Heading =
  { readonly kind: 'part'; readonly segment: Segment; readonly title: string } | { readonly kind: 'transitories' };

/** Suffixes that join a number: "32 Bis", "18-H Quáter", "137 Bis 1". A letter or digit joins only when it stands alone. */
const SUFFIXES =
  /^(?:[ -](?:[a-zñ]{1,2}(?![a-zñ])|\d+(?!\d|\.\d))|\.?[ -](?:bis|ter|qua(?:ter|drus)|quin[a-z]+|sex[a-z]+|sept[a-z]+|oct[a-z]+|non[a-z]+|novies|[a-z]{0,12}decies|vic[a-z]+)(?![a-zñ]))*/;

/** Suffixes that follow a number in words: "Título Octavo Bis", "Transitorio Décimo Ter". */
const WORD_SUFFIXES = /^(?: (?:bis|ter|qua(?:ter|drus)|quin[a-z]+|[a-z]{0,12}ies)(?![a-zñ])(?: \d{1,2}(?![.\d]))?)?/;

/** What suffixes join: a number with its dots and ordinal mark, or a Roman numeral. */
const STEM = /^(?:(\d+(?:\.\d+)*)[ºo°]?|([ivxlcdm]+))(?![a-zñ\d]|\.\d)/;

/**
 * Reads the heading of a corpus file, whatever its depth: "Artículo 32 Bis. Título de la parte", "Fracción IV", "Numeral 5.2.1", "Último párrafo",
 * "Decreto de 2021-04-23", "Transitorios", and, `inTransitories`, "Primero". Null for words that name no part. Inverse of printHeading.
 */
export function parseHeading(text: string, inTransitories = false): Heading | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  const folded = fold(plain);
  if (/^(articulos )?transitorios\.?$/.test(folded)) return { kind: 'transitories' };
  return (
    readDecree(plain, folded) ??
    readNamedParagraph(plain, folded) ??
    readWordAndLabel(plain, folded, inTransitories) ??
    (inTransitories ? readLabel('trans', plain, folded, 0) : null)
  );
}

/** Writes the heading of a part, with its title where it has one. */
export function printHeading(part: Segment, title = ''): string {
  const head = printPart(part);
  return title === '' ? head : `${head}. ${title}`;
}

const printPart = (part: Segment): string => {
  const mark = part.occurrence === 1 ? '' : `_${part.occurrence}`;
  if (part.kind === 'dec') return `Decreto de ${part.label}${mark}`;
  if (part.kind === 'par' && part.label === 'last') return `Último párrafo${mark}`;
  if (part.kind === 'par' && part.label === 'penultimate') return `Penúltimo párrafo${mark}`;
  if (part.kind === 'par' && part.label === 'antepenultimate') return `Antepenúltimo párrafo${mark}`;
  return `${SEGMENT_RULES[part.kind].name} ${part.kind === 'inc' ? part.label : spellLabel(part.label)}${mark}`;
};

/** `32-bis` as "32 Bis", `18-h-quater` as "18-H Quater", `xxix-f` as "XXIX-F", `decimo-primero` as "Decimo Primero", `nt-bis` as "NT-BIS". */
const spellLabel = (label: string): string => {
  const [first = '', ...suffixes] = label.split('-');
  const inWords = first.length > 3 && parseOrdinal(first) !== null;
  // A sign that is no number is read back with its suffixes only where hyphens join them.
  if (!inWords && first !== 'unico' && !STEM.test(first)) return label.toUpperCase();
  const head = first === 'unico' ? 'Único' : inWords ? capital(first) : first.toUpperCase();
  return suffixes.reduce(
    (text, word) => text + (/^[a-zñ]{1,2}$/.test(word) ? `-${word.toUpperCase()}` : ` ${capital(word)}`),
    head,
  );
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const readDecree = (plain: string, folded: string): Heading | null => {
  const day = /^decreto de (\d{4}-\d{2}-\d{2})/.exec(folded)?.[1];
  return day === undefined ? null : partOf('dec', day, plain.slice('decreto de '.length + day.length));
};

const readNamedParagraph = (plain: string, folded: string): Heading | null => {
  const [words = '', which] = /^((?:ante)?pen)?ultimo parrafo/.exec(folded) ?? [];
  return words === ''
    ? null
    : partOf('par', `${which ?? ''}last`.replace('penlast', 'penultimate'), plain.slice(words.length));
};

const readWordAndLabel = (plain: string, folded: string, inTransitories: boolean): Heading | null => {
  const found = HEADING_WORDS.find(([word]) => folded.startsWith(`${word} `));
  if (!found) return null;
  const [word, kind] = found;
  // Transitories call themselves "Artículo Primero" as often as "Primero".
  return readLabel(kind === 'art' && inTransitories ? 'trans' : kind, plain, folded, word.length + 1);
};

const readLabel = (kind: SegmentKind, plain: string, folded: string, start: number): Heading | null => {
  const rest = folded.slice(start);
  const words = readOrdinalWords(rest);
  if (words) {
    const suffixes = WORD_SUFFIXES.exec(rest.slice(words.length))?.[0] ?? '';
    const label = `${words.label}${suffixes.replaceAll(' ', '-')}`;
    return partOf(kind, label, plain.slice(start + words.length + suffixes.length));
  }
  const stem = STEM.exec(rest);
  if (stem) {
    const suffixes = SUFFIXES.exec(rest.slice(stem[0].length))?.[0] ?? '';
    const label = `${stem[1] ?? stem[2] ?? ''}${suffixes.replace(/\.?[ -]/g, '-')}`;
    return partOf(kind, label, plain.slice(start + stem[0].length + suffixes.length));
  }
  const sign = /^[a-z0-9ñ]+(?:[.-][a-z0-9ñ]+)*/.exec(rest)?.[0];
  return sign === undefined ? null : partOf(kind, sign, plain.slice(start + sign.length));
};

/** The longest run of words that is a number in words: "Décimo Primero" before "Décimo". */
const readOrdinalWords = (folded: string): { label: string; length: number } | null => {
  const words = /^[a-z]+(?:[ -][a-z]+){0,3}/.exec(folded)?.[0].split(/(?<=[ -])/) ?? [];
  for (let count = words.length; count > 0; count--) {
    const text = words.slice(0, count).join('').replace(/[ -]$/, '');
    if (!/^([.):;,_–-]|\s|$)/.test(folded.slice(text.length))) continue;
    if (/^unic[oa]$/.test(text)) return { label: 'unico', length: text.length };
    const value = parseOrdinal(text);
    const label = value === null ? null : printOrdinal(value);
    if (label !== null) return { label, length: text.length };
  }
  return null;
};

/** The part, when what follows its label is a title set off by a mark, or nothing. */
const partOf = (kind: SegmentKind, label: string, after: string): Heading | null => {
  const occurrence = /^_(\d+)/.exec(after)?.[1];
  const title = after.slice(occurrence === undefined ? 0 : occurrence.length + 1);
  if (!/^(\s*$|[.):;,–-])/.test(title.trimStart())) return null;
  const read = segment(kind, label, occurrence === undefined ? 1 : Number(occurrence));
  return read && { kind: 'part', segment: read, title: title.replace(/^[\s.):;,–-]+/, '').trim() };
};
