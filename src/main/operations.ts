/** Joins files of known GraphQL operations to the API that answers only those. Spoken to through main.ts. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { NormapaError } from '../domain/errors.js';
import { PROGRAM_FOLDER } from './workspace.js';

/** What the explorer asks, as a list: served beside any list of known operations. A test holds it to its pages. */
export const EXPLORER_OPERATIONS = join(PROGRAM_FOLDER, 'schema/explorer-operations.json');

/** A document by the name that its list gives it. */
type NamedDocument = readonly [name: string, text: string];

const EXPECTED = 'a .graphql document, or JSON of {name: document} or {operations: [{id, body}]}';

/**
 * Reads the documents of a file, or of every `.graphql`, `.gql` and `.json` file in a folder and below it. Errors: `unreadable-file`; `bad-input` for a
 * list in another form.
 */
export async function readOperations(path: string): Promise<readonly NamedDocument[]> {
  try {
    const files = (await stat(path)).isDirectory() ? await filesBelow(path) : [path];
    const read = await Promise.all(files.map(async (file) => documentsOf(file, await readFile(file, 'utf8'))));
    return read.flat();
  } catch (cause) {
    if (cause instanceof NormapaError) throw cause;
    const detail = { found: path, expected: EXPECTED, cause };
    throw new NormapaError('unreadable-file', `The operations of ${path} cannot be read`, detail);
  }
}

const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.(graphql|gql|json)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
};

const documentsOf = (file: string, text: string): readonly NamedDocument[] => {
  if (extname(file) !== '.json') return [[basename(file, extname(file)), text]];
  const list = listOf(parse(text));
  if (list) return list;
  throw new NormapaError('bad-input', `${file} is no list of operations`, { found: file, expected: EXPECTED });
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The manifest of Apollo's tools has `operations`; those of Relay's and of GraphQL Code Generator are documents by their digest. */
const listOf = (json: unknown): readonly NamedDocument[] | null => {
  if (!isRecord(json)) return null;
  const pairs = Array.isArray(json.operations)
    ? json.operations.map((each: unknown) => (isRecord(each) ? [each.id, each.body] : []))
    : Object.entries(json);
  const texts = pairs.flatMap(([name, text]): NamedDocument[] =>
    typeof name === 'string' && typeof text === 'string' ? [[name, text]] : [],
  );
  return texts.length === pairs.length ? texts : null;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
