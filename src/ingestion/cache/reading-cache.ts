import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../domain/diagnostic.js';
import { readInstrumentFile, type InstrumentFile } from '../instrument/instrument-file.js';
import type { SourceFile } from '../source/source-file.js';
import { keepReading, restoreReading, type FileReading } from './kept-file.js';

/** Reads corpus files, each only once: what it gave is kept under the digest of its path and words. */
export interface ReadingCache {
  /** As readInstrumentFile. */
  read(file: SourceFile, report: (diagnostic: Diagnostic) => void): InstrumentFile | null;
  /** Removes what this run had no use for, so that the folder holds no more than one entry for each file. */
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
  return {
    read: (file, report) => {
      const name = createHash('sha256').update(`${program}\0${file.path}\0${file.text}`).digest('hex').slice(0, 40);
      used.add(name);
      const path = join(folder, name);
      const kept = present.has(name) ? load(path, file, notice) : null;
      const reading = kept ?? make(file);
      if (!kept && isUsable) keep(path, reading, giveUp);
      for (const diagnostic of reading.diagnostics) report(diagnostic);
      return reading.instrument;
    },
    close: () => {
      for (const name of present) if (!used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

const list = (folder: string, giveUp: (error: unknown) => void): readonly string[] => {
  try {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder);
  } catch (error) {
    giveUp(error);
    return [];
  }
};

const load = (path: string, file: SourceFile, notice: (message: string) => void): FileReading | null => {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(DIGEST);
    if (digestOf(body).equals(bytes.subarray(0, DIGEST))) return restoreReading(body, file);
    notice(`${path}, kept of ${file.path}, is damaged; it is made anew.`);
  } catch (error) {
    notice(`${path}, kept of ${file.path}, cannot be read (${String(error)}); it is made anew.`);
  }
  return null;
};

const make = (file: SourceFile): FileReading => {
  const diagnostics: Diagnostic[] = [];
  return { instrument: readInstrumentFile(file, (diagnostic) => diagnostics.push(diagnostic)), diagnostics };
};

const keep = (path: string, reading: FileReading, giveUp: (error: unknown) => void): void => {
  const body = keepReading(reading);
  try {
    // Written beside its place and moved there: another build sees it whole or not at all.
    writeFileSync(`${path}.${process.pid}.part`, Buffer.concat([digestOf(body), body]));
    renameSync(`${path}.${process.pid}.part`, path);
  } catch (error) {
    giveUp(error);
  }
};

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
