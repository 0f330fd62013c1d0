import neo4j from 'neo4j-driver';
import type { NodeId } from '../../src/domain/graph/node-id.js';
import type { Neo4jSettings } from '../../src/graph/neo4j-store.js';

/** What a plain script asks of the same database: the shortest Cypher for each look-up, nodes and edges as the driver gives them. */
export interface PlainReads {
  /** The way there and back, and no more. */
  nothing(): Promise<unknown>;
  /** 25 of those who cite a node. */
  citedBy(id: NodeId): Promise<unknown>;
  /** What nodes cite. */
  cites(ids: readonly NodeId[]): Promise<unknown>;
  /** 25 hits for a word. */
  find(word: string, skip: number): Promise<unknown>;
  close(): Promise<void>;
}

/** The plain script over the graph that readers see now. */
export async function openPlainReads({ uri, user, password }: Neo4jSettings): Promise<PlainReads> {
  const auth = password === null ? undefined : neo4j.auth.basic(user, password);
  const driver = neo4j.driver(uri, auth);
  const ask = async (text: string, parameters: object = {}) => {
    const session = driver.session();
    const answer = await session.executeRead((transaction) => transaction.run(text, parameters));
    await session.close();
    return answer;
  };
  const { records } = await ask("MATCH (pointer:NormapaGraph {name: 'current'}) RETURN pointer.generation AS name");
  const generation: unknown = records[0]?.get('name');
  return {
    nothing: () => ask('RETURN 1'),
    citedBy: (id) => ask(CITED_BY, { generation, id }),
    cites: (ids) => ask(CITES, { generation, ids }),
    find: (word, skip) => ask(FIND, { word, skip: neo4j.int(skip) }),
    close: () => driver.close(),
  };
}

const CITED_BY = `MATCH (:Normapa {generation: $generation, id: $id})<-[edge:CITES]-(other)
RETURN edge, other ORDER BY edge.rank LIMIT 25`;

const CITES = `UNWIND $ids AS id
MATCH (:Normapa {generation: $generation, id: id})-[edge:CITES]->(other)
RETURN id, edge, other`;

const FIND = `CALL db.index.fulltext.queryNodes('normapa_texts', $word, {skip: $skip, limit: 25}) YIELD node, score
RETURN node, score`;
