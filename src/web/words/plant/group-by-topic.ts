import type { TopicChoice } from '../../queries/plant-form.js';

/** A topic with no broader one, and what stands under it. */
export interface TopicGroup<Member> {
  /** Null for what names no topic. */
  readonly topic: { readonly key: string; readonly name: string } | null;
  readonly members: readonly Member[];
}

/** The topic of what is about everything: it decides only where nothing else does. */
const ABOUT_ALL = 'cross-cutting';

/** Members under the broadest topic that most of their own topics belong to; groups by size, then by name, what names no topic last. */
export function groupByTopic<Member>(
  members: readonly Member[],
  topicsOf: (member: Member) => readonly string[],
  topics: readonly TopicChoice[],
): readonly TopicGroup<Member>[] {
  const byKey = new Map(topics.map((topic) => [topic.key, topic]));
  const groups = new Map<string | null, Member[]>();
  for (const member of members) {
    const root = commonest(topicsOf(member).map((key) => rootOf(key, byKey)));
    const group = groups.get(root) ?? [];
    group.push(member);
    groups.set(root, group);
  }
  return [...groups]
    .map(([key, own]) => ({ topic: key === null ? null : { key, name: byKey.get(key)?.name ?? key }, members: own }))
    .sort(compareGroups);
}

const compareGroups = <Member>(a: TopicGroup<Member>, b: TopicGroup<Member>): number => {
  if (!a.topic || !b.topic) return a.topic ? -1 : 1;
  return b.members.length - a.members.length || a.topic.name.localeCompare(b.topic.name);
};

/** The broadest topic above one. Topics that stand in a ring end where they began. */
const rootOf = (key: string, topics: ReadonlyMap<string, TopicChoice>): string => {
  const passed = new Set([key]);
  for (let here = key; ;) {
    const above = topics.get(here)?.broader.nodes[0]?.key;
    if (above === undefined || passed.has(above)) return here;
    passed.add(above);
    here = above;
  }
};

/** The key met most often, the earliest of those that are met alike; null of none. */
const commonest = (keys: readonly string[]): string | null => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + (key === ABOUT_ALL ? 0 : 1));
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
};
