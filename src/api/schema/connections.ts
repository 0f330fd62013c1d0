import type { InterfaceRef, ObjectRef, UnionRef } from '@pothos/core';
import type { Awaitable } from '../../domain/awaitable.js';
import type { Expansion } from '../../domain/ports/graph-store.js';
import { Connection, LinkEdge, type ListEdge } from '../graph/connection.js';
import type { AnyView } from '../graph/views.js';
import { builder } from './builder.js';
import { LinkRef } from './link.js';
import { PageInfoRef } from './page-info.js';
import { pageArguments, pageOf } from './page.js';

type Types = (typeof builder)['$inferSchemaTypes'];
type OutputRef<V> = ObjectRef<Types, V> | InterfaceRef<Types, V> | UnionRef<Types, V>;

/** Declares `<name>Connection` over edges of a type already declared. */
export function connectionOf<E extends { readonly cursor: string; readonly node: V }, V>(
  name: string,
  edge: ObjectRef<Types, E>,
  node: OutputRef<V>,
): ObjectRef<Types, Connection<E>> {
  const ref = builder.objectRef<Connection<E>>(`${name}Connection`);
  builder.objectType(ref, {
    description: `One page of a list, with what is around it.`,
    fields: (t) => ({
      edges: t.expose('edges', { type: [edge], description: 'The members with their cursors.' }),
      nodes: t.field({
        type: [node],
        description: 'The members alone.',
        resolve: ({ edges }) => edges.map((member) => member.node),
      }),
      pageInfo: t.expose('pageInfo', { type: PageInfoRef, description: 'What is around this page.' }),
      totalCount: t.exposeInt('totalCount', { description: 'Size of the whole list.' }),
      asOf: t.expose('asOf', { type: 'Date', description: 'The day that the answer is for.' }),
    }),
  });
  return ref;
}

/** Declares the connection of a list of nodes of one type. */
export function listConnection<V extends AnyView>(
  name: string,
  node: ObjectRef<Types, V>,
): ObjectRef<Types, Connection<ListEdge<V>>> {
  const edge = builder.objectRef<ListEdge<V>>(`${name}Edge`).implement({
    description: 'A member of a list.',
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where the next page may begin.' }),
      node: t.expose('node', { type: node, description: 'The member.' }),
    }),
  });
  return connectionOf(name, edge, node);
}

/** Declares the connection of links whose far end is of one type. */
export function linkConnection<V extends AnyView>(
  name: string,
  node: OutputRef<V>,
): ObjectRef<Types, Connection<LinkEdge<V>>> {
  const edge = builder.objectRef<LinkEdge<V>>(`${name}Edge`);
  builder.objectType(edge, {
    description: 'A member of a list of links: the far end, and what the link says.',
    // Every LinkEdge<V> is a LinkEdge, which the checker cannot see while V is open.
    interfaces: [LinkRef] as never,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where the next page may begin.' }),
      node: t.expose('node', { type: node, description: 'The far end of the link.' }),
    }),
  });
  return connectionOf(name, edge, node);
}

/** A field that follows links. */
export interface LinkField<V extends AnyView> {
  readonly type: ObjectRef<Types, Connection<LinkEdge<V>>>;
  readonly description: string;
  readonly args: typeof pageArguments;
  readonly resolve: (view: AnyView, args: Parameters<typeof pageOf>[0]) => Awaitable<Connection<LinkEdge<V>>>;
}

/** A field that follows an expansion, whose labels must be those of the connection's far ends. */
export function along<V extends AnyView>(
  type: ObjectRef<Types, Connection<LinkEdge<V>>>,
  expansion: Expansion,
  description: string,
): LinkField<V> {
  const resolve: LinkField<V>['resolve'] = (view, args) =>
    // The far ends are of type V by the labels of the expansion.
    view.level.expand(view.slot, expansion, pageOf(args)) as Awaitable<Connection<LinkEdge<V>>>;
  return { type, description, args: pageArguments, resolve };
}
