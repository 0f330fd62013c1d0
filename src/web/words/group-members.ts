import type { Collection } from '../address/route.js';
import type { Messages } from '../messages/messages.js';
import type { Members } from '../queries/collections.js';
import { toWord, wordIn } from './to-word.js';

/** Members of a collection under one name. */
export interface MemberGroup<Member> {
  /** The word that groups them. */
  readonly word: string;
  readonly name: string;
  readonly members: readonly Member[];
}

/** What the members of each collection are grouped by: a word, the table that names it and gives the groups their order. */
const GROUPINGS: {
  readonly [C in Collection]: (
    member: Members[C],
    messages: Messages,
  ) => readonly [string, Readonly<Record<string, string>>];
} = {
  i: (member, { kinds }) => [toWord(member.kind), kinds],
  a: (member, { levels }) => [member.level, levels],
  activity: (member, { stages }) => [member.stage, stages],
  r: (member, { axes }) => [member.axis, axes],
  t: (member) => {
    const { key, name } = member.broader.nodes[0] ?? member;
    return [key, { [key]: name }];
  },
};

/** The members of a collection in groups: in the order of the table that names the groups, then that in which the groups came. */
export function groupMembers<C extends Collection>(
  of: C,
  members: readonly Members[C][],
  messages: Messages,
): readonly MemberGroup<Members[C]>[] {
  const groups = new Map<string, { word: string; name: string; place: number; members: Members[C][] }>();
  for (const member of members) {
    const [word, table] = GROUPINGS[of](member, messages);
    const place = Object.keys(table).indexOf(word);
    const group = groups.get(word) ?? {
      word,
      name: wordIn(table, word),
      place: place < 0 ? Infinity : place,
      members: [],
    };
    group.members.push(member);
    groups.set(word, group);
  }
  return [...groups.values()].sort((a, b) => (a.place === b.place ? 0 : a.place - b.place));
}
