import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../domain/diagnostic.js';
import { putFile } from '../../files/put-file.js';
import { readInstrumentFile, type InstrumentFile } from '../instrument/instrument-file.js';
import { once } from '../once.js';
import { digestOf, type SourceFile } from '../source/source-file.js';
import type { BuildMemory } from './build-memory.js';
import {
  BODY_CODEC,
  HEAD_CODEC,
  type BodyReading,
  type Codec,
  type FileReading,
  type HeadReading,
} from './kept-file.js';

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
    const name = nameOfInputs(program, inputs);
    used.add(name);
    return name;
  };
  const entry = <T>(name: string, of: string, codec: Codec<T>, make: () => T, holds?: (kept: T) => boolean): T => {
    const path = join(folder, name);
    const kept = present.has(name) ? load(path, of, codec, notice) : null;
    if (kept && (!holds || holds(kept.value))) return kept.value;
    const value = make();
    if (isUsable) save(path, codec.encode(value), giveUp);
    return value;
  };
  const nameOfFinding = (of: string, inputs: readonly string[]): string => nameOf('finding', of, ...inputs);
  const read: BuildMemory['read'] = (file, report) => {
    const anew = once(() => readAnew(file));
    const [head, body] = [nameOf('head', digestOf(file)), nameOf('body', digestOf(file))];
    const reading = entry(head, file.path, HEAD_CODEC, () => headOf(anew()));
    for (const diagnostic of reading.diagnostics) report(diagnostic);
    if (!reading.head) return null;
    return instrumentOf(file, reading.head, () => entry(body, file.path, BODY_CODEC, () => bodyOf(anew())));
  };
  return {
    read,
    keep: (of, inputs, make, holds) =>
      entry(nameOfFinding(of, inputs), of, PLAIN as Codec<ReturnType<typeof make>>, make, holds),
    spare: (of, inputs) => void nameOfFinding(of, inputs),
    close: () => {
      for (const name of present) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

const nameOfInputs = (program: string, inputs: readonly string[]): string => {
  const hash = createHash('sha256').update(program);
  // A sign that no input holds parts them, so that no two lists of inputs are one.
  for (const input of inputs) hash.update('\0').update(input);
  return hash.digest('hex').slice(0, 40);
};

const headOf = ({ instrument, diagnostics }: FileReading): HeadReading => ({
  head: instrument?.head ?? null,
  diagnostics,
});

const bodyOf = ({ instrument }: FileReading): BodyReading => {
  if (!instrument) throw new Error('A file that gives no instrument has no words');
  return instrument;
};

/** An instrument whose words are read when somebody asks for them. */
const instrumentOf = (file: SourceFile, head: InstrumentFile['head'], readBody: () => BodyReading): InstrumentFile => {
  const body = once(readBody);
  return {
    file,
    head,
    get preamble() {
      return body().preamble;
    },
    get sections() {
      return body().sections;
    },
  };
};

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
    if (checkOf(body).equals(bytes.subarray(0, DIGEST))) return { value: decode(body) };
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
  try {
    putFile(path, Buffer.concat([checkOf(body), body]));
  } catch (error) {
    giveUp(error);
  }
};

const checkOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
