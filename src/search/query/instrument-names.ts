import type { InstrumentProperties } from '../../domain/graph/instrument-properties.js';
import type { GraphNode } from '../../domain/graph/node.js';
import type { ReadingNotes } from '../../domain/ports/query-reading.js';
import type { GlossaryEntry } from '../../domain/ports/search-index.js';
import { stepsBetween } from '../text/near-words.js';
import { STOP_WORDS } from '../text/stop-words.js';
import { tokenise, type Token } from '../text/tokens.js';
import { absentNames, TITLE_WORDS, type Name } from './absent-names.js';
import { codeOf } from './designation-code.js';
import { baseOf, findDesignations, type DesignationMention } from './designation-mention.js';
import { gatherStandards, resolveStandard } from './standards.js';

/** A place in a query that names instruments: tokens from `from` to `to` (exclusive). */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  /** Indexes of the instruments meant; empty for a text that is named and not there. */
  readonly instruments: readonly number[];
  /** The property by which they were known. */
  readonly field: string;
  /** The standard named, where one is. */
  readonly designation: DesignationMention | null;
  /** A word that names them only beside one of their parts: "constitucional". */
  readonly isAlias: boolean;
  /** Indexes of what took the place of a text that is not there. */
  readonly successors: readonly number[];
  /** The name that a slip was taken for; null where it is written as it is. */
  readonly taken: string | null;
}

/** Finds the names of instruments in queries: designations in any spelling, acronyms, keys, whole titles, the numbers of acts, and slips of acronyms. */
export interface InstrumentNames {
  /** `isKnown` tells whether texts have a word: one that they have is no slip. */
  find(text: string, tokens: readonly Token[], isKnown: (word: string) => boolean): readonly NameMention[];
}

/** A query that is one number, "163", means the standard of that number: nobody looks for every text with a 163 in it. */
const loneNumber = ([token, ...others]: readonly Token[]): readonly DesignationMention[] =>
  token !== undefined && others.length === 0 && /^\d{2,4}$/.test(token.word)
    ? [{ from: 0, to: 1, base: baseOf('NOM', token.word), bodies: [], year: null }]
    : [];

/** Gathers the names of the instruments; of the glossary the equivalents of their acronyms. */
export function collectNames(
  instruments: readonly GraphNode<'Instrument'>[],
  glossary: readonly GlossaryEntry[],
  absent: ReadingNotes['absent'],
): InstrumentNames {
  const names = gatherNames(instruments, glossary, absent);
  const acronyms = [...names.values()].flat().filter(({ field, words }) => field === 'acronym' && words.length === 1);
  const standards = gatherStandards(instruments);
  const bodies = new Set([...standards.values()].flat().flatMap((standard) => standard.bodies));
  return {
    find: (text, tokens, isKnown) => {
      const designations = findDesignations(text, tokens, (word) => bodies.has(word));
      const mentions: NameMention[] = (designations.length > 0 ? designations : loneNumber(tokens)).map(
        (designation) => ({
          from: designation.from,
          to: designation.to,
          instruments: resolveStandard(standards.get(designation.base) ?? [], designation),
          field: 'designation',
          designation,
          successors: [],
          isAlias: false,
          taken: null,
        }),
      );
      for (let at = 0; at < tokens.length; at++) {
        const taken = mentions.find(({ from, to }) => at >= from && at < to);
        const mention = taken ? null : (nameAt(names, text, tokens, at) ?? slipAt(acronyms, tokens, at, isKnown));
        if (mention) mentions.push(mention);
        at = ((taken ?? mention)?.to ?? at + 1) - 1;
      }
      return mentions.sort((a, b) => a.from - b.from);
    },
  };
}

/** By first word, the longest name first. */
type NameTable = ReadonlyMap<string, readonly Name[]>;

const namesOf = (properties: InstrumentProperties): readonly (readonly [string, string | null])[] => [
  ...(['acronym', 'designation', 'key', 'titleEs', 'titleEn'] as const).map(
    (field) => [field, properties[field]] as const,
  ),
  ...properties.formerTitles.map((title) => ['formerTitles', title] as const),
  ['designation', codeOf(properties.designation ?? '')],
];

const gatherNames = (
  instruments: readonly GraphNode<'Instrument'>[],
  glossary: readonly GlossaryEntry[],
  absent: ReadingNotes['absent'],
): NameTable => {
  const byWords = new Map<string, Name & { readonly instruments: number[] }>();
  const add = (name: string | null, index: number, field: string, isAlias: boolean): void => {
    const words = tokenise(name ?? '').map(({ word }) => word);
    if (words.length < (/title/i.test(field) ? TITLE_WORDS : 1)) return;
    const known = byWords.get(words.join(' '));
    if (!known) byWords.set(words.join(' '), { words, instruments: [index], successors: [], field, isAlias });
    else if (!known.instruments.includes(index)) known.instruments.push(index);
  };
  const aliases = aliasesByAcronym(glossary);
  const acronyms = acronymsByTitle(instruments);
  for (const [index, { properties }] of instruments.entries()) {
    const acronym = properties.acronym ?? acronyms.get(bareTitle(properties)) ?? null;
    for (const [field, name] of namesOf(properties)) add(name, index, field, false);
    add(acronym, index, 'acronym', false);
    for (const alias of aliases.get(acronym ?? '') ?? []) add(alias, index, 'acronym', true);
  }
  const table = new Map<string, Name[]>();
  const namedOnly = absentNames(instruments, absent).filter(({ words }) => !byWords.has(words.join(' ')));
  for (const name of [...byWords.values(), ...namedOnly].sort((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = name.words;
    table.set(first, [...(table.get(first) ?? []), name]);
  }
  return table;
};

/** Of a law that is kept in several records, one bears the acronym; the others say in brackets which articles they hold. */
const acronymsByTitle = (instruments: readonly GraphNode<'Instrument'>[]): ReadonlyMap<string, string> =>
  new Map(
    instruments.flatMap(({ properties }) =>
      properties.acronym === null ? [] : [[bareTitle(properties), properties.acronym] as const],
    ),
  );

const bareTitle = ({ titleEs }: InstrumentProperties): string => titleEs.replace(/ \([^()]*\)$/, '');

const aliasesByAcronym = (glossary: readonly GlossaryEntry[]): ReadonlyMap<string, readonly string[]> =>
  new Map(glossary.flatMap(({ es, en, acronyms }) => acronyms.map((acronym) => [acronym, [...es, ...en]] as const)));

const nameAt = (table: NameTable, text: string, tokens: readonly Token[], at: number): NameMention | null => {
  const token = tokens[at];
  if (!token) return null;
  const found = table
    .get(token.word)
    ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.word === word));
  if (!found || (found.words.length === 1 && !canStandAlone(text, token))) return null;
  const { instruments, successors, field, isAlias } = found;
  return {
    from: at,
    to: at + found.words.length,
    instruments,
    successors,
    field,
    designation: null,
    isAlias,
    taken: null,
  };
};

/** An acronym that is also a binding word ("LES") is meant only where it is written as an acronym. */
const canStandAlone = (text: string, { word, start, end }: Token): boolean => {
  if (word.length < 2) return false;
  const binding = STOP_WORDS.es.has(word) || STOP_WORDS.en.has(word);
  const written = text.slice(start, end);
  return !binding || written === written.toUpperCase();
};

/** Shorter acronyms are one letter from too many others. */
const SHORTEST_SLIP = 5;

/** A word that no text has and that is one step away from a single acronym. */
const slipAt = (
  acronyms: readonly Name[],
  tokens: readonly Token[],
  at: number,
  isKnown: (word: string) => boolean,
): NameMention | null => {
  const word = tokens[at]?.word ?? '';
  if (word.length < SHORTEST_SLIP || isKnown(word)) return null;
  const near = acronyms.filter(
    ({ words: [name = ''] }) => name.length >= SHORTEST_SLIP && stepsBetween(word, name, 1) <= 1,
  );
  const [found] = near;
  if (!found || near.length > 1) return null;
  const { instruments, successors, field } = found;
  const taken = (found.words[0] ?? '').toUpperCase();
  return { from: at, to: at + 1, instruments, successors, field, designation: null, isAlias: false, taken };
};
