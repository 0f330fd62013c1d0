import { expect, it } from 'vitest';
import type { Graph } from '../../src/domain/graph/graph.js';
import type { AnyNode } from '../../src/domain/graph/node.js';
import { nodeId, type NodeId } from '../../src/domain/graph/node-id.js';
import type { Reference } from '../../src/domain/vocabulary.js';
import { makeEdge } from '../support/make-edge.js';
import { fixtureGraph } from './fixture-graph.js';
import { serveFixture, storeOf } from './serve.js';

const LAW = nodeId('Instrument', 'lgpgir');
const OLD = nodeId('Instrument', 'nom-052-semarnat-1993');
const NUMERAL = nodeId('Provision', 'nom-052-semarnat-2005#num-6.2');
const UNRECORDED: AnyNode = {
  id: nodeId('NamedText', 'nom-052-semarnat-2030'),
  label: 'NamedText',
  properties: { key: 'nom-052-semarnat-2030', name: 'NOM-052-SEMARNAT-2030' },
};

const cites = (order: number, to: NodeId, reference: Reference): Graph['edges'][number] =>
  makeEdge('CITES', nodeId('Provision', 'lgpgir#art-32'), to, { nth: order, order, properties: { reference } });

/** A law that cites a standard: its old edition with and without words of succession, a part, an edition without a record, and itself. */
const graph: Graph = {
  nodes: [...fixtureGraph().nodes, UNRECORDED],
  edges: [
    ...fixtureGraph().edges,
    cites(1, OLD, 'dynamic'),
    cites(2, OLD, 'static'),
    cites(3, NUMERAL, 'dynamic'),
    cites(4, UNRECORDED.id, 'dynamic'),
    cites(5, LAW, 'dynamic'),
  ],
};

const served = serveFixture({ store: storeOf(graph) });

const editionsOn = async (day: string): Promise<unknown> => {
  const { data, errors } = await served.ask(`{
    provision(id: "lgpgir#art-32", asOf: "${day}") { cites(first: 20) { edges { reference edition { key } } } }
  }`);
  expect(errors).toBeUndefined();
  const { edges } = (data as { provision: { cites: { edges: { reference: string; edition: unknown }[] } } }).provision
    .cites;
  return edges.map(({ reference, edition }) => [reference, edition]);
};

const of = (year: string): object => ({ key: `nom-052-semarnat-${year}` });

it('leads a reference that goes with its text to the edition in force on the day asked, and no other', async () => {
  expect(await editionsOn('2026-01-01')).toEqual([
    ['DYNAMIC', of('2005')],
    ['STATIC', null],
    ['DYNAMIC', of('2005')],
    ['DYNAMIC', of('2005')],
    ['DYNAMIC', null],
  ]);
});

it('leads to the edition of an earlier day on that day, and to none before the first', async () => {
  expect(await editionsOn('2000-01-01')).toEqual([
    ['DYNAMIC', of('1993')],
    ['STATIC', null],
    ['DYNAMIC', of('1993')],
    ['DYNAMIC', of('1993')],
    ['DYNAMIC', null],
  ]);
  expect(await editionsOn('1990-01-01')).toEqual([
    ['DYNAMIC', null],
    ['STATIC', null],
    ['DYNAMIC', null],
    ['DYNAMIC', null],
    ['DYNAMIC', null],
  ]);
});
