import { join } from 'node:path';
import { createCitationReader } from '../citations/citation-reader.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import { NormapaError } from '../domain/errors.js';
import { SNAPSHOT_VERSION, type Snapshot } from '../domain/ports/snapshot.js';
import { readSnapshot, writeSnapshot } from '../graph/snapshot.js';
import { openReadingCache } from '../ingestion/cache/reading-cache.js';
import { compileCorpus, type Progress } from '../ingestion/compile-corpus.js';
import { programDigest, readSources, type Workspace } from './workspace.js';

/** A snapshot with what its making had to tell. */
export interface Built {
  readonly snapshot: Snapshot;
  readonly diagnostics: readonly Diagnostic[];
}

const SNAPSHOT_FILE = 'normapa.snapshot';

/** Compiles the sources and writes the snapshot. Errors: NormapaError `corpus-missing`; `unavailable` where the snapshot cannot be written. */
export async function build(
  workspace: Workspace,
  progress?: Progress,
  notice: Notice = () => undefined,
): Promise<Built> {
  const built = await compile(workspace, notice, progress);
  await keep(workspace, built.snapshot);
  return built;
}

const compile = async (workspace: Workspace, notice: Notice, progress?: Progress): Promise<Built> => {
  const sources = await readSources(workspace);
  const told: string[] = [];
  const cache = openReadingCache(join(workspace.out, 'read'), await programDigest(), (message) => told.push(message));
  const compiled = compileCorpus(sources, createCitationReader, progress, cache);
  cache.close();
  for (const message of new Set(told)) notice(message);
  const { graph, glossary, versions, diagnostics } = compiled;
  const snapshot: Snapshot = { version: SNAPSHOT_VERSION, sources: sources.digest, graph, glossary, versions };
  return { snapshot, diagnostics: [...sources.diagnostics, ...diagnostics] };
};

const keep = async ({ out }: Workspace, snapshot: Snapshot): Promise<void> => {
  try {
    await writeSnapshot(join(out, SNAPSHOT_FILE), snapshot);
  } catch (cause) {
    if (cause instanceof NormapaError) throw cause;
    const message = `The snapshot cannot be written to ${out}: ${String(cause)}`;
    throw new NormapaError('unavailable', message, { found: out, expected: 'a folder that may be written', cause });
  }
};

/** Told why a snapshot was made anew. */
export type Notice = (message: string) => void;

/**
 * The snapshot of the sources as they are now: the one on disk, or a new one where that is missing, damaged, or of other sources. One that cannot be
 * kept is told, and made anew the next time.
 */
export async function openSnapshot(workspace: Workspace, notice: Notice, progress?: Progress): Promise<Snapshot> {
  const { digest } = await readSources(workspace);
  try {
    const snapshot = await readSnapshot(join(workspace.out, SNAPSHOT_FILE));
    if (snapshot.sources === digest) return snapshot;
    notice('Corpus, seeds or program have changed since the snapshot was made; it is made anew.');
  } catch (error) {
    if (!(error instanceof NormapaError)) throw error;
    notice(`${error.message}; the snapshot is made anew.`);
  }
  const { snapshot } = await compile(workspace, notice, progress);
  await keep(workspace, snapshot).catch((error: unknown) => {
    if (!(error instanceof NormapaError) || error.code !== 'unavailable') throw error;
    notice(error.message);
  });
  return snapshot;
}
