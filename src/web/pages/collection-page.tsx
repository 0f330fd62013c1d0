import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Collection } from '../address/route.js';
import { usePages } from '../api/use-pages.js';
import { Loaded } from '../components/loaded.js';
import { MemberLink } from '../components/member-link.js';
import { PageHead } from '../components/page-head.js';
import { Section } from '../components/section.js';
import { COLLECTION_QUERIES, type CollectionAnswer, type Members } from '../queries/collections.js';
import { useQuestion, useReading } from '../reading.js';
import { groupMembers } from '../words/group-members.js';

/** A list longer than this is fetched no further: who wants one of thousands searches. */
const MEMBERS_LIMIT = 1_000;

interface Edge {
  readonly node: Members[Collection];
}

/** Everything of one sort, in groups. */
export function CollectionPage({ of }: { readonly of: Collection }): JSX.Element {
  const { messages } = useReading();
  const answer = usePages<CollectionAnswer<Collection>, Edge>(
    COLLECTION_QUERIES[of],
    useQuestion(),
    (data) => data.members,
  );
  const pages = answer.state === 'ready' ? answer.data : null;
  const more = pages && pages.members.length < MEMBERS_LIMIT ? pages.more : null;
  useEffect(() => {
    more?.();
  }, [pages?.members.length]);
  return (
    <>
      <PageHead title={messages.collections[of]} asOf={pages?.asOf ?? null}>
        <p class="lead">{messages.collectionLeads[of]}</p>
      </PageHead>
      <Loaded answer={answer}>
        {(found) => {
          const groups = groupMembers(of, found?.members.map(({ node }) => node) ?? [], messages);
          return groups.map(({ word, name, members }) => (
            <Section key={word} id={`group-${word}`} title={name} count={members.length}>
              <ul class={`members members-${of}`}>
                {members.map((member, index) => (
                  <li key={index}>
                    <MemberLink of={of} member={member} />
                  </li>
                ))}
              </ul>
            </Section>
          ));
        }}
      </Loaded>
    </>
  );
}
