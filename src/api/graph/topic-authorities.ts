import type { Awaitable } from '../../domain/awaitable.js';
import type { Expansion, PageRequest } from '../../domain/ports/graph-store.js';
import { type Connection, LinkEdge } from './connection.js';
import { expandAll } from './expand-all.js';
import { listAll } from './list-all.js';
import type { Scope } from './scope.js';
import { cursorOfName, sliceOf } from './slice.js';
import type { AuthorityView, TopicView } from './views.js';
import { isView } from './views.js';
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

/** The authorities whose mandates are on a topic, by key. Two round trips for the whole request, however many topics ask. */
export function authoritiesOn(topic: TopicView, page: PageRequest): Awaitable<Connection<TopicAuthority>> {
  const { scope } = topic.level;
  const everyone = topic.level.together(topic.slot, authoritiesOn, 0, () => {
    const all = mandatesOfAll(scope, topic.asOf);
    return whenReady(all, (found) => topic.level.nodes.map(() => found));
  });
  const slugs = new Set([topic.key, ...topic.slugs]);
  return whenReady(everyone, (found) => {
    const acting = found
      .map(
        ({ node, mandates }) =>
          new TopicAuthority(
            node,
            mandates.filter(({ topic: words }) => isOn(words, slugs)),
          ),
      )
      .filter(({ mandates }) => mandates.length > 0);
    return sliceOf(acting, page, topic.asOf);
  });
}

/** A mandate names its topic by one or more slugs with spaces between. */
const isOn = (words: string | null, slugs: ReadonlySet<string>): boolean =>
  (words ?? '').split(' ').some((word) => slugs.has(word));

function mandatesOfAll(scope: Scope, asOf: Day): Awaitable<readonly TopicAuthority[]> {
  const authorities = listAll(scope.store, 'Authority', [], { property: 'key', direction: 'ascending' });
  return whenReady(authorities, (nodes) => {
    const views = scope.level(nodes, asOf).filter((view) => isView(view, 'Authority'));
    return whenReady(
      expandAll(
        scope.store,
        nodes.map(({ id }) => id),
        MANDATES,
      ),
      (lists) => {
        const ends = scope.level(
          lists.flatMap((members) => members.map(({ item }) => item.node)),
          asOf,
        );
        let next = 0;
        return views.map((view, index) => {
          const mandates = (lists[index] ?? []).flatMap((member) => {
            const end = ends[next++];
            return end ? [new LinkEdge(member, end, view.level, view.slot)] : [];
          });
          return new TopicAuthority(view, mandates);
        });
      },
    );
  });
}
