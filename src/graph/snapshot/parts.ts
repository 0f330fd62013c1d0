import { mkdirSync, readdirSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, basename, join } from 'node:path';
import type { Graph } from '../../domain/graph/graph.js';
import type { GraphParts } from '../../domain/ports/graph-parts.js';
import { SNAPSHOT_VERSION } from '../../domain/ports/snapshot.js';
import { putFile } from '../../files/put-file.js';
import { canonicalPart } from '../canonical-graph.js';
import { digestOf } from './digest-of.js';
import { damaged } from './header.js';
import { linesOf } from './lines-of.js';
import { parsePart } from './parse-part.js';
import { serialisePart } from './serialise-part.js';

/** The parts of the graph of a snapshot, each a file under the SHA-256 of its bytes in a folder beside it. */
export function openParts(snapshot: string): GraphParts {
  const folder = folderOf(snapshot);
  mkdirSync(folder, { recursive: true });
  const names = new Set(readdirSync(folder));
  return {
    has: (name) => names.has(name),
    put: (part) => {
      const bytes = bytesOf(part);
      const name = digestOf(bytes);
      if (!names.has(name)) putFile(join(folder, name), bytes);
      names.add(name);
      return name;
    },
  };
}

/** Reads a part. Errors: `snapshot-damaged` where it is missing, or its bytes are not those it is named by; it is then removed, to be made anew. */
export async function readPart(snapshot: string, name: string): Promise<Graph> {
  const path = join(folderOf(snapshot), name);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw damaged(snapshot, `its part ${name} cannot be read`, error);
  });
  try {
    if (digestOf(bytes) !== name) throw new Error('its bytes are not those it is named by');
    return parsePart(linesOf(bytes));
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw damaged(snapshot, `its part ${name} is no whole one`, error);
  }
}

/** Removes the parts that no snapshot has use for: those not named, once they are so old that nobody who is building can be about to name them. */
export async function sweepParts(snapshot: string, named: ReadonlySet<string>): Promise<void> {
  const folder = folderOf(snapshot);
  for (const name of await readdir(folder).catch(() => [])) {
    if (named.has(name)) continue;
    const path = join(folder, name);
    const state = await stat(path).catch(() => null);
    if (state && Date.now() - state.mtimeMs > ABANDONED) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** Milliseconds after which no build is under way any more. */
const ABANDONED = 3_600_000;

/** Another version of the layout keeps its parts elsewhere, so that none is taken for one of this. */
const folderOf = (snapshot: string): string =>
  join(dirname(snapshot), `${basename(snapshot)}.parts-${SNAPSHOT_VERSION}`);

const bytesOf = (part: Graph): Buffer =>
  Buffer.concat([...serialisePart(canonicalPart(part))].map((line) => Buffer.from(line)));
