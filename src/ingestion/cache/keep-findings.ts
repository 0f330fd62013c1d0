import { createHash } from 'node:crypto';
import type { CatalogueEntry } from '../../domain/citation.js';
import type { MergedInstrument } from '../build/merge-instruments.js';
import type { SourceFile } from '../source/source-file.js';
import type { BuildMemory } from './build-memory.js';

/** What was found in the words of one instrument, from an earlier build where that found it too. The findings are plain data. */
export type KeepFinding = <T>(what: string, make: () => T) => T;

/** The same for any instrument. */
export type KeepFindings = <T>(instrument: MergedInstrument, what: string, make: () => T) => T;

/**
 * Keeps what is found in the words of official texts. It depends on those words, on the summary beside them, on the seeds, whose names are looked for,
 * and on the catalogue, against which citations are resolved: where all are as they were, so is what was found.
 */
export function keepFindings(
  memory: BuildMemory,
  catalogue: readonly CatalogueEntry[],
  seeds: readonly SourceFile[],
): KeepFindings {
  const around = createHash('sha256').update(JSON.stringify(catalogue));
  for (const { path, text } of [...seeds].sort((a, b) => (a.path < b.path ? -1 : 1)))
    around.update(`\0${path}\0${text}`);
  const digest = around.digest('hex');
  return (instrument, what, make) => {
    const { official, summary } = instrument;
    // What a summary alone says is found again sooner than it is read from disk.
    if (!official) return make();
    const texts = [official, ...(summary ? [summary] : [])].flatMap(({ file }) => [file.path, file.text]);
    return memory.keep(`${what} of ${instrument.head.key}`, [digest, ...texts], make);
  };
}
