import type { JSX } from 'preact';
import type { Collection } from '../address/route.js';
import type { Members } from '../queries/collections.js';
import { AuthorityLink } from './authority-link.js';
import { InstrumentLink } from './instrument-link.js';
import { RecommendationLink } from './recommendation-link.js';
import { To } from './to.js';

const LINKS: { readonly [C in Collection]: (member: Members[C]) => JSX.Element } = {
  i: (member) => <InstrumentLink of={member} />,
  a: (member) => <AuthorityLink of={member} />,
  activity: ({ key, name }) => <To address={{ route: { page: 'activity', key } }}>{name}</To>,
  r: (member) => <RecommendationLink of={member} />,
  t: ({ key, name }) => <To address={{ route: { page: 'topic', key } }}>{name}</To>,
};

/** A link to a member of a collection. */
export function MemberLink<C extends Collection>({
  of,
  member,
}: {
  readonly of: C;
  readonly member: Members[C];
}): JSX.Element {
  return LINKS[of](member);
}
