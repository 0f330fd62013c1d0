import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { CorpusSources } from '../ingestion/compile-parts.js';
import { readFolder } from '../ingestion/source/read-folder.js';
import { cacheFolder, isInstalled } from './cache-folder.js';

/** Where the sources lie and where the snapshot goes. */
export interface Workspace {
  /** Folders of corpus files; an instrument may have its summary in one and its official text in another. */
  readonly corpus: readonly string[];
  readonly seeds: string;
  /** Folder of the snapshot; made when it is missing. */
  readonly out: string;
}

/** The folder that holds this program's own corpus and seeds. */
export const PROGRAM_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

/** The built-in corpus; its snapshot is kept below the working directory, that of an installed package in the cache folder of the user. */
export const BUILT_IN: Workspace = {
  corpus: [join(PROGRAM_FOLDER, 'corpus')],
  seeds: join(PROGRAM_FOLDER, 'seeds'),
  out: isInstalled(PROGRAM_FOLDER) ? join(cacheFolder(process.env, process.platform), 'normapa') : '.normapa',
};

/** Everything that a build reads. */
export interface Sources extends CorpusSources {
  readonly diagnostics: readonly Diagnostic[];
  readonly digest: string;
}

/** Reads the files of a workspace. Errors: NormapaError `corpus-missing`. */
export async function readSources({ corpus, seeds }: Workspace): Promise<Sources> {
  const folders = await Promise.all(corpus.map((folder) => readFolder(folder, ['.md'])));
  const seed = await readFolder(seeds, ['.yaml']);
  const hash = createHash('sha256').update(await programDigest());
  for (const { digest } of [...folders, seed]) hash.update(digest);
  return {
    corpus: folders.flatMap(({ files }) => files),
    seeds: seed.files,
    diagnostics: [...folders, seed].flatMap(({ diagnostics }) => diagnostics),
    digest: hash.digest('hex'),
  };
}

/** Digest of the code of some rooms; by default of those that make a graph: what the same sources give depends on them alone. */
export async function programDigest(rooms: readonly string[] = GRAPH_ROOMS): Promise<string> {
  const hash = createHash('sha256');
  for (const room of rooms) {
    const folder = fileURLToPath(new URL(`../${room}`, import.meta.url));
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name)).sort();
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}

const GRAPH_ROOMS = ['domain', 'citations', 'ingestion'];
