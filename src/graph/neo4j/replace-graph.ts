import { createHash } from 'node:crypto';
import { NormapaError } from '../../domain/errors.js';
import type { Graph } from '../../domain/graph/graph.js';
import { NO_READING_NOTES, type NoteForSearch, type SearchNotes } from '../../domain/ports/query-reading.js';
import type { GlossaryEntry } from '../../domain/ports/search-index.js';
import type { InstrumentVersion } from '../../domain/version-comparison.js';
import { canonicalGraph } from '../canonical-graph.js';
import { statsOf } from '../graph-stats.js';
import { carryForeign } from './carry-foreign.js';
import type { Connection } from './connection.js';
import { descriptionOf, POINTER, readGeneration, type Generation } from './generation.js';
import { wholeNumber } from './native-value.js';
import { NODE_MARK, listsOf } from './node-record.js';
import { ensureSchema } from './schema.js';
import { stageGraph } from './stage-graph.js';
import { VERSION_MARK } from './text-versions.js';
import { NOTHING_DONE } from './write-batches.js';

/**
 * Replaces the graph that readers see. The new one is written beside it under a name of its own, then one property of one node turns readers to it,
 * then the old one is removed. Whenever this is killed, readers see one of the two whole; what is left lying is removed by the next load. The same
 * graph again changes nothing. Errors: `bad-input` as canonicalGraph, before anything is written; `unavailable`.
 */
export async function replaceGraph(
  connection: Connection,
  graph: Graph,
  { noteForSearch, glossary, versions = [] }: LoadNotes = {},
): Promise<void> {
  const canonical = canonicalGraph(graph);
  const next = { stats: statsOf(graph, canonical), lists: listsOf(canonical.nodes) };
  await ensureSchema(connection);
  const current = await readGeneration(connection);
  const notes = noteForSearch?.(graph) ?? NO_NOTES;
  const written = {
    description: descriptionOf(next),
    glossary: JSON.stringify(glossary ?? []),
    reading: JSON.stringify(notes.reading),
    versions: createHash('sha256').update(JSON.stringify(versions)).digest('hex'),
    form: NOTES_FORM,
  };
  if (await isThere(connection, current, written, versions.length)) {
    await sweep(connection, current.name);
    return;
  }
  const generation = await begin(connection);
  await sweep(connection, current.name);
  await stageGraph(connection, generation, canonical, { notes: notes.passages, versions });
  await turnTo(connection, generation, current.name, written);
  await sweep(connection, generation);
}

/** What is loaded beside a graph: so that it can be searched, and so that texts can be compared with what they said before. */
export interface LoadNotes {
  readonly noteForSearch?: NoteForSearch;
  readonly glossary?: readonly GlossaryEntry[];
  readonly versions?: readonly InstrumentVersion[];
}

const NO_NOTES: SearchNotes = { passages: [], reading: NO_READING_NOTES };

/** Changes when what is written of a node, an edge or a version does, so that the same graph is then loaded again. */
const NOTES_FORM = 7;

/** What the pointer says of a generation. */
interface Written {
  readonly description: string;
  readonly glossary: string;
  readonly reading: string;
  /** A digest of them. */
  readonly versions: string;
  readonly form: number;
}

/** Takes the next name, and ends whatever other load is under way at its next step. */
const begin = async (connection: Connection): Promise<string> => {
  const [[generation] = []] = await connection.write((run) =>
    run({ text: BEGIN, parameters: { done: NOTHING_DONE.map(wholeNumber) } }),
  );
  return String(generation);
};

const BEGIN = `MERGE ${POINTER}
SET pointer.loads = coalesce(pointer.loads, 0) + 1, pointer.done = $done
SET pointer.loading = 'g' + toString(pointer.loads)
RETURN pointer.loading`;

const turnTo = async (connection: Connection, to: string, from: string, written: Written): Promise<void> => {
  await connection.write(async (run) => {
    // Written first, so that the pointer is held while what others have tied to the old graph moves over.
    const rows = await run({ text: TURN, parameters: { to, ...written } });
    if (rows.length === 0) {
      throw new NormapaError('unavailable', 'The load was overtaken by another; nothing of it was kept', {
        expected: 'one load at a time',
      });
    }
    if (from !== '') await carryForeign(run, from, to);
  });
};

const TURN = `MATCH ${POINTER} WHERE pointer.loading = $to OR (pointer.generation = $to AND pointer.loading IS NULL)
SET pointer.generation = $to, pointer.description = $description, pointer.glossary = $glossary,
  pointer.reading = $reading, pointer.versions = $versions, pointer.form = toInteger($form)
REMOVE pointer.loading, pointer.done
RETURN pointer.generation`;

/**
 * Removes every generation but one: edges first, since a node that much points at has more of them than a transaction can hold; versions of texts, which
 * are long, a few at a time.
 */
const sweep = async (connection: Connection, kept: string): Promise<void> => {
  for (const text of [SWEEP_EDGES, SWEEP_VERSIONS, SWEEP_NODES])
    await connection.command({ text, parameters: { kept } });
};

const SWEEP_EDGES = `MATCH (node:${NODE_MARK})-[edge]->() WHERE node.generation <> $kept AND edge.rank IS NOT NULL
CALL (edge) { DELETE edge } IN TRANSACTIONS OF 5000 ROWS`;

const SWEEP_VERSIONS = `MATCH (version:${VERSION_MARK}) WHERE version.generation <> $kept
CALL (version) { DETACH DELETE version } IN TRANSACTIONS OF 20 ROWS`;

const SWEEP_NODES = `MATCH (node:${NODE_MARK}) WHERE node.generation <> $kept
CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS`;

/** True where the database holds this very graph, with as many nodes, edges and versions as were loaded: anyone may have removed some. */
const isThere = async (
  connection: Connection,
  { name, stats }: Generation,
  written: Written,
  versions: number,
): Promise<boolean> => {
  const [[description, glossary, known, form] = []] = await connection.read({ text: WRITTEN });
  if (name === '' || form !== written.form || description !== written.description) return false;
  if (glossary !== written.glossary || known !== written.versions) return false;
  const [[nodes, edges] = []] = await connection.read({ text: COUNT, parameters: { name } });
  return nodes === total(stats.nodes) + versions && edges === total(stats.edges);
};

const total = (counts: Readonly<Partial<Record<string, number>>>): number =>
  Object.values(counts).reduce<number>((sum, count = 0) => sum + count, 0);

const WRITTEN = `MATCH ${POINTER} RETURN pointer.description, pointer.glossary, pointer.versions, pointer.form`;

const COUNT = `CALL () { MATCH (node:${NODE_MARK}) WHERE node.generation = $name RETURN count(node) AS nodes }
CALL () { MATCH (node:${NODE_MARK})-[edge]->() WHERE node.generation = $name AND edge.rank IS NOT NULL RETURN count(edge) AS edges }
RETURN nodes, edges`;
