import { parseDesignation } from '../domain/designation.js';
import type { GraphNode, InstrumentProperties } from '../domain/graph/node.js';
import { baseOf, findDesignations, type DesignationMention } from './designation-mention.js';
import { STOP_WORDS } from './stop-words.js';
import { tokenise, type Token } from './tokens.js';

/** A place in a query that names instruments: tokens from `from` to `to` (exclusive). */
export interface NameMention {
  readonly from: number;
  readonly to: number;
  /** Indexes of the instruments meant; empty for a standard that is named and not there. */
  readonly instruments: readonly number[];
  /** The property by which they were known. */
  readonly field: string;
  /** The standard named, where one is. */
  readonly designation: DesignationMention | null;
}

/** Finds the names of instruments in queries: designations in any spelling, acronyms, keys and whole titles. */
export interface InstrumentNames {
  find(text: string, tokens: readonly Token[]): readonly NameMention[];
}

interface Name {
  readonly words: readonly string[];
  readonly instruments: number[];
  readonly field: string;
}

/** Gathers the names of the instruments. */
export function collectNames(instruments: readonly GraphNode<'Instrument'>[]): InstrumentNames {
  const names = gatherNames(instruments);
  const standards = gatherStandards(instruments);
  const bodies = new Set([...standards.values()].flat().flatMap((standard) => standard.bodies));
  return {
    find: (text, tokens) => {
      const mentions: NameMention[] = findDesignations(text, tokens, (word) => bodies.has(word)).map((designation) => ({
        from: designation.from,
        to: designation.to,
        instruments: resolve(standards.get(designation.base) ?? [], designation),
        field: 'designation',
        designation,
      }));
      for (let at = 0; at < tokens.length; at++) {
        const taken = mentions.find(({ from, to }) => at >= from && at < to);
        const mention = taken ? null : nameAt(names, text, tokens, at);
        if (mention) mentions.push(mention);
        at = (taken ?? mention)?.to ?? at + 1;
        at--;
      }
      return mentions.sort((a, b) => a.from - b.from);
    },
  };
}

/** By first word, the longest name first. */
type NameTable = ReadonlyMap<string, readonly Name[]>;

/** A title of fewer words would be met by chance: "Ley Aduanera" is two words that texts use apart from the law; it is found by its words. */
const TITLE_WORDS = 3;

const namesOf = (properties: InstrumentProperties): readonly (readonly [string, string | null])[] => [
  ...(['acronym', 'designation', 'key', 'titleEs', 'titleEn'] as const).map(
    (field) => [field, properties[field]] as const,
  ),
  ...properties.formerTitles.map((title) => ['formerTitles', title] as const),
];

const gatherNames = (instruments: readonly GraphNode<'Instrument'>[]): NameTable => {
  const byWords = new Map<string, Name>();
  for (const [index, { properties }] of instruments.entries()) {
    for (const [field, name] of namesOf(properties)) {
      const words = tokenise(name ?? '').map(({ word }) => word);
      if (words.length < (/title/i.test(field) ? TITLE_WORDS : 1)) continue;
      const known = byWords.get(words.join(' '));
      if (!known) byWords.set(words.join(' '), { words, instruments: [index], field });
      else if (!known.instruments.includes(index)) known.instruments.push(index);
    }
  }
  const table = new Map<string, Name[]>();
  for (const name of [...byWords.values()].sort((a, b) => b.words.length - a.words.length)) {
    const [first = ''] = name.words;
    table.set(first, [...(table.get(first) ?? []), name]);
  }
  return table;
};

const nameAt = (table: NameTable, text: string, tokens: readonly Token[], at: number): NameMention | null => {
  const token = tokens[at];
  if (!token) return null;
  const found = table
    .get(token.word)
    ?.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.word === word));
  if (!found || (found.words.length === 1 && !canStandAlone(text, token))) return null;
  const { instruments, field } = found;
  return { from: at, to: at + found.words.length, instruments, field, designation: null };
};

/** An acronym that is also a binding word ("LES") is meant only where it is written as an acronym. */
const canStandAlone = (text: string, { word, start, end }: Token): boolean => {
  if (word.length < 2) return false;
  const binding = STOP_WORDS.es.has(word) || STOP_WORDS.en.has(word);
  const written = text.slice(start, end);
  return !binding || written === written.toUpperCase();
};

interface Standard {
  readonly instrument: number;
  readonly bodies: readonly string[];
  readonly year: number | null;
}

const gatherStandards = (instruments: readonly GraphNode<'Instrument'>[]): ReadonlyMap<string, readonly Standard[]> => {
  const table = new Map<string, Standard[]>();
  for (const [instrument, { properties }] of instruments.entries()) {
    const designation = parseDesignation(properties.designation ?? '');
    if (!designation) continue;
    const base = baseOf(designation.programme, designation.number);
    const bodies = designation.bodies.map((body) => body.toLowerCase().replaceAll('-', ''));
    table.set(base, [...(table.get(base) ?? []), { instrument, bodies, year: designation.year }]);
  }
  return table;
};

/** The editions meant: those of the bodies and the year named; where there is none of that year, those of the bodies. */
const resolve = (standards: readonly Standard[], { bodies, year }: DesignationMention): readonly number[] => {
  const ofBodies = standards.filter((standard) =>
    bodies.every((body) => standard.bodies.some((known) => known.startsWith(renamed(body)) || known.startsWith(body))),
  );
  const ofYear = ofBodies.filter((standard) => year === null || standard.year === year);
  return (ofYear.length > 0 ? ofYear : ofBodies).map(({ instrument }) => instrument);
};

/** Standards of the old name were renamed as a whole. */
const renamed = (body: string): string => (body === 'ecol' ? 'semarnat' : body);
