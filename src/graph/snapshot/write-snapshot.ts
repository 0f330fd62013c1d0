import { createHash } from 'node:crypto';
import { SNAPSHOT_VERSION, type Snapshot } from '../../domain/ports/snapshot.js';
import { canonicalGraph } from '../canonical-graph.js';
import { rememberDigest } from '../graph-digest.js';
import { columnLines } from './column-lines.js';
import { printHeader } from './header.js';
import { replaceFile } from './replace-file.js';
import { serialiseGraph } from './serialise-graph.js';

/**
 * Writes a snapshot where readers find it whole or not at all, byte for byte the same for the same snapshot. The version written is always
 * SNAPSHOT_VERSION. Errors: `bad-input` for a graph with an id twice or an edge without its ends; those of the file system as they come.
 */
export async function writeSnapshot(path: string, snapshot: Snapshot): Promise<void> {
  const { graph, ...others } = snapshot;
  const rest = sectionOf(columnLines([{ ...others, version: SNAPSHOT_VERSION }]));
  const body = sectionOf(serialiseGraph(canonicalGraph(graph)));
  rememberDigest(graph, body.digest);
  const header = printHeader({
    version: SNAPSHOT_VERSION,
    restBytes: rest.bytes,
    restDigest: rest.digest,
    graphBytes: body.bytes,
    graphDigest: body.digest,
  });
  await replaceFile(path, [Buffer.from(`${header}\n`), ...rest.parts, ...body.parts]);
}

interface Section {
  readonly parts: readonly Uint8Array[];
  readonly bytes: number;
  readonly digest: string;
}

const sectionOf = (lines: Iterable<string>): Section => {
  const hash = createHash('sha256');
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for (const line of lines) {
    const part = Buffer.from(line);
    hash.update(part);
    parts.push(part);
    bytes += part.length;
  }
  return { parts, bytes, digest: hash.digest('hex') };
};
