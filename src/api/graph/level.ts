import type { Awaitable } from '../../domain/awaitable.js';
import type { Day } from '../../domain/day.js';
import type { AnyNode } from '../../domain/graph/node.js';
import type { NodeId, NodeLabel } from '../../domain/graph/node-id.js';
import type { Expansion, Neighbour, Page, PageRequest } from '../../domain/ports/graph-store.js';
import { Connection, LinkEdge } from './connection.js';
import type { Scope } from './scope.js';
import { type AnyView, VIEW_OF_LABEL } from './views.js';
import { whenReady } from './when-ready.js';

/** A page of links, as a connection shows it. */
export type LinkConnection = Connection<LinkEdge>;

interface Asked {
  readonly question: unknown;
  readonly first: number;
  readonly answer: Awaitable<readonly unknown[]>;
}

/**
 * The nodes that one call of the store gave, taken as one level of the answer. What a field asks of one of them is asked for all at
 * once, when the first asks: one round trip for each level and field, with no promise where the store answers from memory.
 */
export class Level {
  readonly #asked: Asked[] = [];

  constructor(
    readonly scope: Scope,
    readonly asOf: Day,
    readonly nodes: readonly AnyNode[],
  ) {}

  /** The links of the node at `slot`. `expansion` must be a constant: it names the question. */
  expand(slot: number, expansion: Expansion, page: PageRequest): Awaitable<LinkConnection> {
    // A cursor belongs to one node's list, so a page after one is asked for that node alone.
    if (page.after !== null) return this.#expandOne(slot, expansion, page);
    return this.#ask(slot, expansion, page.first, () => {
      const ids = this.nodes.map((node) => node.id);
      return whenReady(this.scope.store.expand(ids, expansion, page), (pages) => toConnections(this, pages, 0, null));
    });
  }

  /** The node that the property of the node at `slot` names, null where it names none. `idOf` must be a constant: it names the question. */
  related(slot: number, idOf: (node: AnyNode) => NodeId | null): Awaitable<AnyView | null> {
    return this.#ask(slot, idOf, 0, () => this.#fetch(this.nodes.map(idOf)));
  }

  /** Any other question on the node at `slot` that one call answers for the whole level. `question` and `size` name it. */
  together<T>(slot: number, question: unknown, size: number, answer: () => Awaitable<readonly T[]>): Awaitable<T> {
    return this.#ask(slot, question, size, answer);
  }

  /** The node at `slot` as a view. */
  viewAt(slot: number): AnyView {
    const node = this.nodes[slot];
    if (!node) throw new RangeError(`A level of ${this.nodes.length} has no slot ${slot}`);
    return view(node, this, slot);
  }

  #ask<T>(slot: number, question: unknown, first: number, answer: () => Awaitable<readonly T[]>): Awaitable<T> {
    let asked = this.#asked.find((one) => one.question === question && one.first === first);
    if (!asked) {
      asked = { question, first, answer: answer() };
      this.#asked.push(asked);
    }
    // What a question is answered with is settled by the function that asked it first, which the question itself names.
    return whenReady(asked.answer, (answers) => answers[slot] as T);
  }

  #expandOne(slot: number, expansion: Expansion, page: PageRequest): Awaitable<LinkConnection> {
    const ids = this.nodes.slice(slot, slot + 1).map((node) => node.id);
    const none = new Connection<LinkEdge>([], 0, false, true, this.asOf);
    return whenReady(
      this.scope.store.expand(ids, expansion, page),
      (pages) => toConnections(this, pages, slot, page.after)[0] ?? none,
    );
  }

  #fetch(ids: readonly (NodeId | null)[]): Awaitable<readonly (AnyView | null)[]> {
    const wanted = [...new Set(ids)].filter((id) => id !== null);
    return whenReady(this.scope.views(wanted, this.asOf), (views) => {
      const byId = new Map(wanted.map((id, index) => [id, views[index] ?? null]));
      return ids.map((id) => (id === null ? null : (byId.get(id) ?? null)));
    });
  }
}

/** Views of nodes that came together, each label a level of its own; null stays null. */
export function toViews(scope: Scope, asOf: Day, nodes: readonly (AnyNode | null)[]): readonly (AnyView | null)[] {
  const place = placer(scope, asOf);
  return nodes.map((node) => (node === null ? null : place(node)));
}

/** `from` is the slot of the node that the first page belongs to. */
function toConnections(
  level: Level,
  pages: readonly Page<Neighbour>[],
  from: number,
  after: string | null,
): readonly LinkConnection[] {
  const place = placer(level.scope, level.asOf);
  return pages.map((page, index) => {
    const edges = page.members.map((member) => new LinkEdge(member, place(member.item.node), level, from + index));
    return new Connection(edges, page.total, page.hasNext, after !== null, level.asOf);
  });
}

/** Gives each node its place in the level of its label. */
function placer(scope: Scope, asOf: Day): (node: AnyNode) => AnyView {
  const levels = new Map<NodeLabel, AnyNode[]>();
  const levelOf = new Map<NodeLabel, Level>();
  return (node) => {
    let level = levelOf.get(node.label);
    let nodes = levels.get(node.label);
    if (!level || !nodes) {
      nodes = [];
      level = new Level(scope, asOf, nodes);
      levels.set(node.label, nodes);
      levelOf.set(node.label, level);
    }
    return view(node, level, nodes.push(node) - 1);
  };
}

function view(node: AnyNode, level: Level, slot: number): AnyView {
  // The table pairs each label with the view of its nodes.
  const View = VIEW_OF_LABEL[node.label] as new (node: AnyNode, level: Level, slot: number) => AnyView;
  return new View(node, level, slot);
}
