/** Joins the rooms: sources to snapshot, snapshot to store and index, store and index to an API. Nothing else imports more than one room. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Feeds } from './api/http/feeds.js';
import type { LogLevel } from './api/server.js';
import { calendarOf, feedOf } from './main-papers.js';
import { createQuestions } from './analysis/questions.js';
import { compareVersions } from './analysis/versions/compare-versions.js';
import { createCitationReader } from './citations/citation-reader.js';
import type { Day } from './domain/day.js';
import type { Diagnostic } from './domain/diagnostic.js';
import { NormapaError } from './domain/errors.js';
import type { Profile } from './domain/profile.js';
import { catalogueOf } from './domain/graph/catalogue-of.js';
import type { CitationReader } from './domain/ports/citation-reader.js';
import type { DocumentImporter, ImportedDocument } from './domain/ports/document-importer.js';
import type { FetchResult } from './documents/fetch/fetch-instruments.js';
import type { ImportPool, PoolOptions } from './documents/pool/import-pool.js';
import type { Questions } from './domain/ports/questions.js';
import type { GraphStore } from './domain/ports/graph-store.js';
import type { TextExtractor } from './domain/ports/text-extractor.js';
import type { CheckedDocument } from './domain/ports/checked-document.js';
import type { SearchIndex } from './domain/ports/search-index.js';
import { SNAPSHOT_VERSION, type Snapshot } from './domain/ports/snapshot.js';
import type { VersionComparison } from './domain/version-comparison.js';
import type { Language } from './domain/vocabulary.js';
import { createMemoryStore } from './graph/memory-store.js';
import { REGISTER_FORMATS, type Register, type RegisterFormat } from './domain/ports/questions/register.js';
import { readSnapshot, writeSnapshot } from './graph/snapshot.js';
import { replaceFile } from './graph/snapshot/replace-file.js';
import { readProfileFile } from './ingestion/seeds/read-profile.js';
import { compileCorpus, type Progress } from './ingestion/compile-corpus.js';
import { openReadingCache } from './ingestion/cache/reading-cache.js';
import { readFolder } from './ingestion/source/read-folder.js';
import { readSourceHosts } from './ingestion/seeds/source-hosts.js';
import { readVersionFile } from './ingestion/read-version.js';
import { createSearchIndex } from './search/search-index.js';

export { REGISTER_FORMATS };
export * from './main-papers.js';
export type { LogLevel, Progress, RegisterFormat };
export { loadNeo4j, openNeo4j, readNeo4jSettings, type Neo4jSettings } from './main-neo4j.js';

/** Where the sources lie and where the snapshot goes. */
export interface Workspace {
  /** Folders of corpus files; an instrument may have its summary in one and its official text in another. */
  readonly corpus: readonly string[];
  readonly seeds: string;
  /** Folder of the snapshot; made when it is missing. */
  readonly out: string;
}

/** The folder that holds this program's own corpus and seeds. */
export const PROGRAM_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** The built-in corpus, its snapshot kept below the working directory. */
export const BUILT_IN: Workspace = {
  corpus: [join(PROGRAM_FOLDER, 'corpus')],
  seeds: join(PROGRAM_FOLDER, 'seeds'),
  out: '.normapa',
};

/** A snapshot with what its making had to tell. */
export interface Built {
  readonly snapshot: Snapshot;
  readonly diagnostics: readonly Diagnostic[];
}

/** The explorer as the build leaves it. */
const WEB_ROOT = join(PROGRAM_FOLDER, 'dist/web');

const SNAPSHOT_FILE = 'normapa.snapshot';

/** Compiles the sources and writes the snapshot. Errors: NormapaError `corpus-missing`. */
export async function build(
  workspace: Workspace,
  progress?: Progress,
  notice: Notice = () => undefined,
): Promise<Built> {
  const sources = await readSources(workspace);
  const told: string[] = [];
  const cache = openReadingCache(join(workspace.out, 'read'), await programDigest(), (message) => told.push(message));
  const compiled = compileCorpus(sources, createCitationReader, progress, (file, report) => cache.read(file, report));
  cache.close();
  for (const message of new Set(told)) notice(message);
  const { graph, glossary, versions, diagnostics } = compiled;
  const snapshot: Snapshot = { version: SNAPSHOT_VERSION, sources: sources.digest, graph, glossary, versions };
  await mkdir(workspace.out, { recursive: true });
  await writeSnapshot(join(workspace.out, SNAPSHOT_FILE), snapshot);
  return { snapshot, diagnostics: [...sources.diagnostics, ...diagnostics] };
}

/** Told why a snapshot was made anew. */
export type Notice = (message: string) => void;

/** The snapshot of the sources as they are now: the one on disk, or a new one where that is missing, damaged, or of other sources. */
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
  const { snapshot } = await build(workspace, progress, notice);
  return snapshot;
}

/** What questions are asked of. */
export interface Opened {
  readonly store: GraphStore;
  readonly search: SearchIndex;
  readonly citations: CitationReader;
  readonly questions: Questions;
}

/** The embedded store and index over a snapshot. */
export async function openMemory({ graph, glossary, versions }: Snapshot): Promise<Opened> {
  const store = createMemoryStore();
  await store.load(graph);
  const citations = createCitationReader(catalogueOf(graph));
  return {
    store,
    search: createSearchIndex(graph, glossary),
    citations,
    questions: createQuestions(store, citations, versions),
  };
}

/** The questions over a snapshot, without an index of words: what those that search nothing open with. */
export async function openQuestions(workspace: Workspace, notice: Notice, progress?: Progress): Promise<Questions> {
  const { graph } = await openSnapshot(workspace, notice, progress);
  const store = createMemoryStore();
  await store.load(graph);
  return createQuestions(store);
}

/** Reads a profile from a YAML file. Errors: `unreadable-file`; `bad-input` with every fault of the file and its place. */
export async function openProfile(path: string): Promise<Profile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new NormapaError('unreadable-file', `${path} could not be read`, {
      found: path,
      expected: 'a profile',
      cause,
    });
  });
  const faults: Diagnostic[] = [];
  const record = readProfileFile({ path, text }, (fault) => faults.push(fault));
  const [first] = faults;
  if (record && !first) return record.fields;
  const message = faults.map(({ line, column, message: each }) => `${path}:${line}:${column}: ${each}`).join('; ');
  throw new NormapaError('bad-input', message, first ? { expected: first.expected } : {});
}

/** Where a register goes and in which form. */
export interface RegisterTarget {
  /** Null to have it as a text. */
  readonly file: string | null;
  readonly format: RegisterFormat;
  readonly language: Language;
}

/** Writes a register to a file, whole or not at all; gives its words where no file is named. */
export async function writeRegister(
  register: Register,
  { file, format, language }: RegisterTarget,
): Promise<string | null> {
  const { printRegister } = await import('./export/register/print-register.js');
  const bytes = await printRegister(register, format, language);
  if (file === null) return new TextDecoder().decode(bytes);
  await replaceFile(file, [bytes]);
  return null;
}

/** A reader of official files. Its room is loaded when it is asked for: a PDF reader is much to load for a search. */
export async function createImporter(): Promise<DocumentImporter> {
  const { createDocumentImporter } = await import('./documents/document-importer.js');
  return createDocumentImporter();
}

/** Reads the words of a document in whatever format people keep contracts and registers in. */
export async function createTextExtractor(): Promise<TextExtractor> {
  const { extractText } = await import('./documents/extract-text.js');
  return { extractText };
}

/** Writes a document's own copy with each citation marked. */
export async function writeCheckedDocument(document: CheckedDocument): Promise<string> {
  const { checkedDocumentHtml } = await import('./export/check/checked-document.js');
  return checkedDocumentHtml(document);
}

export type { ImportPool, PoolOptions };

/** Threads that read official files, whose bounds hold for each file. */
export async function createImportPool(options: PoolOptions): Promise<ImportPool> {
  const pool = await import('./documents/pool/import-pool.js');
  return pool.createImportPool(options);
}

/** Keeps an imported text in a folder, older versions of it beside it; gives its path. */
export async function keepImported(folder: string, document: ImportedDocument): Promise<string> {
  const { keepImported: keep } = await import('./documents/keep-imported.js');
  return keep(folder, document);
}

export type { FetchResult };

/** What a fetch is asked for; `keys` null means every instrument whose record names an official file. */
export interface FetchRequest {
  readonly workspace: Workspace;
  readonly keys: readonly string[] | null;
  /** Folder of the texts. */
  readonly texts: string;
  readonly today: Day;
  readonly done: (result: FetchResult, total: number) => void;
}

/** Brings official files from the hosts that the seeds name and imports them. Errors: `not-found` for a key without a record; `bad-input`. */
export async function fetchTexts({
  workspace,
  keys,
  texts,
  today,
  done,
}: FetchRequest): Promise<readonly FetchResult[]> {
  const { fetchInstruments, targetsOf } = await import('./documents/fetch/fetch-instruments.js');
  const hosts = await readSourceHosts(workspace.seeds);
  const { graph } = await openSnapshot(workspace, () => undefined);
  const targets = targetsOf(graph, keys);
  return fetchInstruments(targets, {
    hosts,
    out: texts,
    today,
    importer: await createImporter(),
    wait: (milliseconds) => setTimeout(milliseconds),
    done: (result) => {
      done(result, targets.length);
    },
  });
}

/** Two versions of an instrument, compared, with what their reading had to tell. */
export interface ComparedFiles {
  readonly comparison: VersionComparison;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares two files of one instrument, corpus Markdown or official files of any kind. Errors: `unreadable-file`, `too-large`. */
export async function compareFiles(older: string, newer: string): Promise<ComparedFiles> {
  const diagnostics: Diagnostic[] = [];
  const read = (path: string): ReturnType<typeof readVersionFile> =>
    readVersionFile(path, createImporter, (diagnostic) => diagnostics.push(diagnostic));
  return { comparison: compareVersions(await read(older), await read(newer)), diagnostics };
}

/** How the API is served. */
export interface ServeOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  readonly host: string;
  readonly introspection: boolean;
  readonly logLevel: LogLevel;
  /** The day that a question is for when it names none. */
  readonly today: () => Day;
}

/** An API that is served. */
export interface Serving {
  readonly url: string;
  /** Takes no more requests, lets those that run finish, then closes. */
  close(): Promise<void>;
}

/** Serves API and explorer. Errors: NormapaError `unavailable` when the address cannot be had. */
export async function serve({ store, search, questions }: Opened, options: ServeOptions): Promise<Serving> {
  const { createApi } = await import('./api/server.js');
  const { port, host, today, introspection, logLevel } = options;
  const feeds: Feeds = {
    atom: (asOf, language) => feedOf(questions, asOf, language),
    calendar: (asOf, language) => calendarOf(questions, asOf, language),
  };
  const api = createApi({ store, search, questions, clock: today, introspection, logLevel, webRoot: WEB_ROOT, feeds });
  return api.listen(port, host);
}

interface Sources {
  readonly corpus: Parameters<typeof compileCorpus>[0]['corpus'];
  readonly seeds: Parameters<typeof compileCorpus>[0]['seeds'];
  readonly diagnostics: readonly Diagnostic[];
  readonly digest: string;
}

const readSources = async ({ corpus, seeds }: Workspace): Promise<Sources> => {
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
};

/** Digest of the rooms that make a graph: what the same sources give depends on them alone. */
const programDigest = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const room of ['domain', 'citations', 'ingestion']) {
    const folder = fileURLToPath(new URL(room, import.meta.url));
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.[jt]s$/.test(name)).sort();
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
};
