import { setTimeout } from 'node:timers/promises';
import { compareVersions } from '../analysis/versions/compare-versions.js';
import type { FetchResult } from '../documents/fetch/fetch-instruments.js';
import type { ImportPool, PoolOptions } from '../documents/pool/import-pool.js';
import type { Day } from '../domain/day.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { CheckedDocument } from '../domain/ports/checked-document.js';
import type { DocumentImporter, ImportedDocument } from '../domain/ports/document-importer.js';
import type { TextExtractor } from '../domain/ports/text-extractor.js';
import type { VersionComparison } from '../domain/version-comparison.js';
import { readVersionFile } from '../ingestion/read-version.js';
import { readSourceHosts } from '../ingestion/seeds/source-hosts.js';
import { openSnapshot } from './build.js';
import type { Workspace } from './workspace.js';

/** A reader of official files. Its room is loaded when it is asked for: a PDF reader is much to load for a search. */
export async function createImporter(): Promise<DocumentImporter> {
  const { createDocumentImporter } = await import('../documents/document-importer.js');
  return createDocumentImporter();
}

/** Reads the words of a document in whatever format people keep contracts and registers in. */
export async function createTextExtractor(): Promise<TextExtractor> {
  const { extractText } = await import('../documents/extract-text.js');
  return { extractText };
}

/** Writes a document's own copy with each citation marked. */
export async function writeCheckedDocument(document: CheckedDocument): Promise<string> {
  const { checkedDocumentHtml } = await import('../export/check/checked-document.js');
  return checkedDocumentHtml(document);
}

export type { ImportPool, PoolOptions };

/** Threads that read official files, whose bounds hold for each file. */
export async function createImportPool(options: PoolOptions): Promise<ImportPool> {
  const pool = await import('../documents/pool/import-pool.js');
  return pool.createImportPool(options);
}

/** Keeps an imported text in a folder, older versions of it beside it; gives its path. */
export async function keepImported(folder: string, document: ImportedDocument): Promise<string> {
  const { keepImported: keep } = await import('../documents/keep-imported.js');
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
  const { fetchInstruments, targetsOf } = await import('../documents/fetch/fetch-instruments.js');
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
