import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.js';

/** What is known of the official file of one instrument since it was last brought. */
export interface FetchRecord {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** The day on which these bytes were first seen, and the day on which the host was last asked. */
  readonly since: string;
  readonly asked: string;
}

export type FetchState = Readonly<Record<string, FetchRecord>>;

const FILE = 'fetched.json';

/** What an earlier run left in the folder; nothing where it left nothing, or what it left is damaged: then all is asked for anew. */
export async function readFetchState(folder: string): Promise<FetchState> {
  try {
    const read: unknown = JSON.parse(await readFile(join(folder, FILE), 'utf8'));
    if (typeof read !== 'object' || read === null) return {};
    return Object.fromEntries(
      Object.entries(read).filter((entry): entry is [string, FetchRecord] => isRecord(entry[1])),
    );
  } catch {
    return {};
  }
}

/** Writes it whole or not at all, keys in order. Errors: `unavailable`. */
export async function writeFetchState(folder: string, state: FetchState): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeWhole(join(folder, FILE), `${JSON.stringify(sorted, null, 2)}\n`);
}

const isRecord = (value: unknown): value is FetchRecord =>
  typeof value === 'object' &&
  value !== null &&
  ['url', 'sha256', 'since', 'asked'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
