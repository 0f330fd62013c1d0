import { readFile } from 'node:fs/promises';
import { NormapaError } from '../../domain/errors.js';
import type { Graph } from '../../domain/graph/graph.js';
import { SNAPSHOT_VERSION, type Snapshot } from '../../domain/ports/snapshot.js';
import { joinGraphs } from '../../domain/graph/join-graphs.js';
import { rememberDigest } from '../graph-digest.js';
import { digestOf } from './digest-of.js';
import { damaged, HEADER_LIMIT, parseHeader, type SnapshotHeader } from './header.js';
import { linesOf } from './lines-of.js';
import { readPart } from './parts.js';
import { readColumn } from './read-column.js';

/**
 * Reads a snapshot whole. Errors: `not-found`, `unreadable-file` when the system refuses it, `snapshot-damaged` when a byte of it or of one of its parts
 * is missing, added or changed, `snapshot-version` when another version wrote it.
 */
export async function readSnapshot(path: string): Promise<Snapshot> {
  const { others, parts, digest } = await readManifest(path);
  const read: Graph[] = [];
  for (const name of parts) read.push(await readPart(path, name));
  const graph = joinGraphs(read);
  rememberDigest(graph, digest);
  return { ...others, version: SNAPSHOT_VERSION, graph };
}

/** What a snapshot holds besides its graph, and the names of the parts of that. */
interface Manifest {
  readonly others: Omit<Snapshot, 'version' | 'graph'>;
  readonly parts: readonly string[];
  readonly digest: string;
}

/** Reads a snapshot without its parts. Errors: as readSnapshot. */
export async function readManifest(path: string): Promise<Manifest> {
  const bytes = await readFile(path).catch((error: unknown) => refuseFile(path, error));
  const lineEnd = bytes.subarray(0, HEADER_LIMIT).indexOf(LINE_FEED);
  const header = parseHeader(bytes.toString('latin1', 0, Math.max(lineEnd, 0)), path);
  const body = bytes.subarray(lineEnd + 1);
  checkBody(body, header, path);
  try {
    const [others] = readColumn(linesOf(body.subarray(0, header.restBytes)), 1);
    const parts = body.toString('latin1', header.restBytes).split('\n').slice(0, -1);
    const [only = ''] = parts;
    if (!parts.every((name) => NAME.test(name))) throw new Error('not the name of a part');
    // The checksum holds, so this is what writeSnapshot was given. A graph of one part has the digest that a store works out of it.
    return { others: others as Manifest['others'], parts, digest: parts.length === 1 ? only : header.graphDigest };
  } catch (error) {
    throw damaged(path, 'its checksum holds, yet its lines are none of a snapshot', error);
  }
}

const NAME = /^[0-9a-f]{64}$/;

const LINE_FEED = 10;

const refuseFile = (path: string, error: unknown): never => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT') throw new NormapaError('not-found', `There is no snapshot at ${path}`, { cause: error });
  throw new NormapaError('unreadable-file', `${path} cannot be read (${code})`, { found: code, cause: error });
};

const checkBody = (body: Buffer, header: SnapshotHeader, path: string): void => {
  const expected = header.restBytes + header.graphBytes;
  if (body.length !== expected) {
    throw damaged(path, `${body.length} bytes after the first line where it announces ${expected}`);
  }
  const graph = body.subarray(header.restBytes);
  if (digestOf(graph) !== header.graphDigest) throw damaged(path, 'its graph does not have the checksum it announces');
  if (digestOf(body.subarray(0, header.restBytes)) !== header.restDigest) {
    throw damaged(path, 'what stands before its graph does not have the checksum it announces');
  }
};
