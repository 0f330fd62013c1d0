import { createHash } from 'node:crypto';
import type { Day } from '../../domain/day.js';
import type { Graph } from '../../domain/graph/graph.js';
import { NormapaError } from '../../domain/errors.js';
import type { DocumentImporter, ImportedDocument } from '../../domain/ports/document-importer.js';
import type { InstrumentKind } from '../../domain/vocabulary.js';
import { keepImported } from '../keep-imported.js';
import { fetchFile, type Fetched, type FetchWorld } from './fetch-file.js';
import { readFetchState, writeFetchState, type FetchRecord, type FetchState } from './fetch-state.js';

/** An instrument whose record names its official file. */
export interface FetchTarget {
  readonly key: string;
  readonly kind: InstrumentKind;
  readonly url: string | null;
}

/** The instruments of the keys, or all whose record names an official file. Errors: `not-found` for a key without a record. */
export function targetsOf({ nodes }: Graph, keys: readonly string[] | null): readonly FetchTarget[] {
  const known = new Map<string, FetchTarget>();
  for (const { label, properties } of nodes) if (label === 'Instrument') known.set(properties.key, properties);
  if (keys === null) return [...known.values()].filter(({ url }) => url !== null);
  return keys.map((key) => {
    const target = known.get(key);
    if (target) return target;
    throw new NormapaError('not-found', `There is no instrument ${key}`, {
      found: key,
      expected: 'keys of instruments, as in `stats --entries`',
    });
  });
}

/** How the fetch of one instrument ended. */
export const FETCH_OUTCOMES = [
  'new',
  'unchanged',
  'changed',
  'gone',
  'not-a-document',
  'no-address',
  'refused',
  'failed',
] as const;
export type FetchOutcome = (typeof FETCH_OUTCOMES)[number];

export interface FetchResult {
  readonly key: string;
  readonly url: string | null;
  readonly outcome: FetchOutcome;
  /** Why there is no text; null where there is one. */
  readonly reason: string | null;
  readonly sha256: string | null;
  /** The Markdown that was written; null where none was. */
  readonly file: string | null;
}

/** Where a fetch writes and what it may use. */
export interface FetchRun extends FetchWorld {
  readonly out: string;
  readonly today: Day;
  readonly importer: DocumentImporter;
  /** Told after each instrument. */
  readonly done: (result: FetchResult) => void;
}

/** Milliseconds between two requests to one host. */
const PAUSE = 1000;

/**
 * Brings the official files of instruments, host by host side by side, one request at a time for each host, and imports what is new. What is known
 * is written down after each, so that a run which was cut off goes on where it stood. Results in the order of the targets.
 */
export async function fetchInstruments(
  targets: readonly FetchTarget[],
  run: FetchRun,
): Promise<readonly FetchResult[]> {
  let state: FetchState = await readFetchState(run.out);
  let writing = Promise.resolve();
  const keep = (key: string, record: FetchRecord): Promise<void> => {
    state = { ...state, [key]: record };
    const now = state;
    writing = writing.then(() => writeFetchState(run.out, now));
    return writing;
  };
  const results = new Map<FetchTarget, FetchResult>();
  const hosts = [...byHost(targets).values()];
  await Promise.all(
    hosts.map(async (queue) => {
      for (const [place, target] of queue.entries()) {
        if (place > 0 && target.url !== null) await run.wait(PAUSE);
        const result = await fetchOne({ target, known: state[target.key] ?? null, keep, run });
        results.set(target, result);
        run.done(result);
      }
    }),
  );
  return targets.flatMap((target) => results.get(target) ?? []);
}

const byHost = (targets: readonly FetchTarget[]): ReadonlyMap<string, FetchTarget[]> => {
  const queues = new Map<string, FetchTarget[]>();
  for (const target of targets) {
    const host = target.url !== null && URL.canParse(target.url) ? new URL(target.url).hostname : '';
    queues.set(host, [...(queues.get(host) ?? []), target]);
  }
  return queues;
};

type Keep = (key: string, record: FetchRecord) => Promise<void>;

/** One instrument under way: what is known of it, and how its fetch may end. */
interface Task {
  readonly target: FetchTarget;
  readonly known: FetchRecord | null;
  readonly keep: Keep;
  readonly run: FetchRun;
}

const ended = (
  { target: { key, url }, known }: Task,
  outcome: FetchOutcome,
  more: Partial<FetchResult> = {},
): FetchResult => ({
  key,
  url,
  outcome,
  reason: null,
  sha256: known?.sha256 ?? null,
  file: null,
  ...more,
});

const fetchOne = async (task: Task): Promise<FetchResult> => {
  const { target, known, keep, run } = task;
  if (target.url === null) return ended(task, 'no-address', { reason: 'its record names no official file' });
  const fetched = await fetchFile(target.url, known, run);
  if (fetched.kind === 'file') return takeFile(task, target.url, fetched);
  if (fetched.kind !== 'unchanged') return ended(task, fetched.kind, { reason: fetched.reason });
  if (!known) return ended(task, 'failed', { reason: 'its host says that it is unchanged, and it was never brought' });
  await keep(target.key, { ...known, asked: run.today });
  return ended(task, 'unchanged');
};

const takeFile = async (
  task: Task,
  url: string,
  { bytes, etag, lastModified }: Extract<Fetched, { kind: 'file' }>,
): Promise<FetchResult> => {
  const { target, known, keep, run } = task;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const record: FetchRecord = { url, etag, lastModified, sha256, since: run.today, asked: run.today };
  if (known?.sha256 === sha256) {
    await keep(target.key, { ...record, since: known.since });
    return ended(task, 'unchanged');
  }
  const imported = await importBytes(target, bytes, run.importer);
  if (typeof imported === 'string') return ended(task, 'not-a-document', { reason: imported });
  const file = await keepImported(run.out, imported);
  await keep(target.key, record);
  return ended(task, known ? 'changed' : 'new', { sha256, file });
};

/** The text under the key and kind of its record, or why the bytes are no legal text. */
const importBytes = async (
  { key, kind }: FetchTarget,
  bytes: Buffer,
  importer: DocumentImporter,
): Promise<ImportedDocument | string> => {
  try {
    const { report, markdown, dropped } = await importer.importDocument(key, bytes);
    const { articles, numerals, transitories, annexes } = report;
    if (articles.length + numerals.length + transitories.length + annexes.length === 0)
      return 'no article, numeral, transitory or annex was found in it';
    const own = markdown.replace(/^key: .*$/m, `key: ${key}`).replace(/^kind: .*$/m, `kind: ${kind}`);
    return { report: { ...report, key, kind }, markdown: own, dropped };
  } catch (error) {
    if (error instanceof NormapaError) return error.message;
    throw error;
  }
};
