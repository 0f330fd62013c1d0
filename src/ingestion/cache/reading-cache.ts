import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../domain/diagnostic.js';
import { readInstrumentFile } from '../instrument/instrument-file.js';
import type { SourceFile } from '../source/source-file.js';
import type { BuildMemory } from './build-memory.js';
import { keepReading, restoreReading, type FileReading } from './kept-file.js';

/** Reads corpus files, each only once: what it gave is kept under the digest of its path and words. */
export interface ReadingCache extends BuildMemory {
  /** Removes what this run had no use for. */
  close(): void;
}

/** Bytes of the SHA-256 that an entry begins with. */
const DIGEST = 32;

/**
 * A cache in a folder, which is made when missing. `program` names the program that reads: another program reads all anew. An entry that is damaged
 * is told and made anew; a folder that cannot be written is told and done without.
 */
export function openReadingCache(folder: string, program: string, notice: (message: string) => void): ReadingCache {
  let isUsable = true;
  const giveUp = (error: unknown): void => {
    isUsable = false;
    notice(`${folder} cannot be used to keep what was read: ${String(error)}`);
  };
  const present = new Set(list(folder, giveUp));
  const used = new Set<string>();
  const nameOf = (...inputs: readonly string[]): string => {
    const hash = createHash('sha256').update(program);
    // A sign that no input holds parts them, so that no two lists of inputs are one.
    for (const input of inputs) hash.update('\0').update(input);
    const name = hash.digest('hex').slice(0, 40);
    used.add(name);
    return name;
  };
  const entry = <T>(name: string, of: string, codec: Codec<T>, make: () => T): T => {
    const path = join(folder, name);
    const kept = present.has(name) ? load(path, of, codec, notice) : null;
    if (kept) return kept.value;
    const value = make();
    if (isUsable) save(path, codec.encode(value), giveUp);
    return value;
  };
  return {
    read: (file, report) => {
      const codec = { encode: keepReading, decode: (bytes: Uint8Array) => restoreReading(bytes, file) };
      const reading = entry(nameOf('file', file.path, file.text), file.path, codec, () => readAnew(file));
      for (const diagnostic of reading.diagnostics) report(diagnostic);
      return reading.instrument;
    },
    keep: (of, inputs, make) => entry(nameOf('finding', of, ...inputs), of, PLAIN, make) as ReturnType<typeof make>,
    close: () => {
      for (const name of present) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** How a value is written as bytes and read again. */
interface Codec<T> {
  readonly encode: (value: T) => Buffer;
  readonly decode: (bytes: Uint8Array) => T;
}

const PLAIN: Codec<unknown> = { encode: serialize, decode: deserialize };

const list = (folder: string, giveUp: (error: unknown) => void): readonly string[] => {
  try {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder);
  } catch (error) {
    giveUp(error);
    return [];
  }
};

const load = <T>(
  path: string,
  of: string,
  { decode }: Codec<T>,
  notice: (message: string) => void,
): { readonly value: T } | null => {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(DIGEST);
    if (digestOf(body).equals(bytes.subarray(0, DIGEST))) return { value: decode(body) };
    notice(`${path}, kept of ${of}, is damaged; it is made anew.`);
  } catch (error) {
    notice(`${path}, kept of ${of}, cannot be read (${String(error)}); it is made anew.`);
  }
  return null;
};

const readAnew = (file: SourceFile): FileReading => {
  const diagnostics: Diagnostic[] = [];
  return { instrument: readInstrumentFile(file, (diagnostic) => diagnostics.push(diagnostic)), diagnostics };
};

const save = (path: string, body: Buffer, giveUp: (error: unknown) => void): void => {
  // Written beside its place and moved there: another build sees it whole or not at all.
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, Buffer.concat([digestOf(body), body]));
    renameSync(beside, path);
  } catch (error) {
    giveUp(error);
    discard(beside);
  }
};

/** On a disk that takes no more, half an entry only takes room. */
const discard = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that lets nothing be removed has let nothing be written.
  }
};

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
