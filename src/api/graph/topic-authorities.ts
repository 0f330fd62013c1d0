import type { Awaitable } from '../../domain/awaitable.js';
import type { Expansion, PageRequest } from '../../domain/ports/graph-store.js';
import { type Connection, LinkEdge } from './connection.js';
import { expandAll, type Members, nodesOf } from './expand-all.js';
import { listAll } from './list-all.js';
import type { Scope } from './scope.js';
import { cursorOfName, sliceOf } from './slice.js';
import { type AnyView, type AuthorityView, isView, type TopicView } from './views.js';
import type { Day } from '../../domain/day.js';
import { whenReady } from './when-ready.js';

const MANDATES: Expansion = { types: ['MANDATES'], direction: 'in' };

/** An authority that acts on a topic, with the mandates that say so. */
export class TopicAuthority {
  constructor(
    readonly node: AuthorityView,
    readonly mandates: readonly LinkEdge[],
  ) {}

  get cursor(): string {
    return cursorOfName(this.node.id);
  }
}

/** A mandate with the words that name its topics. */
interface Worded {
  readonly link: LinkEdge;
  readonly words: readonly string[];
}

interface Acting {
  readonly node: AuthorityView;
  readonly mandates: readonly Worded[];
}

/** The authorities whose mandates are on a topic, by key. Two round trips for a whole level of topics. */
export function authoritiesOn(topic: TopicView, page: PageRequest): Awaitable<Connection<TopicAuthority>> {
  const { level, slot, asOf } = topic;
  const everyone = level.together(slot, authoritiesOn, 0, () =>
    whenReady(mandatesOfAll(level.scope, asOf), (found) => level.nodes.map(() => found)),
  );
  const slugs = new Set([topic.key, ...topic.slugs]);
  return whenReady(everyone, (found) => {
    const acting = found.flatMap(({ node, mandates }) => {
      const onTopic = mandates.filter(({ words }) => words.some((word) => slugs.has(word)));
      return onTopic.length === 0
        ? []
        : [
            new TopicAuthority(
              node,
              onTopic.map(({ link }) => link),
            ),
          ];
    });
    return sliceOf(acting, page, asOf);
  });
}

function mandatesOfAll(scope: Scope, asOf: Day): Awaitable<readonly Acting[]> {
  const authorities = listAll(scope.store, 'Authority', [], { property: 'key', direction: 'ascending' });
  return whenReady(authorities, (nodes) => {
    const views = scope.level(nodes, asOf).filter((view) => isView(view, 'Authority'));
    const ids = nodes.map(({ id }) => id);
    return whenReady(expandAll(scope.store, ids, MANDATES), (lists) => {
      const ends = scope.level(lists.flatMap(nodesOf), asOf);
      let next = 0;
      return views.map((node, index) => ({
        node,
        mandates: (lists[index] ?? []).flatMap((member) => toMandate(member, ends[next++], node)),
      }));
    });
  });
}

/** A mandate names its topics by one or more slugs with spaces between. */
function toMandate(
  member: Members[number],
  end: AnyView | undefined,
  { level, slot }: AuthorityView,
): readonly Worded[] {
  const words = (member.item.edge.properties.topic ?? '').split(' ');
  return end ? [{ link: new LinkEdge(member, end, level, slot), words }] : [];
}
