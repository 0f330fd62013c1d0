import { SNAPSHOT_VERSION, type Snapshot } from '../../domain/ports/snapshot.js';
import { replaceFile } from '../../files/replace-file.js';
import { columnLines } from './column-lines.js';
import { digestOf } from './digest-of.js';
import { printHeader } from './header.js';
import { sweepParts } from './parts.js';
import { readManifest } from './read-snapshot.js';

/** A snapshot whose graph is kept in parts already: their names, in the order in which they are joined. */
export type SnapshotOfParts = Omit<Snapshot, 'graph'> & { readonly parts: readonly string[] };

/**
 * Writes a snapshot over parts that openParts of the same path has kept, where readers find it whole or not at all, byte for byte the same for the same
 * snapshot. The version written is always SNAPSHOT_VERSION. Parts that neither this snapshot names nor the one before, of which somebody may still be
 * reading, are removed in the end. Errors: those of the file system as they come.
 */
export async function writeSnapshot(path: string, snapshot: SnapshotOfParts): Promise<void> {
  const { parts, ...others } = snapshot;
  const rest = Buffer.from([...columnLines([{ ...others, version: SNAPSHOT_VERSION }])].join(''));
  const list = Buffer.from(parts.map((name) => `${name}\n`).join(''));
  const header = printHeader({
    version: SNAPSHOT_VERSION,
    restBytes: rest.length,
    restDigest: digestOf(rest),
    graphBytes: list.length,
    graphDigest: digestOf(list),
  });
  const before = await readManifest(path).catch(() => null);
  await replaceFile(path, [Buffer.from(`${header}\n`), rest, list]);
  await sweepParts(path, new Set([...parts, ...(before?.parts ?? [])]));
}
