import { parseOrdinal } from '../../domain/ordinal.js';
import { createTriggerScan } from '../text/trigger-scan.js';
import { tokenAt, wordBefore, type Token } from '../text/token.js';
import { FOREIGN_WORDS } from './designation-words.js';
import { determinersBefore } from './determiners.js';
import { headingEnd, isHeading } from './heading.js';
import { readInstrument, readInstrumentAt, type InstrumentRead } from './instrument-words.js';
import type { Mention } from './mention.js';
import type { NameIndex } from './name-index.js';
import { INSTRUMENT_NOUNS } from './nouns.js';
import { readPartList, type PartList } from './part-list.js';
import { ARTICLE, PART_WORDS } from './part-words.js';
import { readRelativePartAround } from './relative-part.js';
import { jointAt } from './separators.js';

/** Finds every place of a text that points at an instrument or a part of one, in order, not overlapping. */
export type FindMentions = (text: string) => readonly Mention[];

const ORDINALS = (
  'primer primero primera segundo segunda tercer tercero tercera cuarto quinto sexto septimo octavo noveno decimo undecimo ' +
  'duodecimo decimoprimero decimosegundo decimotercero decimocuarto decimoquinto vigesimo trigesimo ultimo penultimo unico'
).split(' ');

/** Makes a finder that knows the names of a catalogue. */
export function createFinder(names: NameIndex): FindMentions {
  const triggers = new Map<string, true>();
  const words = [...PART_WORDS.keys(), ...INSTRUMENT_NOUNS.keys(), ...ORDINALS, ...FOREIGN_WORDS, ...names.firstWords];
  for (const word of [...words, 'nom', 'nmx', 'proy', 'proyecto', 'normas']) triggers.set(word, true);
  const scan = createTriggerScan(triggers);
  return (text) => {
    const found: Mention[] = [];
    let at = 0;
    for (let token = scan.next(text, at); token; token = scan.next(text, at)) {
      at = readAt(text, token, names, found) ?? token.end;
    }
    return found;
  };
}

/** Reads what the trigger opens, adds what was found, and tells where to go on; null where it opens nothing. */
const readAt = (text: string, token: Token, names: NameIndex, found: Mention[]): number | null => {
  if (PART_WORDS.has(token.word) || parseOrdinal(token.word) !== null || /^(?:pen)?ultimo|^unico/.test(token.word)) {
    const end = readParts(text, token, names, found);
    if (end !== null) return end;
  }
  const floor = found.at(-1)?.end ?? 0;
  const before = determinersBefore(text, token.start);
  const read = readInstrumentAt(text, token, before, names);
  if (!read || read.start < floor) return null;
  if (isPageTitle(text, token, read)) return read.end;
  found.push(mention(read.start, read.end, null, read));
  return readFurther(text, read.end, names, found);
};

const readParts = (text: string, token: Token, names: NameIndex, found: Mention[]): number | null => {
  const list = readPartList(text, token.start);
  if (!list) return readRelative(text, token, names, found);
  if (isHeading(text, token.start, list.end, token.word)) return headingEnd(text, list.end);
  const tied = tie(text, list, names) ?? possessor(text, token, list);
  found.push(mention(token.start, tied?.end ?? adjectiveEnd(text, list), list, tied));
  if (!tied) return found.at(-1)?.end ?? list.end;
  return readFurther(text, tied.end, names, found);
};

const readRelative = (text: string, token: Token, names: NameIndex, found: Mention[]): number | null => {
  const relative = readRelativePartAround(text, token.start);
  if (!relative || relative.start < (found.at(-1)?.end ?? 0)) return null;
  const list: PartList = { paths: [], relative: relative.part, possessed: false, end: relative.end };
  const tied = tie(text, list, names);
  found.push(mention(relative.start, tied?.end ?? relative.end, list, tied));
  return tied?.end ?? relative.end;
};

/**
 * Further lists of the same kind after an instrument: "...; 28 del Reglamento de la Ley". Each counts only when an instrument ends it.
 * Gives where the reading may go on.
 */
const readFurther = (text: string, from: number, names: NameIndex, found: Mention[]): number => {
  let at = from;
  for (;;) {
    const joint = jointAt(text, at);
    const first = joint?.role === 'next' ? tokenAt(text, joint.end) : null;
    if (first?.kind !== 'number') return at;
    const list = readPartList(text, first.start, ARTICLE);
    const tied = list && tie(text, list, names);
    if (!list || !tied) return at;
    found.push(mention(first.start, tied.end, list, tied));
    at = tied.end;
  }
};

/** The instrument that a list of parts belongs to: "de la Ley", ", de su Reglamento", "ambos del Código", "Constitucional". */
const tie = (text: string, list: PartList, names: NameIndex): InstrumentRead | null => {
  let token = tokenAt(text, list.end);
  if (token.broken) return null;
  if (/^constitucional(es)?$/.test(token.word)) return constitutional(token);
  if (token.word === ',') token = tokenAt(text, token.end);
  if (/^(ambos|ambas|todos|todas)$/.test(token.word)) token = tokenAt(text, token.end);
  if (/^(?:establecid|previst|contenid|senalad|dispuest)[oa]s?$/.test(token.word)) return statedIn(text, token, names);
  if (!/^(de|del|of|a|al)$/.test(token.word)) return null;
  const read = readInstrument(text, token.end, names) ?? pronoun(text, list.end, token);
  return read && token.word.startsWith('a') && read.words.form !== 'name' ? null : read;
};

/** "los numerales 4.1 y 4.2 establecidos en la NOM-...": only a full name or designation is taken so far from its parts. */
const statedIn = (text: string, verb: Token, names: NameIndex): InstrumentRead | null => {
  const place = tokenAt(text, verb.end);
  const read = place.word === 'en' ? readInstrument(text, place.end, names) : null;
  return read?.words.form === 'name' ? read : null;
};

/** "la Ley de Aguas Nacionales, en su artículo 85": the law that the sentence speaks of. */
const possessor = (text: string, token: Token, list: PartList): InstrumentRead | null => {
  const its = list.possessed || /^sus?$/.test(wordBefore(text, token.start)?.word ?? '');
  return its ? saidBefore(list.end) : null;
};

const saidBefore = (end: number): InstrumentRead => ({
  words: { form: 'short', noun: 'ordenamiento', words: '', determiner: 'said', plural: false },
  start: end,
  end,
});

/** "el artículo 86 de la misma", "de dicho ordenamiento": the pronoun stays outside of the words, its sense does not. */
const pronoun = (text: string, end: number, of: Token): InstrumentRead | null => {
  const article = tokenAt(text, of.end);
  const word = of.word === 'del' ? article : tokenAt(text, article.end);
  if (!/^(misma|mismo)$/.test(word.word) || !(of.word === 'del' || /^(la|el)$/.test(article.word))) return null;
  if (PART_WORDS.has(tokenAt(text, word.end).word)) return null;
  return saidBefore(end);
};

const constitutional = (token: Token): InstrumentRead => ({
  words: {
    form: 'name',
    noun: 'constitucion',
    name: 'Constitución Política de los Estados Unidos Mexicanos',
    designation: null,
  },
  start: token.start,
  end: token.end,
});

/** "artículo 41 anterior": the adjective belongs to the words. */
const adjectiveEnd = (text: string, list: PartList): number => {
  const next = tokenAt(text, list.end);
  return list.paths.length > 0 && !next.broken && /^(anterior|anteriores)$/.test(next.word) ? next.end : list.end;
};

/** A name in capitals that no article introduces is a heading or stands at the head of a page. */
const isPageTitle = (text: string, token: Token, read: InstrumentRead): boolean =>
  token.shout &&
  read.words.form === 'name' &&
  read.words.designation === null &&
  (tokenAt(text, token.end).shout || INSTRUMENT_NOUNS.get(token.word)?.sentence === true) &&
  !/^(el|la|los|las|del|al)$/.test(wordBefore(text, token.start)?.word ?? '');

const mention = (start: number, end: number, list: PartList | null, read: InstrumentRead | null): Mention => ({
  start,
  end,
  paths: list?.paths ?? [],
  relative: list?.relative ?? null,
  instrument: read?.words ?? null,
  instrumentStart: read?.start ?? end,
});
