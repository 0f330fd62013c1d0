import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { GraphEdge } from '../../src/domain/graph/edge.js';
import { EDGE_FIELDS, fromEdgeRow, toEdgeRow } from '../../src/graph/neo4j/edge-record.js';
import { makeEdge } from '../support/make-edge.js';
import { makeNode } from '../support/make-node.js';
import '../support/seed.js';

const FROM = makeNode('Instrument', 'one').id;
const TO = makeNode('Topic', 'two').id;

/** The edge after it was written and read: the server gives whole numbers back as ours. */
const readBack = (edge: GraphEdge): GraphEdge => {
  const row = toEdgeRow(edge, 5).map((value) => (neo4j.isInt(value) ? value.toNumber() : value));
  return fromEdgeRow(row, edge.type, edge.from, edge.to);
};

const edgeCalled = (id: string): GraphEdge => ({ ...makeEdge('CITES', FROM, TO, { order: 3 }), id });

describe('An edge as Neo4j holds it', () => {
  it.each([
    `CITES|${FROM}|${TO}|0`,
    `CITES:${FROM}>${TO}:17`,
    `CITES|${FROM}|${TO}|007`,
    `CITES|${FROM}|${TO}|`,
    `CITES|${FROM}|${TO}|-1`,
    `CITES||${FROM}|${TO}|1`,
    `CITES|${TO}|${FROM}|0`,
    `CITES${FROM}${TO}0`,
    `NAMES|${FROM}|${TO}|0`,
    `CITES\u{1f600}${FROM}|${TO}|0`,
    '|||0',
    '',
  ])('is the same edge when it is called %j', (id) => {
    expect(readBack(edgeCalled(id))).toEqual(edgeCalled(id));
  });

  it('is the same edge, whatever it is called', () => {
    const part = fc.constantFrom('CITES', FROM, TO, '|', ':', '>', '0', '12', 'x', ' ');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        expect(readBack(edgeCalled(parts.join('')))).toEqual(edgeCalled(parts.join('')));
      }),
    );
  });

  it('does not repeat the names of its ends', () => {
    const row = toEdgeRow(makeEdge('CITES', FROM, TO), 0);
    expect(row.filter((value) => typeof value === 'string' && value.includes(FROM))).toEqual([]);
    expect(row[EDGE_FIELDS.indexOf('nth')]).toBe(':>:0');
  });
});
