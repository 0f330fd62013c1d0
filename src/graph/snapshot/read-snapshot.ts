import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { NormapaError } from '../../domain/errors.js';
import { SNAPSHOT_VERSION, type Snapshot } from '../../domain/ports/snapshot.js';
import { rememberDigest } from '../graph-digest.js';
import { damaged, HEADER_LIMIT, parseHeader, type SnapshotHeader } from './header.js';
import { parseGraph } from './parse-graph.js';
import { readColumn, type NextLine } from './read-column.js';

/**
 * Reads a snapshot whole. Errors: `not-found`, `unreadable-file` when the system refuses it, `snapshot-damaged` when a byte of it is missing, added
 * or changed, `snapshot-version` when another version wrote it.
 */
export async function readSnapshot(path: string): Promise<Snapshot> {
  const bytes = await readFile(path).catch((error: unknown) => refuseFile(path, error));
  const lineEnd = bytes.subarray(0, HEADER_LIMIT).indexOf(LINE_FEED);
  const header = parseHeader(bytes.toString('latin1', 0, Math.max(lineEnd, 0)), path);
  const body = bytes.subarray(lineEnd + 1);
  checkBody(body, header, path);
  try {
    const [others] = readColumn(linesOf(body.subarray(0, header.restBytes)), 1);
    const graph = parseGraph(linesOf(body.subarray(header.restBytes)));
    rememberDigest(graph, header.graphDigest);
    // The checksum holds, so this is what writeSnapshot was given.
    return { ...(others as Omit<Snapshot, 'version' | 'graph'>), version: SNAPSHOT_VERSION, graph };
  } catch (error) {
    throw damaged(path, 'its checksum holds, yet its lines are none of a snapshot', error);
  }
}

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

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Line after line, so that no text as long as the file is ever made: a long graph would pass the longest string there is. */
const linesOf = (bytes: Buffer): NextLine => {
  let start = 0;
  return () => {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0) throw new RangeError('no more lines');
    const line = bytes.toString('utf8', start, end);
    start = end + 1;
    return line;
  };
};
