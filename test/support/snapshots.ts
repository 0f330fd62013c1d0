import type { Graph } from '../../src/domain/graph/graph.js';
import type { NodeId } from '../../src/domain/graph/node-id.js';
import { SNAPSHOT_VERSION, type Snapshot } from '../../src/domain/ports/snapshot.js';
import { NOTHING_READ } from '../../src/domain/statement.js';
import { openParts, writeSnapshot } from '../../src/graph/snapshot.js';
import { makeEdge } from './make-edge.js';
import { makeNode } from './make-node.js';

/** A snapshot of a graph. */
export const snapshotOf = (graph: Graph): Snapshot => ({
  version: SNAPSHOT_VERSION,
  sources: 'b0'.repeat(32),
  graph,
  glossary: [{ es: ['batería', 'acumulador'], en: ['battery'], acronyms: ['BEV'] }],
  versions: [],
});

/** Writes a snapshot whose graph is one part. */
export const writeWhole = async (path: string, { graph, ...others }: Snapshot): Promise<void> =>
  writeSnapshot(path, { ...others, parts: [openParts(path).put(graph)] });

/** The folder beside a snapshot that holds the parts of its graph. */
export const partsOf = (path: string): string => `${path}.parts-${String(SNAPSHOT_VERSION)}`;

/** A snapshot of two nodes, with signs that are hard to write. */
export const SMALL = snapshotOf({
  nodes: [
    makeNode('Instrument', 'lgpgir', { titleEs: 'Ley “única” …\n\u2028 ñ 😀 \ud800', acronym: 'LGPGIR' }),
    makeNode('Provision', 'lgpgir#art-31', {
      statements: [
        {
          ...NOTHING_READ,
          basis: 'curated',
          modality: 'obligation',
          act: 'register',
          topics: ['waste'],
          binds: [],
          processes: [],
          products: [],
          when: [{ fact: 'workers', comparison: '>=', value: 10 }],
          unless: [],
          authorities: [],
        },
      ],
    }),
  ],
  edges: [makeEdge('HAS_PROVISION', 'instrument:lgpgir' as NodeId, 'provision:lgpgir#art-31' as NodeId)],
});
