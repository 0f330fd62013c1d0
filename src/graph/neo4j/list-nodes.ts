import type { GraphNode } from '../../domain/graph/node.js';
import type { NodeLabel } from '../../domain/graph/node-id.js';
import type { NodeOrder, NodeTest, Page, PageRequest } from '../../domain/ports/graph-store.js';
import { checkPageSize, cursorAt, sealOf, startAfter } from '../paging.js';
import { checkIndexed } from '../property-values.js';
import type { Generation } from './generation.js';
import { fromNodeRows, nodeRow } from './node-record.js';
import type { Question, Reader } from './reader.js';

/** A page of the nodes of a label that pass every test. */
export async function listNodes<L extends NodeLabel>(
  reader: Reader,
  label: L,
  tests: readonly NodeTest<L>[],
  order: NodeOrder<L>,
  page: PageRequest,
): Promise<Page<GraphNode<L>>> {
  checkPageSize(page);
  for (const { property } of tests) checkIndexed(label, property);
  checkIndexed(label, order.property);
  const found = await reader.ask((generation) => pageQuestion<L>(generation, label, tests, order, page));
  if (!found) throw new Error('A page is always asked');
  return found;
}

/** How many nodes of a label pass every test. */
export async function countNodes<L extends NodeLabel>(
  reader: Reader,
  label: L,
  tests: readonly NodeTest<L>[],
): Promise<number> {
  for (const { property } of tests) checkIndexed(label, property);
  const found = await reader.ask((generation) => {
    const { text, parameters } = matching(generation, label, tests);
    return { text: `${text}\nWITH [count(node)] AS answer`, parameters, read: ([count]) => Number(count) };
  });
  return found ?? 0;
}

const pageQuestion = <L extends NodeLabel>(
  generation: Generation,
  label: L,
  tests: readonly NodeTest[],
  { property, direction }: NodeOrder,
  { first, after }: PageRequest,
): Question<Page<GraphNode<L>>> => {
  const seal = sealOf(generation.stats.digest, [label, tests, property, direction]);
  // The place that a cursor names can be told before the list is known; whether the list has it, only after.
  const start = startAfter(seal, after, Number.POSITIVE_INFINITY);
  const { text, parameters } = matching(generation, label, tests);
  const members = `${text}\nWITH node ORDER BY ${orderOf(generation, label, property, direction)} SKIP toInteger($start) LIMIT toInteger($first)`;
  return {
    text: `CALL () {\n${text}\nRETURN count(node) AS total\n}\nCALL () {\n${members}\nRETURN collect(${nodeRow('node')}) AS members\n}\nWITH [total] + members AS answer`,
    parameters: { ...parameters, start, first },
    read: ([count, ...records]) => {
      const total = Number(count);
      startAfter(seal, after, total);
      const members = fromNodeRows<L>(records).map((item, index) => ({
        item,
        cursor: cursorAt(seal, start + index),
      }));
      return { members, total, hasNext: start + members.length < total };
    },
  };
};

/** `MATCH` and `WHERE` of the nodes that pass, with the values asked. */
const matching = (
  { lists: known }: Generation,
  label: NodeLabel,
  tests: readonly NodeTest[],
): { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> } => {
  const lists = known[label] ?? [];
  const clauses = tests.map((test, index) => clauseOf(test, `values${index}`, lists));
  return {
    text: [`MATCH (node:${label})`, `WHERE node.generation = $generation`, ...clauses.map((clause) => `AND ${clause}`)].join('\n'), // prettier-ignore
    parameters: Object.fromEntries(
      tests.map((test, index) => [`values${index}`, test.in.filter((value) => value !== null)]),
    ),
  };
};

/** A list passes when any member does; null and the empty list are both "not known". */
const clauseOf = (test: NodeTest, values: string, lists: readonly string[]): string => {
  const property = `node.\`${test.property}\``;
  const isList = lists.includes(test.property);
  const passes = isList ? `any(value IN ${property} WHERE value IN $${values})` : `${property} IN $${values}`;
  if (!test.in.includes(null)) return passes;
  return isList ? `(${passes} OR coalesce(size(${property}), 0) = 0)` : `(${passes} OR ${property} IS NULL)`;
};

/** Those without a value last either way, equal ones by id. */
const orderOf = (
  { lists }: Generation,
  label: NodeLabel,
  property: string,
  direction: NodeOrder['direction'],
): string => {
  const value = `node.\`${property}\``;
  const unknown = lists[label]?.includes(property) ? `coalesce(size(${value}), 0) = 0` : `${value} IS NULL`;
  return `${unknown}, ${value} ${direction.toUpperCase()}, node.place`;
};
