/** Joins the questions to the files that a browser takes home. Spoken to through main.ts. */
import { readDay } from '../api/http/asked.js';
import type { Download, Downloads } from '../api/http/downloads.js';
import { checkProfileSize } from '../api/profile-size.js';
import type { Day } from '../domain/day.js';
import { NormapaError } from '../domain/errors.js';
import { PAGE_LIMIT, type GraphStore } from '../domain/ports/graph-store.js';
import type { Position } from '../domain/ports/questions/docket.js';
import type { Questions } from '../domain/ports/questions.js';
import type { Profile } from '../domain/profile.js';
import { parseProfileQuery } from '../domain/profile/profile-query.js';
import { readProfileWords } from '../domain/profile/read-profile-words.js';
import { TABLE_FORMATS } from '../domain/table-format.js';
import { TABLE_MEDIA } from '../export/sheets/table-media.js';
import type { OpenedGraph } from './open.js';
import { packAs } from './pack-download.js';
import { PACK_FORMATS, permitsTableOf, registerTableOf, type TableForm } from './papers.js';

/** What an answer over a graph can be had as, by path; the pack of a forum with what was said at it. */
export function downloadsOf(
  opened: Pick<OpenedGraph, 'store' | 'questions'>,
  positions: readonly Position[] = [],
): Downloads {
  return Object.fromEntries([
    ...tables('register', opened.store, registerOver(opened.questions)),
    ...tables('permits', opened.store, permitsOver(opened.questions)),
    ...PACK_FORMATS.map((format) => [`/docket.${format}`, packAs(format, opened.questions, positions)] as const),
  ]);
}

/** An answer on the profile of an address as a table. */
type TableMaker = (
  profile: Profile,
  query: URLSearchParams,
  asked: TableForm & { readonly asOf: Day },
) => Promise<Uint8Array>;

/** `/register.xlsx?jurisdiction=MX-NLE&activity=...`: the legal register of a profile; `since` tells what changed since an earlier day. */
const registerOver =
  (questions: Questions): TableMaker =>
  async (profile, query, { asOf, ...form }) =>
    registerTableOf(await questions.register(profile, asOf, readDay(query, 'since')), form);

/** `/permits.xlsx?jurisdiction=MX-CMX&activity=...`: the procedures of a profile. */
const permitsOver =
  (questions: Questions): TableMaker =>
  async (profile, _query, { asOf, ...form }) =>
    permitsTableOf(questions, await questions.permits(profile, asOf), form);

/** A table by the path of each of its forms. */
const tables = (name: string, store: GraphStore, make: TableMaker): readonly (readonly [string, Download])[] =>
  TABLE_FORMATS.map((format) => [
    `/${name}.${format}`,
    {
      mediaType: TABLE_MEDIA[format],
      make: async (query, { asOf, language }) => {
        const profile = checkProfileSize(await profileOf(query, store));
        return { name: `${name}-${asOf}.${format}`, bytes: await make(profile, query, { asOf, format, language }) };
      },
    },
  ]);

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
