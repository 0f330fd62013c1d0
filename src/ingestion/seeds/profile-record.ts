import type { FactValue, Profile } from '../../domain/profile.js';
import type { Field, RecordShape } from '../yaml/read-record.js';
import { code, oneOrMore, text, type Shape } from '../yaml/shape.js';

/** A profile as a file writes it. */
export type ProfileFile = Profile;

const as = <T>(name: string, shape: Shape<T>, about: string): Field<T> => ({ name, shape, about });

/** A list that may be undeclared. */
const declared = <T>(list: Shape<readonly T[]>): Shape<readonly T[] | null> => ({ ...list, absent: null });

const scalar = (value: unknown): value is number | boolean | string =>
  ['string', 'boolean'].includes(typeof value) || (typeof value === 'number' && Number.isFinite(value));

const isFactValue = (value: unknown): value is FactValue =>
  value === null || scalar(value) || (Array.isArray(value) && value.every(scalar));

const factMap: Shape<Readonly<Record<string, FactValue>>> = {
  expected: 'a map from names of facts to numbers, words, true, false, lists or null',
  schema: { type: 'object', additionalProperties: { type: ['number', 'boolean', 'string', 'array', 'null'] } },
  read: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).map(([name, given]) => [name, given as unknown] as const);
    if (!entries.every((entry): entry is readonly [string, FactValue] => isFactValue(entry[1]))) return undefined;
    return Object.fromEntries(entries.map(([name, given]) => [name, wordsOf(given)]));
  },
  absent: {},
};

/** The members of a list as words: a list of facts may hold numbers that are names. */
const wordsOf = (value: FactValue): FactValue => (Array.isArray(value) ? value.map(String) : value);

/** The fields of a profile. */
export const PROFILE: RecordShape<ProfileFile> = {
  jurisdictions: as('jurisdiction', oneOrMore(text), 'ISO 3166-2 code of where it stands, or a list: MX-NLE.'),
  activities: as(
    'activities',
    declared(oneOrMore(text)),
    'Keys or aliases of activities.yaml, or codes of SCIAN 2023.',
  ),
  processes: as('processes', declared(oneOrMore(text)), 'What is done on the floor, in words of either language.'),
  products: as('products', declared(oneOrMore(code)), 'HS headings or subheadings in quotes: "8507.60".'),
  facts: as('facts', factMap, 'Facts by the names of profile-facts.yaml; one left out is undeclared.'),
};
