import { join } from 'node:path';
import { createCitationReader } from '../citations/citation-reader.js';
import { NormapaError } from '../domain/errors.js';
import { SNAPSHOT_VERSION, type Snapshot } from '../domain/ports/snapshot.js';
import { openParts, readSnapshot, writeSnapshot } from '../graph/snapshot.js';
import { openReadingCache } from '../ingestion/cache/reading-cache.js';
import { compileCorpus } from '../ingestion/compile-corpus.js';
import { compileParts, type CompiledParts, type Progress } from '../ingestion/compile-parts.js';
import { programDigest, readSources, type Sources, type Workspace } from './workspace.js';

/** What a build has to tell. */
export type Built = Pick<CompiledParts, 'size' | 'diagnostics'>;

const SNAPSHOT_FILE = 'normapa.snapshot';

/**
 * Compiles the sources and writes the snapshot; of what an earlier build left in the same folder, only what has changed is made anew. Errors:
 * NormapaError `corpus-missing`; `unavailable` where the snapshot cannot be written.
 */
export async function build(
  workspace: Workspace,
  progress?: Progress,
  notice: Notice = () => undefined,
): Promise<Built> {
  return compile(workspace, await readSources(workspace), notice, progress);
}

const compile = async ({ out }: Workspace, sources: Sources, notice: Notice, progress?: Progress): Promise<Built> => {
  const told = new Set<string>();
  const memory = openReadingCache(join(out, 'read'), await programDigest(), (message) => told.add(message));
  const path = join(out, SNAPSHOT_FILE);
  try {
    const places = { parts: openParts(path), memory, progress };
    const { parts, size, glossary, versions, diagnostics } = compileParts(sources, createCitationReader, places);
    await writeSnapshot(path, { version: SNAPSHOT_VERSION, sources: sources.digest, parts, glossary, versions });
    memory.close();
    return { size, diagnostics: [...sources.diagnostics, ...diagnostics] };
  } catch (cause) {
    if (!isOfFileSystem(cause)) throw cause;
    const message = `The snapshot cannot be written to ${out}: ${String(cause)}`;
    throw new NormapaError('unavailable', message, { found: out, expected: 'a folder that may be written', cause });
  } finally {
    for (const message of told) notice(message);
  }
};

const isOfFileSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Told why a snapshot was made anew. */
export type Notice = (message: string) => void;

/**
 * The snapshot of the sources as they are now: the one on disk, or a new one where that is missing, damaged, or of other sources. One that cannot be
 * kept is told, and made anew the next time.
 */
export async function openSnapshot(workspace: Workspace, notice: Notice, progress?: Progress): Promise<Snapshot> {
  const sources = await readSources(workspace);
  const path = join(workspace.out, SNAPSHOT_FILE);
  try {
    const snapshot = await readSnapshot(path);
    if (snapshot.sources === sources.digest) return snapshot;
    notice('Corpus, seeds or program have changed since the snapshot was made; it is made anew.');
  } catch (error) {
    if (!(error instanceof NormapaError)) throw error;
    notice(`${error.message}; the snapshot is made anew.`);
  }
  try {
    await compile(workspace, sources, notice, progress);
    return await readSnapshot(path);
  } catch (error) {
    if (!(error instanceof NormapaError) || error.code !== 'unavailable') throw error;
    notice(error.message);
  }
  const { graph, glossary, versions } = compileCorpus(sources, createCitationReader, progress);
  return { version: SNAPSHOT_VERSION, sources: sources.digest, graph, glossary, versions };
}
