import type { Awaitable } from '../../domain/awaitable.js';
import { NormapaError } from '../../domain/errors.js';
import { type NodeId, parseNodeId } from '../../domain/graph/node-id.js';
import type { AnyView } from '../graph/views.js';
import { whenReady } from '../graph/when-ready.js';
import type { Scope } from '../graph/scope.js';
import { IDS_LIMIT } from '../limits.js';
import type { Day } from '../../domain/day.js';
import { asOfArgument } from './as-of.js';
import { builder } from './builder.js';
import { NodeRef } from './refs.js';

builder.interfaceType(NodeRef, {
  description: 'Everything that has an id of the graph.',
  resolveType: ({ label }) => label,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Names the node for good; good for `node` and `nodes`.' }),
  }),
});

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    nullable: true,
    description: 'The node of an id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'As a field `id` gave it.' }), ...asOfArgument },
    resolve: (_, { id, asOf }, scope) => whenReady(nodesOf([id], scope.dayOf(asOf), scope), ([view]) => view ?? null),
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: 'The nodes of several ids in their order, null for each that does not exist.',
    args: {
      ids: t.arg.idList({ required: true, description: `Ids as fields \`id\` gave them, ${IDS_LIMIT} at most.` }),
      ...asOfArgument,
    },
    resolve: (_, { ids, asOf }, scope) => nodesOf(ids, scope.dayOf(asOf), scope),
  }),
);

function nodesOf(ids: readonly string[], asOf: Day, scope: Scope): Awaitable<readonly (AnyView | null)[]> {
  if (ids.length > IDS_LIMIT) {
    const expected = `at most ${IDS_LIMIT} ids`;
    throw new NormapaError('query-limit', `${ids.length} ids asked for`, { found: String(ids.length), expected });
  }
  // An id that is none names nothing: it goes unasked.
  const known = ids.filter((id) => parseNodeId(id) !== null) as NodeId[];
  return whenReady(scope.views(known, asOf), (views) => {
    const byId = new Map<string, AnyView | null>(known.map((id, index) => [id, views[index] ?? null]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
