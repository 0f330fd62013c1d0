import type { GraphEdge } from '../../domain/graph/edge.js';
import type { AnyNode } from '../../domain/graph/node.js';
import type { NodeId } from '../../domain/graph/node-id.js';
import type { PassageNotes } from '../../domain/ports/query-reading.js';
import type { InstrumentVersion } from '../../domain/version-comparison.js';
import type { CanonicalGraph } from '../canonical-graph.js';
import { compareText } from '../compare-text.js';
import type { Connection, Statement } from './connection.js';
import { EDGE_FIELDS, toEdgeRow } from './edge-record.js';
import { wholeNumber } from './native-value.js';
import { NODE_MARK, toNodeRecord } from './node-record.js';
import { searchRecord } from './search/marks.js';
import { versionBatches } from './text-versions.js';
import { NOTHING_DONE, writeBatches, type Batch } from './write-batches.js';

/** Nodes or edges that are written in one transaction. A few are under way at a time, and the server holds all of them in memory. */
const BATCH = 2_500;

/** Writes a graph under the name of a generation that nobody reads yet. Errors: `unavailable`, also where another load has begun since. */
export async function stageGraph(
  connection: Connection,
  generation: string,
  graph: CanonicalGraph,
  { notes, versions }: Beside,
): Promise<void> {
  const notesOf = new Map(notes.map((each) => [each.node.id, each]));
  const stored = new Float64Array(graph.nodes.length);
  const stage: Stage = { generation, graph, notesOf, stored };
  let done = NOTHING_DONE;
  for (const batches of [nodeBatches(stage), edgeBatches(stage), versionBatches(generation, versions)])
    done = await writeBatches(connection, generation, batches, done);
}

/** What is written beside the graph itself. */
interface Beside {
  /** What passages carry for searches. */
  readonly notes: readonly PassageNotes[];
  readonly versions: readonly InstrumentVersion[];
}

interface Stage {
  readonly generation: string;
  readonly graph: CanonicalGraph;
  readonly notesOf: ReadonlyMap<NodeId, PassageNotes>;
  /** By place of a node, the number that the database knows it by: what edges find their ends by fastest. */
  readonly stored: Float64Array;
}

function* nodeBatches(stage: Stage): Generator<Batch> {
  const places = [...stage.graph.nodes.keys()].sort((a, b) =>
    compareText(labelAt(stage.graph.nodes, a), labelAt(stage.graph.nodes, b)),
  );
  for (let start = 0; start < places.length; start += BATCH) {
    const batch = places.slice(start, start + BATCH);
    const groups = groupBy(batch, (place) => labelAt(stage.graph.nodes, place));
    const statements = [...groups].map(([label, members]): Statement => ({
      text: createNodes(label),
      parameters: { rows: members.map((place) => nodeRow(stage, place)) },
    }));
    yield async (run) => {
      const answers = await Promise.all(statements.map(run));
      for (const [place, stored] of answers.flat()) stage.stored[Number(place)] = Number(stored);
    };
  }
}

const labelAt = (nodes: readonly AnyNode[], place: number): string => nodes[place]?.label ?? '';

const nodeRow = ({ graph, generation, notesOf }: Stage, place: number): unknown => {
  const node = graph.nodes[place];
  const notes = node && notesOf.get(node.id);
  return node && { ...toNodeRecord(node, generation, place), ...(notes && searchRecord(notes)) };
};

const createNodes = (label: string): string =>
  `UNWIND $rows AS row CREATE (node:${NODE_MARK}:${label}) SET node = row RETURN node.place, id(node)`;

/** Edges in the order of the graph: by type, then by start, which is then found once for all its edges of a type. */
function* edgeBatches(stage: Stage): Generator<Batch> {
  const ranks = ranksOf(stage.graph.edges);
  for (let start = 0; start < stage.graph.edges.length; start += BATCH) {
    const batch = stage.graph.edges.slice(start, start + BATCH).map((edge, index) => ({ edge, place: start + index }));
    const groups = groupBy(batch, ({ edge }) => edge.type);
    const statements = [...groups].map(([type, members]): Statement => {
      const rows = members.map(({ edge, place }) => [
        wholeNumber(stage.stored[stage.graph.from[place] ?? 0] ?? 0),
        wholeNumber(stage.stored[stage.graph.to[place] ?? 0] ?? 0),
        toEdgeRow(edge, ranks[place] ?? 0),
      ]);
      return { text: createEdges(type), parameters: { rows } };
    });
    yield async (run) => {
      await Promise.all(statements.map(run));
    };
  }
}

const createEdges = (type: string): string =>
  `UNWIND $rows AS row
MATCH (start) WHERE id(start) = row[0]
MATCH (end) WHERE id(end) = row[1]
WITH start, end, row[2] AS field
CREATE (start)-[:${type} {${EDGE_FIELDS.map((name, index) => `\`${name}\`: field[${index}]`).join(', ')}}]->(end)`;

/** By place of an edge, its place among all edges by order and id: what those of one node and type are ordered by, in both directions. */
const ranksOf = (edges: readonly GraphEdge[]): Uint32Array => {
  const sorted = [...edges.keys()].sort((a, b) => {
    const [first, second] = [edges[a], edges[b]];
    return first && second ? first.order - second.order || compareText(first.id, second.id) : 0;
  });
  const ranks = new Uint32Array(edges.length);
  for (const [rank, place] of sorted.entries()) ranks[place] = rank;
  return ranks;
};

const groupBy = <T>(members: readonly T[], nameOf: (member: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const group = groups.get(nameOf(member));
    if (group) group.push(member);
    else groups.set(nameOf(member), [member]);
  }
  return groups;
};
