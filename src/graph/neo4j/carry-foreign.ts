import { EDGE_TYPES } from '../../domain/graph/edge.js';
import { NODE_LABELS } from '../../domain/graph/node-id.js';
import type { Run } from './connection.js';
import { NODE_MARK } from './node-record.js';
import { VERSION_MARK } from './text-versions.js';

/**
 * Hands what others have tied to the nodes of one generation over to the nodes of the same ids in the next: links to nodes of their own, links of
 * types of their own between ours, and labels of their own on ours. What was tied to a node that is no more loses its end; the nodes of others stay.
 */
export async function carryForeign(run: Run, from: string, to: string): Promise<void> {
  const parameters = { from, to };
  const [[strangers] = []] = await run({ text: STRANGERS });
  if (Number(strangers) > 0) for (const text of [LINKS_IN, LINKS_OUT]) await run({ text, parameters });
  const [[types, labels] = []] = await run({ text: NAMES, parameters: { types: EDGE_TYPES, labels: OURS } });
  for (const type of types as readonly string[])
    await run({ text: LINKS_BETWEEN, parameters: { ...parameters, type } });
  for (const label of labels as readonly string[]) await run({ text: LABELS, parameters: { ...parameters, label } });
}

const OURS = [...NODE_LABELS, NODE_MARK, VERSION_MARK, 'NormapaGraph'];

/** Both numbers are kept by the database, so this costs nothing however large it is. */
const STRANGERS = `CALL () { MATCH (node) RETURN count(node) AS nodes }
CALL () { MATCH (node:${NODE_MARK}) RETURN count(node) AS ours }
RETURN nodes - ours - 1`;

const LINKS_IN = `MATCH (other)-[link]->(old:${NODE_MARK})
WHERE NOT other:${NODE_MARK} AND old.generation = $from
MATCH (new:${NODE_MARK} {generation: $to, id: old.id})
CREATE (other)-[carried:$(type(link))]->(new)
SET carried = properties(link)
DELETE link`;

const LINKS_OUT = `MATCH (other)<-[link]-(old:${NODE_MARK})
WHERE NOT other:${NODE_MARK} AND old.generation = $from
MATCH (new:${NODE_MARK} {generation: $to, id: old.id})
CREATE (other)<-[carried:$(type(link))]-(new)
SET carried = properties(link)
DELETE link`;

/** Types and labels that are in use and not ours. */
const NAMES = `CALL () { CALL db.relationshipTypes() YIELD relationshipType AS name WHERE NOT name IN $types RETURN collect(name) AS types }
CALL () { CALL db.labels() YIELD label AS name WHERE NOT name IN $labels RETURN collect(name) AS labels }
RETURN types, labels`;

const LINKS_BETWEEN = `MATCH (start:${NODE_MARK})-[link:$($type)]->(end:${NODE_MARK})
WHERE start.generation = $from AND end.generation = $from
MATCH (first:${NODE_MARK} {generation: $to, id: start.id})
MATCH (second:${NODE_MARK} {generation: $to, id: end.id})
CREATE (first)-[carried:$($type)]->(second)
SET carried = properties(link)
DELETE link`;

const LABELS = `MATCH (old:${NODE_MARK}&$($label) {generation: $from})
MATCH (new:${NODE_MARK} {generation: $to, id: old.id})
SET new:$($label)`;
