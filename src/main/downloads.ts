/** Joins the questions to the files that a browser takes home. Spoken to through main.ts. */
import { readDay } from '../api/http/asked.js';
import type { Download, Downloads } from '../api/http/downloads.js';
import { checkProfileSize } from '../api/profile-size.js';
import { NormapaError } from '../domain/errors.js';
import { PAGE_LIMIT, type GraphStore } from '../domain/ports/graph-store.js';
import type { Position } from '../domain/ports/questions/docket.js';
import { REGISTER_FORMATS, type RegisterFormat } from '../domain/ports/questions/register.js';
import type { Profile } from '../domain/profile.js';
import { parseProfileQuery } from '../domain/profile/profile-query.js';
import { readProfileWords } from '../domain/profile/read-profile-words.js';
import { REGISTER_MEDIA } from '../export/register/register-media.js';
import type { OpenedGraph } from './open.js';
import { packAs } from './pack-download.js';
import { PACK_FORMATS, permitsTableOf } from './papers.js';

/** What an answer over a graph can be had as, by path; the pack of a forum with what was said at it. */
export function downloadsOf(
  opened: Pick<OpenedGraph, 'store' | 'questions'>,
  positions: readonly Position[] = [],
): Downloads {
  return Object.fromEntries([
    ...REGISTER_FORMATS.map((format) => [`/register.${format}`, registerAs(format, opened)] as const),
    ...REGISTER_FORMATS.map((format) => [`/permits.${format}`, permitsAs(format, opened)] as const),
    ...PACK_FORMATS.map((format) => [`/docket.${format}`, packAs(format, opened.questions, positions)] as const),
  ]);
}

/** `/register.xlsx?jurisdiction=MX-NLE&activity=...`: the legal register of a profile; `since` tells what changed since an earlier day. */
const registerAs = (
  format: RegisterFormat,
  { store, questions }: Pick<OpenedGraph, 'store' | 'questions'>,
): Download => ({
  mediaType: REGISTER_MEDIA[format],
  make: async (query, { asOf, language }) => {
    const since = readDay(query, 'since');
    const profile = checkProfileSize(await profileOf(query, store));
    const register = await questions.register(profile, asOf, since);
    const { printRegister } = await import('../export/register/print-register.js');
    return { name: `register-${asOf}.${format}`, bytes: await printRegister(register, format, language) };
  },
});

/** `/permits.xlsx?jurisdiction=MX-CMX&activity=...`: the procedures of a profile. */
const permitsAs = (
  format: RegisterFormat,
  { store, questions }: Pick<OpenedGraph, 'store' | 'questions'>,
): Download => ({
  mediaType: REGISTER_MEDIA[format],
  make: async (query, { asOf, language }) => {
    const profile = checkProfileSize(await profileOf(query, store));
    const answer = await questions.permits(profile, asOf);
    return { name: `permits-${asOf}.${format}`, bytes: await permitsTableOf(questions, answer, { format, language }) };
  },
});

/** Keys that the address of a file carries beside a profile. */
const BESIDE = ['asOf', 'lang', 'since'];

/** The profile of an address. Errors: `bad-input` that names every fault, with the nearest valid values of the first. */
const profileOf = async (query: URLSearchParams, store: GraphStore): Promise<Profile> => {
  const order = { property: 'key', direction: 'ascending' } as const;
  const { members } = await store.list('Fact', [], order, { first: PAGE_LIMIT, after: null });
  const forms = new Map(members.map(({ item: { properties } }) => [properties.key, properties]));
  const { profile, faults } = readProfileWords(parseProfileQuery(query, BESIDE), forms);
  const [first] = faults;
  if (!first) return profile;
  throw new NormapaError('bad-input', faults.map(({ message }) => message).join('; '), first);
};
